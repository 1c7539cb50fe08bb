import { describe, expect, it } from 'vitest';
import type { StageModel } from '../../../server/entities/cultivation/stageModel.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { readArchive } from '../../../server/store/archive.ts';
import {
  CultivationStore,
  type NewCase,
  type NewCaseEntry,
  type NewStageDecision,
} from '../../../server/store/cultivationStore.ts';
import { codesOf, home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest, steadyClock } from './openStore.ts';

const today = '2026-09-01';
const words = (text: string) => ({ zh: text, en: text });
const stage = (code: string) => ({
  ...{ code, name: words(code), goal: words(code), plannedDays: 30 },
  ...{ entry: [], exit: [], tasks: [], indicators: [], assessments: [], alerts: [] },
});
/** Two stages, for a person or what `subject` says. */
const model = (subject: StageModel['subject'] = 'person'): StageModel => ({
  ...{ id: `two-${subject}`, version: 3, name: words('两步'), summary: words('两步'), subject },
  stages: [stage('early'), stage('late')],
});

const [wang, li, zhao, team, activity, worker] = [2, 3, 4, 5, 6, 7].map(id) as [
  ...[string, string, string, string, string, string],
];

describe(`the book of cultivation, on the ${engineUnderTest} engine`, () => {
  const create = (label: string, nodeId: string, input: Record<string, unknown>) =>
    test.stores.nodes.create(nodeKind(label), { id: nodeId, communityId: home, ...input });
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
    await test.person(4, '赵强');
    await create('Organization', team, { name: '合唱队', kind: 'selfOrganization' });
    await create('Activity', activity, { title: '包粽子', date: '2026-05-30' });
    await create('SocialWorker', worker, { name: '陈社工' });
  });
  const store = () => test.stores.cultivation;
  const start = (input: Partial<NewCase> = {}) =>
    store().start(
      {
        ...{ communityId: home, subjectId: wang, model: model(), title: ' 骨干培育 ' },
        ...{ startedOn: '2026-03-01', owner: 'a-1', workerId: worker, recordedBy: 'local', ...input },
      },
      today,
    );
  const record = (input: Partial<NewCaseEntry> = {}) =>
    store().record(
      {
        ...{ communityId: home, subjectId: wang, kind: 'session', form: 'visit', on: '2026-04-01' },
        ...{ minutes: 45, text: ' 谈了合唱队的事 ', recordedBy: 'local', ...input },
      },
      today,
    );
  const decide = (caseId: string, input: Partial<NewStageDecision> = {}) =>
    store().decide(
      {
        ...{ communityId: home, caseId, id: null, outcome: 'entered', to: 'late', on: '2026-06-01' },
        ...{ reason: null, snapshot: [], recordedBy: 'local', ...input },
      },
      today,
    );
  const entryIds = async () => (await store().entries(home)).map((each) => each.id);
  const labels = async () => {
    const found: string[] = [];
    for await (const row of readArchive(test.stores.graph)) if ('node' in row) found.push(...row.node.labels);
    return found;
  };

  describe('a case', () => {
    it('keeps the whole model as it is when it begins, the latest beginning first', async () => {
      const made = await start();
      expect(made).toEqual({
        ...{ id: made.id, communityId: home, subjectId: wang, subject: 'person' },
        ...{ modelId: 'two-person', modelVersion: 3, model: model(), title: '骨干培育' },
        ...{ startedOn: '2026-03-01', owner: 'a-1', workerId: worker, plan: [] },
        ...{ recordedAt: made.recordedAt, recordedBy: 'local' },
      });
      const ofTeam = await start({ subjectId: team, model: model('organization'), startedOn: '2026-05-01' });
      const ofAll = await start({ subjectId: home, model: model('community'), startedOn: '2026-04-01' });
      expect((await store().cases(home)).map((each) => each.id)).toEqual([ofTeam.id, ofAll.id, made.id]);
      expect(await store().read(home, made.id)).toEqual(made);
    });

    it('is kept once, however often it is sent', async () => {
      const first = await start({ id: id(50) });
      expect(await start({ id: id(50), title: 'other' })).toEqual(first);
      expect(await codesOf(start({ id: id(50), subjectId: li }))).toEqual(['idTaken']);
    });

    it.each([
      [{ subjectId: team }, 'notFound'],
      [{ subjectId: id(99) }, 'notFound'],
      [{ communityId: id(98) }, 'notFound'],
      [{ workerId: wang }, 'notFound'],
      [{ title: 'x'.repeat(121) }, 'tooLong'],
      [{ title: 'a\u0000' }, 'unreadableSigns'],
      [{ startedOn: '2026-09-02' }, 'inTheFuture'],
      // Two dates in a month could not be put in order with the decisions after it.
      [{ startedOn: '2026-05' }, 'notADate'],
      [{ startedOn: '0202-05-01' }, 'tooEarly'],
      [{ id: 'mine' }, 'notAnId'],
    ])('refuses %j: %s', async (input, code) => {
      expect(await codesOf(start(input))).toEqual([code]);
      expect(await store().cases(home)).toEqual([]);
    });

    it('is changed in what is named, and a null empties', async () => {
      const { id: caseId } = await start();
      const plan = [{ stage: 'late', from: '2026-06-01', to: '2026-08-31' }];
      await store().change({ communityId: home, id: caseId, plan, owner: null }, today);
      expect(await store().read(home, caseId)).toMatchObject({
        ...{ title: '骨干培育', owner: null, workerId: worker, plan },
      });
      await store().change({ communityId: home, id: caseId, title: null, workerId: null, plan: null }, today);
      expect(await store().read(home, caseId)).toMatchObject({ title: null, workerId: null, plan: [] });
      const wrong = { stage: 'never', from: '2026-06', to: '2026-07' };
      const backwards = { stage: 'late', from: '2026-06', to: '2026-05' };
      for (const [each, code] of [
        [[wrong], 'notAChoice'],
        [[plan[0]!, plan[0]!], 'notAChoice'],
        [[backwards], 'endBeforeStart'],
      ] as const)
        expect(
          await codesOf(store().change({ communityId: home, id: caseId, plan: [...each] }, today)),
        ).toEqual([code]);
      expect(await codesOf(store().change({ communityId: id(98), id: caseId }, today))).toEqual(['notFound']);
    });
  });

  describe('an entry', () => {
    it('is kept as it was said, in order of its day', async () => {
      const { id: caseId } = await start();
      const later = await record({ on: '2026-05-30', aboutIds: [team, activity, team, wang] });
      const made = await record({ caseId, subjectId: null, stage: 'early' });
      expect(made).toEqual({
        ...{ id: made.id, firstId: made.id, version: 1, communityId: home, caseId, subjectId: wang },
        ...{ kind: 'session', aboutIds: [], on: '2026-04-01', stage: 'early', item: null, form: 'visit' },
        ...{ holds: null, value: null, minutes: 45, title: null, text: '谈了合唱队的事', rater: null },
        ...{
          reference: null,
          owner: null,
          dueOn: null,
          doneOn: null,
          until: null,
          ratings: [],
          snapshot: [],
        },
        ...{ recordedAt: made.recordedAt, recordedBy: 'local', supersededAt: null, putAwayAt: null },
      });
      expect(later.aboutIds).toEqual([team, activity]);
      expect(await store().book(home)).toEqual({
        cases: [await store().read(home, caseId)],
        entries: [made, later],
      });
    });

    it('keeps a no and a nought, which are not the same as nothing', async () => {
      const item = 'exit/early/trust';
      const made = await record({
        kind: 'statement',
        form: null,
        minutes: null,
        item,
        holds: false,
        value: 0,
      });
      expect((await store().entries(home))[0]).toMatchObject({ id: made.id, holds: false, value: 0 });
    });

    it('keeps ratings', async () => {
      const ratings = [{ dimension: 'participation', value: 4 }];
      const asked = { kind: 'assessment', item: 'individual', form: 'baseline', minutes: null } as const;
      const made = await record({ ...asked, ratings, rater: '督导' });
      expect(await store().readEntry(home, made.id)).toMatchObject({ ratings, rater: '督导' });
    });

    it('is kept once, however often it is sent', async () => {
      const first = await record({ id: id(50) });
      expect(await record({ id: id(50), text: 'other' })).toEqual(first);
      expect(await codesOf(record({ id: id(50), kind: 'task', minutes: null, title: 'x' }))).toEqual([
        'idTaken',
      ]);
    });

    it('is corrected by a version that takes its place; the former stays beside it', async () => {
      const first = await record();
      const second = await record({ replacesId: first.id, minutes: 60 });
      expect(second).toMatchObject({ version: 2, firstId: first.id, minutes: 60 });
      expect(await entryIds()).toEqual([second.id]);
      const versions = await store().versions(home, first.id);
      expect(versions.map(({ version, supersededAt }) => [version, supersededAt !== null])).toEqual([
        [2, false],
        [1, true],
      ]);
      expect(await codesOf(record({ replacesId: first.id }))).toEqual(['notFound']);
      const task = { kind: 'task', minutes: null, title: '再去一次' } as const;
      expect(await codesOf(record({ ...task, replacesId: second.id }))).toEqual(['notFound']);
      expect(await entryIds()).toEqual([second.id]);
    });

    it('that states something is corrected about the same thing only', async () => {
      const said = { kind: 'statement', form: null, minutes: null, holds: false } as const;
      const no = await record({ ...said, item: 'exit/early/approval' });
      const other = { ...said, item: 'exit/early/trust', replacesId: no.id };
      expect(await codesOf(record(other))).toEqual(['notFound']);
      expect(await entryIds()).toEqual([no.id]);
    });

    it('is corrected once by two who do it at the same moment', async () => {
      const first = await record();
      const both = [1, 2].map(() => record({ replacesId: first.id, minutes: 60 }));
      const done = await Promise.allSettled(both);
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await store().entries(home)).toHaveLength(1);
    });

    it('may be of a month when it took place then', async () => {
      expect(await record({ on: '2026-04' })).toMatchObject({ on: '2026-04' });
    });

    it('can be put away, also twice, and then is neither listed nor corrected', async () => {
      const made = await record();
      const away = await store().putAway(home, made.id);
      expect(await store().putAway(home, made.id)).toEqual(away);
      expect(await entryIds()).toEqual([]);
      expect(await codesOf(record({ replacesId: made.id }))).toEqual(['notFound']);
      expect(await codesOf(store().putAway(id(98), made.id))).toEqual(['notFound']);
    });

    it('comes in pages, the latest first, of a case, a node or a kind', async () => {
      const { id: caseId } = await start();
      const made: string[] = [];
      for (const on of ['2026-04-01', '2026-04-02', '2026-04-03'])
        made.push((await record({ caseId, on })).id);
      const other = await record({ subjectId: team, aboutIds: [wang], on: '2026-04-04' });
      const page = { first: 2, after: null, caseId: null, subjectId: null, kind: null };
      const first = await store().entriesOf(home, { ...page, caseId });
      expect(first.edges.map(({ node }) => node.id)).toEqual([made[2], made[1]]);
      expect(await first.totalCount()).toBe(3);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const next = await store().entriesOf(home, { ...page, caseId, after: first.pageInfo.endCursor });
      expect(next.edges.map(({ node }) => node.id)).toEqual([made[0]]);
      const ofHer = await store().entriesOf(home, { ...page, first: 9, subjectId: wang });
      expect(ofHer.edges.map(({ node }) => node.id)).toEqual([other.id, ...made.toReversed()]);
      const tasks = await store().entriesOf(home, { ...page, kind: 'task' });
      expect(tasks.edges).toEqual([]);
    });

    it.each([
      [{ subjectId: null }, 'required'],
      [{ subjectId: activity }, 'notFound'],
      [{ subjectId: id(99) }, 'notFound'],
      [{ communityId: id(98) }, 'notFound'],
      [{ caseId: id(97) }, 'notFound'],
      [{ aboutIds: [id(99)] }, 'notFound'],
      [{ aboutIds: ['nobody'] }, 'notFound'],
      [{ form: null }, 'required'],
      [{ form: 'party' }, 'notAChoice'],
      [{ holds: true }, 'notOfThisKind'],
      [{ minutes: 0 }, 'tooSmall'],
      [{ minutes: 1441 }, 'tooLarge'],
      [{ text: 'x'.repeat(2001) }, 'tooLong'],
      [{ text: 'a\u0000' }, 'unreadableSigns'],
      [{ on: '2026-09-02' }, 'inTheFuture'],
      [{ kind: 'stage' as const }, 'notAChoice'],
      [{ kind: 'task' as const, minutes: null }, 'required'],
      [{ kind: 'rung' as const, form: null, minutes: null, item: 'queen' }, 'notAChoice'],
      [
        { kind: 'filing' as const, form: null, minutes: null, item: 'approved', until: '2026-03' },
        'endBeforeStart',
      ],
      [{ kind: 'statement' as const, form: null, minutes: null, item: 'exit/early/trust' }, 'required'],
      [{ kind: 'statement' as const, form: null, minutes: null, item: '??', holds: true }, 'notFound'],
      [{ kind: 'rung' as const, form: null, minutes: null, item: 'leader', subjectId: team }, 'notFound'],
      [{ kind: 'filing' as const, form: null, minutes: null, item: 'approved' }, 'notFound'],
      [{ kind: 'departure' as const, form: null, minutes: null, until: '2026-09-30' }, 'notFound'],
      [{ id: 'mine' }, 'notAnId'],
      [{ kind: 'statement' as const, on: '2026-08' }, 'notADate'],
      [{ kind: 'assessment' as const, on: '2026-08' }, 'notADate'],
      [{ kind: 'rung' as const, on: '2026-08' }, 'notADate'],
      [{ kind: 'filing' as const, on: '2026-08' }, 'notADate'],
      [{ on: '0202-08-10' }, 'tooEarly'],
    ])('is refused with %j: %s', async (input, code) => {
      expect(await codesOf(record(input))).toContain(code);
      expect(await entryIds()).toEqual([]);
    });

    it.each([
      [[{ dimension: 'a', value: 6 }], 'tooLarge'],
      [[{ dimension: 'a', value: 0 }], 'tooSmall'],
      [[{ dimension: 'a', value: 2.5 }], 'notAnInteger'],
      [
        [
          { dimension: 'a', value: 2 },
          { dimension: 'a', value: 3 },
        ],
        'badRequest',
      ],
      [[], 'required'],
    ])('with ratings %j is refused: %s', async (ratings, code) => {
      const asked = {
        kind: 'assessment',
        item: 'individual',
        form: 'end',
        minutes: null,
        rater: '督导',
      } as const;
      expect(await codesOf(record({ ...asked, ratings }))).toEqual([code]);
    });
  });

  describe('a decision at a gate', () => {
    it('is kept with how the criteria stood; what ends a case names the stage that was left', async () => {
      const { id: caseId } = await start();
      const snapshot = [{ criterionId: 'exit/early/trust', standing: 'unmet' as const, value: 0.45 }];
      const entered = await decide(caseId, { snapshot, reason: ' 队员都已熟悉 ' });
      expect(entered).toMatchObject({
        ...{ kind: 'stage', item: 'entered', stage: 'late', subjectId: wang, on: '2026-06-01', snapshot },
        ...{ text: '队员都已熟悉', caseId, version: 1 },
      });
      const ended = await decide(caseId, { outcome: 'completed', to: null, on: '2026-08-01' });
      expect(ended).toMatchObject({ item: 'completed', stage: 'late' });
      expect(await codesOf(decide(caseId, { to: 'early', on: '2026-08-02' }))).toEqual(['notNextStep']);
    });

    it('is made once, and not after another one came meanwhile', async () => {
      const { id: caseId } = await start();
      const first = await decide(caseId, { id: id(60), after: null });
      expect(await decide(caseId, { id: id(60), after: null })).toEqual(first);
      expect(await codesOf(decide(caseId, { to: 'early', after: null }))).toEqual(['notNextStep']);
      expect(await codesOf(decide(caseId, { id: id(60), to: 'early' }))).toEqual(['idTaken']);
      expect(await decide(caseId, { to: 'early', after: first.id })).toMatchObject({ stage: 'early' });
    });

    it.each([
      [{ to: 'never' }, 'notAChoice'],
      [{ to: null }, 'notAChoice'],
      [{ on: '2026-02-28' }, 'endBeforeStart'],
      [{ on: '2026-09-02' }, 'inTheFuture'],
      [{ on: '2026-06' }, 'notADate'],
      [{ reason: 'x'.repeat(1001) }, 'tooLong'],
      [{ communityId: id(98) }, 'notFound'],
    ])('is refused with %j: %s', async (input, code) => {
      const { id: caseId } = await start();
      expect(await codesOf(decide(caseId, input))).toEqual([code]);
      expect(await entryIds()).toEqual([]);
    });

    it('is put away only when it is the latest: the case is where it was', async () => {
      const { id: caseId } = await start();
      const first = await decide(caseId);
      const second = await decide(caseId, { to: 'early', on: '2026-07-01' });
      expect(await codesOf(store().putAway(home, first.id))).toEqual(['notNextStep']);
      await store().putAway(home, second.id);
      expect(await entryIds()).toEqual([first.id]);
    });
  });

  describe('of a long book', () => {
    const short = () =>
      new CultivationStore(test.stores.graph, steadyClock(), { pastCases: 1, doneEntries: 2 });

    it('what was done is read as far as there is room, what makes the state always', async () => {
      const { id: caseId } = await start();
      const entered = await decide(caseId, { on: '2026-03-02' });
      const about = { caseId, form: null, minutes: null, text: null } as const;
      const stated = await record({ ...about, kind: 'statement', item: 'exit/late/trust', value: 3 });
      const open = await record({ ...about, kind: 'task', title: '再去一次' });
      const done = { ...about, kind: 'task', on: '2026-04-02', doneOn: '2026-04-03' } as const;
      const planned = await record({ ...done, item: 'visit' });
      await record({ ...done, title: '送表' });
      await record({ caseId, on: '2026-04-03' });
      const late = [
        await record({ caseId, on: '2026-04-04' }),
        await record({ ...done, title: '取表', on: '2026-04-05' }),
      ];
      expect((await short().entries(home)).map((each) => each.id)).toEqual(
        [entered, stated, open, planned, ...late].map((each) => each.id),
      );
    });

    it('all cases that go on are read, and of those that ended the ones that began last', async () => {
      const begun = async (startedOn: string): Promise<string> => (await start({ startedOn })).id;
      const [running, early, late, latest] = [
        await begun('2026-01-01'),
        await begun('2026-02-01'),
        await begun('2026-03-01'),
        await begun('2026-04-01'),
      ];
      await decide(early, { outcome: 'completed', to: null });
      await decide(late, { outcome: 'stopped', to: null });
      expect((await short().cases(home)).map((each) => each.id)).toEqual([latest, late, running]);
    });
  });

  describe('persons', () => {
    const listed = async () => ({
      cases: (await store().cases(home)).map((each) => each.subjectId),
      entries: (await store().entries(home)).map((each) => [each.subjectId, ...each.aboutIds]),
    });
    const everything = async () => {
      const own = await start();
      const ofTeam = await start({ subjectId: team, model: model('organization') });
      await record({ caseId: own.id });
      await record({ caseId: own.id, subjectId: team, on: '2026-04-02' });
      await record({ caseId: ofTeam.id, subjectId: team, aboutIds: [wang, li], on: '2026-04-03' });
      await record({ subjectId: li, on: '2026-04-04' });
    };

    it('who withdrew or are merely mentioned are in no list, and nothing is written of them', async () => {
      await everything();
      await test.decide(2, { decision: 'withdrawn' });
      // What was written in her case goes too, also where it is about the team.
      expect(await listed()).toEqual({ cases: [team], entries: [[team, li], [li]] });
      const page = { first: 9, after: null, caseId: null, kind: null };
      const hers = await store().entriesOf(home, { ...page, subjectId: wang });
      expect([hers.edges, await hers.totalCount()]).toEqual([[], 0]);
      expect(await codesOf(record())).toEqual(['notFound']);
      expect(await codesOf(record({ subjectId: team, aboutIds: [wang] }))).toEqual(['notFound']);
      expect(await codesOf(start())).toEqual(['notFound']);
      await test.stores.nodes.update(nodeKind('Resident'), li, { standing: 'mentioned' });
      expect(await listed()).toEqual({ cases: [team], entries: [[team]] });
    });

    it('who are in no list are in no page, in no version, and in no text', async () => {
      const { id: hers } = await start();
      const inHerCase = await record({ caseId: hers, subjectId: team, on: '2026-04-02' });
      const named = { subjectId: team, aboutIds: [wang, li], title: '和王秀英、李明谈', on: '2026-04-03' };
      const both = await record(named);
      const first = await record({ on: '2026-04-04' });
      const second = await record({ subjectId: li, replacesId: first.id, on: '2026-04-04' });
      const alone = await record({ subjectId: team, on: '2026-04-01' });
      await test.decide(2, { decision: 'withdrawn' });
      const page = { first: 2, after: null, caseId: null, subjectId: null, kind: null };
      const listed = await store().entriesOf(home, page);
      expect(listed.edges.map(({ node }) => node.id)).toEqual([second.id, both.id]);
      expect([await listed.totalCount(), listed.pageInfo.hasNextPage]).toEqual([3, true]);
      expect(listed.edges[1]!.node).toMatchObject({ title: '和×××、李明谈', text: null, aboutIds: [li] });
      const next = await store().entriesOf(home, { ...page, after: listed.pageInfo.endCursor });
      expect(next.edges.map(({ node }) => node.id)).toEqual([alone.id]);
      const ofCase = await store().entriesOf(home, { ...page, caseId: hers });
      expect([ofCase.edges, await ofCase.totalCount()]).toEqual([[], 0]);
      expect((await store().versions(home, first.id)).map((each) => each.id)).toEqual([second.id]);
      expect(await store().versions(home, inHerCase.id)).toEqual([]);
      expect((await store().entries(home)).find((each) => each.id === both.id)).toMatchObject({ text: null });
      expect(await codesOf(store().putAway(home, inHerCase.id))).toEqual(['notFound']);
      expect(await codesOf(record({ subjectId: team, replacesId: inHerCase.id }))).toEqual(['notFound']);
      expect(await codesOf(decide(hers))).toEqual(['notFound']);
      expect(await codesOf(store().change({ communityId: home, id: hers, title: 'x' }, today))).toEqual([
        'notFound',
      ]);
    });

    it('who are erased leave nothing: their cases go with all entries, of others they are taken out', async () => {
      await everything();
      const goes = await test.privacy.dependents(wang, { withStressfulTies: true });
      expect([goes.cases, goes.caseEntries]).toEqual([1, 2]);
      await test.privacy.erase(id(70), wang);
      expect(await listed()).toEqual({ cases: [team], entries: [[team, li], [li]] });
      const rest: string[] = [];
      for await (const row of readArchive(test.stores.graph)) rest.push(JSON.stringify(row));
      expect(rest.join('\n')).not.toContain(wang);
    });

    it('who are erased are named no more where their ids stood, in no version', async () => {
      const named = { subjectId: team, aboutIds: [wang, li], title: '王秀英和李明' };
      const first = await record({ ...named, text: '王秀英牵头，又请了小王秀英' });
      await test.stores.nodes.update(nodeKind('Resident'), wang, { name: '王秀兰' });
      await record({ ...named, replacesId: first.id, text: '现在叫王秀兰' });
      const before = await test.privacy.dependents(wang, { withStressfulTies: true });
      expect(before.namedIn).toEqual([]);
      await test.privacy.erase(id(70), wang);
      const versions = await store().versions(home, first.id);
      expect(versions.map(({ title, text, aboutIds }) => [title, text, aboutIds])).toEqual([
        ['×××和李明', '现在叫×××', [li]],
        ['×××和李明', '×××牵头，又请了小×××', [li]],
      ]);
    });

    it('whose names stand in what was written about others are told before they are erased', async () => {
      await record({ subjectId: team, text: '王秀英牵头，李明帮忙' });
      await start({ subjectId: team, model: model('organization'), title: '王秀英的合唱队' });
      const named = await test.privacy.dependents(wang, { withStressfulTies: true });
      expect(named.namedIn).toEqual([
        { nodeId: team, tieId: null, kind: 'Organization', field: 'caseEntry' },
      ]);
      expect((await test.privacy.dependents(zhao, { withStressfulTies: true })).namedIn).toEqual([]);
    });

    it('find all of it in their own file, without anybody else', async () => {
      await everything();
      const file = await test.privacy.file(wang, { groups: [], withStressfulTies: true });
      expect(file.cases).toMatchObject([
        { title: '骨干培育', startedOn: '2026-03-01', modelName: { words: words('两步') } },
      ]);
      expect(file.caseEntries).toMatchObject([
        { subjectId: wang, aboutIds: [], text: '谈了合唱队的事', caseId: file.cases[0]!.id },
        { subjectId: wang, aboutIds: [], text: null, caseId: null },
      ]);
      expect(JSON.stringify([file.cases, file.caseEntries])).not.toContain(li);
    });

    it('become one with another and two again, with all that was written', async () => {
      await everything();
      await record({ subjectId: zhao, aboutIds: [wang], on: '2026-04-05' });
      await record({ subjectId: team, aboutIds: [zhao, wang], on: '2026-04-06' });
      await record({ aboutIds: [zhao], on: '2026-04-07' });
      await start({ subjectId: zhao });
      const before = await store().book(home);
      await test.privacy.identities.merge({
        ...{ id: id(80), keptId: zhao, otherId: wang, take: [], recordedBy: 'local' },
      });
      expect(await listed()).toEqual({
        cases: [zhao, team, zhao],
        entries: [[zhao], [team], [team, li, zhao], [li], [zhao], [team, zhao], [zhao]],
      });
      await test.privacy.identities.undo({ id: id(80), communityId: home });
      expect(await store().book(home)).toEqual(before);
    });
  });

  it('goes with an organization; whom a worker accompanied stays when she goes', async () => {
    const { id: own } = await start();
    await start({ subjectId: team, model: model('organization') });
    await record({ subjectId: team });
    const departure = { kind: 'departure', form: null, minutes: null, until: '2026-09-30' } as const;
    await record({ ...departure, subjectId: worker, text: null });
    await test.stores.nodes.remove(nodeKind('Organization'), team, true);
    expect((await store().cases(home)).map((each) => each.id)).toEqual([own]);
    await test.stores.nodes.remove(nodeKind('SocialWorker'), worker, true);
    expect(await store().read(home, own)).toMatchObject({ workerId: null });
    expect(await entryIds()).toEqual([]);
  });

  it('leaves nothing behind when its community goes, and lies in a backup before', async () => {
    await start();
    await record();
    expect(await labels()).toEqual(expect.arrayContaining(['CultivationCase', 'CaseEntry']));
    await test.stores.nodes.remove(nodeKind('Community'), home, true);
    const left = await labels();
    expect(left).not.toContain('CultivationCase');
    expect(left).not.toContain('CaseEntry');
  });
});
