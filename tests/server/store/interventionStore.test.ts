import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { readArchive } from '../../../server/store/archive.ts';
import type { Run } from '../../../server/store/graphStore.ts';
import type { NewIntervention } from '../../../server/store/interventionStore.ts';
import { forgetTargets } from '../../../server/store/interventionTargets.ts';
import { codesOf, home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';

describe(`what was done, on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    await test.stores.nodes.create(nodeKind('Organization'), {
      id: id(4),
      communityId: home,
      name: '合唱队',
      kind: 'selfOrganization',
    });
    await test.stores.nodes.create(nodeKind('Activity'), {
      id: id(5),
      communityId: home,
      title: '包粽子',
      date: '2026-05-30',
    });
  });
  const record = (input: Partial<NewIntervention> = {}) =>
    test.stores.interventions.record(
      {
        communityId: home,
        kind: 'training',
        title: ' 邻里课堂 ',
        targetIds: [id(3), id(2), id(3)],
        since: '2026-03',
        recordedBy: 'local',
        ...input,
      },
      today,
    );
  const list = () => test.stores.interventions.list(home);

  it('is kept as it was said, each of whom it was for once, the latest beginning first', async () => {
    const made = await record({ dose: 6, doseUnit: 'hours', until: '2026-05-31', note: ' 每周一次 ' });
    expect(made).toMatchObject({
      version: 1,
      firstId: made.id,
      title: '邻里课堂',
      targetIds: [id(2), id(3)],
      dose: 6,
      doseUnit: 'hours',
      note: '每周一次',
      supersededAt: null,
      putAwayAt: null,
    });
    const later = await record({ since: '2026-06-01', targetIds: [id(4)] });
    expect((await list()).map((each) => each.id)).toEqual([later.id, made.id]);
  });

  it('is not listed when all whom it was for withdrew or are merely mentioned', async () => {
    const [ofTwo, ofTeam] = [await record(), await record({ targetIds: [id(2), id(4)] })];
    const listed = async () => new Set((await list()).map((each) => each.id));
    await test.decide(2, { decision: 'withdrawn' });
    expect(await listed()).toEqual(new Set([ofTwo.id, ofTeam.id]));
    await test.stores.nodes.update(nodeKind('Resident'), id(3), { standing: 'mentioned' });
    expect(await listed()).toEqual(new Set([ofTeam.id]));
    await test.decide(2, { decision: 'given' });
    expect(await listed()).toEqual(new Set([ofTwo.id, ofTeam.id]));
  });

  it('says how, on which level, at what cost, in which case and at which activities it was done', async () => {
    const stage = { code: 'one', name: { zh: '一', en: '1' }, goal: { zh: '一', en: '1' }, plannedDays: 30 };
    const words = { zh: '一步', en: 'One step' };
    const started = await test.stores.cultivation.start(
      {
        ...{ communityId: home, subjectId: id(2), startedOn: '2026-03-01', recordedBy: 'local' },
        model: {
          ...{ id: 'one', version: 1, name: words, summary: words, subject: 'person' },
          stages: [{ ...stage, entry: [], exit: [], tasks: [], indicators: [], assessments: [], alerts: [] }],
        },
      },
      today,
    );
    const said = { strategy: 'segmentation', level: 'organization', cost: 0, caseId: started.id } as const;
    const made = await record({ ...said, targetIds: [id(3)], activityIds: [id(5), id(5)] });
    expect(made).toMatchObject({ ...said, activityIds: [id(5)] });
    expect(await record({ targetIds: [id(4)] })).toMatchObject({ strategy: null, activityIds: [] });
    for (const wrong of [{ activityIds: [id(2)] }, { caseId: id(2) }])
      expect(await codesOf(record(wrong))).toEqual(['notFound']);
    expect(await codesOf(record({ cost: -1 }))).toEqual(['tooSmall']);
    // Whose case it was is gone; what was done for others stays.
    await test.privacy.erase(id(60), id(2));
    expect(await test.stores.interventions.read(home, made.id)).toMatchObject({ caseId: null, cost: 0 });
  });

  it('is kept once, however often it is sent', async () => {
    const first = await record({ id: id(50) });
    expect(await record({ id: id(50), title: 'other' })).toEqual(first);
    expect(await codesOf(record({ id: id(50), kind: 'other' }))).toEqual(['idTaken']);
  });

  it('is corrected by a version that takes its place; the former stays beside it', async () => {
    const first = await record();
    const second = await record({ replacesId: first.id, title: '邻里课堂（春）', targetIds: [id(2)] });
    expect(second).toMatchObject({ version: 2, firstId: first.id });
    expect((await list()).map((each) => each.id)).toEqual([second.id]);
    const versions = await test.stores.interventions.versions(home, first.id);
    expect(versions.map(({ version, supersededAt }) => [version, supersededAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(await codesOf(record({ replacesId: first.id }))).toEqual(['notFound']);
  });

  it('can be put away, also twice, and then is neither listed nor corrected', async () => {
    const made = await record();
    const away = await test.stores.interventions.putAway(home, made.id);
    expect(await test.stores.interventions.putAway(home, made.id)).toEqual(away);
    expect(await list()).toEqual([]);
    expect(await codesOf(record({ replacesId: made.id }))).toEqual(['notFound']);
    expect(await codesOf(test.stores.interventions.putAway(id(99), made.id))).toEqual(['notFound']);
  });

  it.each([
    [{ targetIds: [] }, 'required'],
    [{ targetIds: [id(5)] }, 'notFound'],
    [{ targetIds: [id(99)] }, 'notFound'],
    [{ communityId: id(98) }, 'notFound'],
    [{ title: '  ' }, 'required'],
    [{ title: 'x'.repeat(121) }, 'tooLong'],
    [{ note: 'a\u0000b' }, 'unreadableSigns'],
    [{ dose: 0, doseUnit: 'times' as const }, 'tooSmall'],
    [{ dose: 3 }, 'required'],
    [{ since: '2026-13' }, 'notADate'],
    [{ since: '2026-09-02' }, 'inTheFuture'],
    [{ since: '0202-03' }, 'tooEarly'],
    [{ until: '2026-02' }, 'endBeforeStart'],
    [{ id: 'mine' }, 'notAnId'],
  ])('refuses %j: %s', async (input, code) => {
    expect(await codesOf(record(input))).toContain(code);
    expect(await list()).toEqual([]);
  });

  it('goes with the last of whom it was for, and is told without the others before', async () => {
    const both = await record();
    const hers = await record({ targetIds: [id(2)] });
    expect((await test.privacy.dependents(id(2), { withStressfulTies: true })).interventions).toBe(2);
    const file = await test.privacy.file(id(2), { groups: [], withStressfulTies: true });
    expect(file.interventions.map((each) => each.targetIds)).toEqual([[id(2)], [id(2)]]);
    await test.privacy.erase(id(60), id(2));
    expect((await list()).map((each) => [each.id, each.targetIds])).toEqual([[both.id, [id(3)]]]);
    expect(await codesOf(test.stores.interventions.read(home, hers.id))).toEqual(['notFound']);
  });

  it('is looked for by whom it was for when somebody goes: nothing else is read', async () => {
    const others = await record({ targetIds: [id(3)] });
    const hers = await record();
    const read: unknown[] = [];
    await test.stores.graph.write((run) =>
      forgetTargets(
        async <Row>(...asked: Parameters<Run>) => {
          const rows = await run<Row>(...asked);
          read.push(...rows);
          return rows;
        },
        home,
        [id(2)],
      ),
    );
    const seen = JSON.stringify(read);
    expect([seen.includes(hers.id), seen.includes(others.id)]).toEqual([true, false]);
  });

  it('leaves nothing behind when its community goes', async () => {
    await record();
    await test.stores.nodes.remove(nodeKind('Community'), home, true);
    expect(await test.stores.interventions.versions(home, id(50))).toEqual([]);
    const labels: string[] = [];
    for await (const row of readArchive(test.stores.graph))
      if ('node' in row) labels.push(...row.node.labels);
    expect(labels).not.toContain('Intervention');
  });

  it('lies in a backup', async () => {
    await record();
    const labels: string[] = [];
    for await (const row of readArchive(test.stores.graph))
      if ('node' in row) labels.push(...row.node.labels);
    expect(labels).toContain('Intervention');
  });

  it('follows a person who becomes one with another, and goes back when that is taken back', async () => {
    const other = await record({ targetIds: [id(3)] });
    const both = await record();
    const before = await list();
    const merged = await test.privacy.identities.merge({
      id: id(70),
      keptId: id(2),
      otherId: id(3),
      take: [],
      recordedBy: 'local',
    });
    const targets = new Map((await list()).map((each) => [each.id, each.targetIds]));
    expect(targets.get(other.id)).toEqual([id(2)]);
    expect(targets.get(both.id)).toEqual([id(2)]);
    await test.privacy.identities.undo({ id: merged.id, communityId: home });
    expect(await list()).toEqual(before);
  });

  it('is found where a name stands in what was written', async () => {
    await record({ targetIds: [id(3)], note: '王秀英带来的' });
    const { namedIn } = await test.privacy.dependents(id(2), { withStressfulTies: true });
    expect(namedIn).toEqual([{ nodeId: id(3), tieId: null, kind: 'Resident', field: 'intervention' }]);
  });
});
