import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import type { NewFollowUp } from '../../../server/store/followUpStore.ts';
import { codesOf, home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';
const other = id(90);

describe(`follow-ups on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.stores.nodes.remove(nodeKind('Community'), other, true);
    await test.person(2, '王秀英');
    await test.person(3, '李明');
  });

  const subject = `isolation:${id(2)}`;
  const record = (input: Partial<NewFollowUp> = {}) =>
    test.stores.followUps.record(
      {
        communityId: home,
        topic: 'gap',
        subject,
        step: 'assigned',
        decidedOn: today,
        recordedBy: 'local',
        ...input,
      },
      today,
    );
  const latest = async () => (await test.stores.followUps.latest(home, 'gap')).get(subject);
  const page = async (more: object = {}) =>
    test.stores.followUps.list(
      home,
      {
        first: 10,
        after: null,
        topic: 'gap',
        subject: null,
        step: null,
        latest: true,
        withStressful: true,
        ...more,
      },
      today,
    );
  const stepsOf = async (more: object = {}) => (await page(more)).edges.map(({ node }) => node.step);

  it('count in the order of their days, those of one day in the order in which they were written', async () => {
    await record({ step: 'assigned', decidedOn: '2026-08-30' });
    await record({ step: 'done', outcome: '  已经走访 ' });
    await record({ step: 'reopened' });
    await record({ step: 'assigned', decidedOn: '2026-08-20' });
    expect(await latest()).toMatchObject({ step: 'reopened', aboutIds: [id(2)], outcome: null });
    const { edges } = await page({ subject, latest: false });
    expect(edges.map(({ node }) => node.step)).toEqual(['reopened', 'done', 'assigned', 'assigned']);
    expect(edges[1]!.node.outcome).toBe('已经走访');
  });

  it('keep owner and due day until another is named', async () => {
    await record({ owner: 'a-1', dueOn: '2026-09-10' });
    await record({ step: 'snoozed', until: '2026-09-05', reason: '回老家了' });
    expect(await latest()).toMatchObject({ owner: 'a-1', dueOn: '2026-09-10', until: '2026-09-05' });
    await record({ step: 'reopened', owner: null, dueOn: null });
    expect(await latest()).toMatchObject({ owner: null, dueOn: null, until: null });
  });

  it('are kept once, however often they are sent', async () => {
    const first = await record({ id: id(50), owner: 'a-1' });
    expect(await record({ id: id(50), owner: 'a-2' })).toEqual(first);
    expect(await codesOf(record({ id: id(50), step: 'reopened' }))).toEqual(['idTaken']);
    expect(await codesOf(record({ id: 'x' }))).toEqual(['notAnId']);
    expect(await stepsOf({ latest: false })).toEqual(['assigned']);
  });

  it('are refused when something is missing or does not fit', async () => {
    const codes = (input: Partial<NewFollowUp>) => codesOf(record(input));
    expect(await codes({ step: 'snoozed' })).toEqual(['required', 'required']);
    expect(await codes({ step: 'snoozed', until: today, reason: '等' })).toEqual(['endBeforeStart']);
    expect(await codes({ step: 'done', outcome: ' ' })).toEqual(['required']);
    expect(await codes({ step: 'done', outcome: 'x'.repeat(1001) })).toEqual(['tooLong']);
    expect(await codes({ step: 'done', outcome: 'a\u0000' })).toEqual(['unreadableSigns']);
    expect(await codes({ step: 'confirmed' })).toEqual(['notAChoice']);
    expect(await codes({ topic: 'introduction', step: 'done', outcome: 'x' })).toEqual(['notAChoice']);
    expect(await codes({ decidedOn: '2026-09-02' })).toEqual(['inTheFuture']);
    expect(await codes({ dueOn: '2026-09' })).toEqual(['notADate']);
    expect(await codes({ dueOn: '0202-09-10' })).toEqual(['tooEarly']);
    expect(await codes({ subject: 'isolation' })).toEqual(['notFound']);
    for (const said of [`isolation:王秀英:${id(2)}`, `王秀英:${id(2)}`, `isolation:bridgeTie:${id(2)}`])
      expect([said, await codes({ subject: said })]).toEqual([said, ['notFound']]);
    expect(await codes({ subject: 'x'.repeat(401) })).toEqual(['notFound']);
    expect(await latest()).toBeUndefined();
  });

  it('are about nodes of the community only', async () => {
    await test.stores.nodes.create(nodeKind('Community'), { id: other, name: '梧桐里' });
    await test.stores.nodes.create(nodeKind('Resident'), { id: id(91), communityId: other, name: '陈' });
    expect(await codesOf(record({ subject: `isolation:${id(91)}` }))).toEqual(['notFound']);
    expect(await codesOf(record({ subject: `bridgeTie:${id(2)}:${id(91)}` }))).toEqual(['notFound']);
    expect(await codesOf(record({ subject: `isolation:${id(77)}` }))).toEqual(['notFound']);
  });

  it('are listed page by page, the latest first, by entry and by step', async () => {
    const pair = `bridgeTie:${id(2)}:${id(3)}`;
    await record({ decidedOn: '2026-08-01' });
    await record({ decidedOn: '2026-08-02', step: 'done', outcome: '好' });
    await record({ subject: pair, decidedOn: '2026-08-03' });
    expect(await stepsOf()).toEqual(['assigned', 'done']);
    expect(await stepsOf({ step: 'done' })).toEqual(['done']);
    // The first step of that entry counts no more.
    expect(await stepsOf({ subject, step: 'assigned' })).toEqual([]);
    const first = await page({ first: 2, latest: false });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await first.totalCount()).toBe(3);
    const rest = await page({ first: 2, latest: false, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.decidedOn)).toEqual(['2026-08-01']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(await codesOf(page({ after: 'x' }))).toEqual(['badCursor']);
  });

  it('go with whom they are about, and are in no list once she withdrew', async () => {
    const pair = `bridgeTie:${id(2)}:${id(3)}`;
    await record();
    await record({ subject: pair });
    await record({ subject: `isolation:${id(3)}` });
    test.today = today;
    await test.decide(3, { decision: 'withdrawn', on: today });
    expect((await page()).edges.map(({ node }) => node.subject)).toEqual([subject]);
    await test.privacy.erase(id(60), id(3));
    expect([...(await test.stores.followUps.latest(home, 'gap')).keys()]).toEqual([subject]);
    await test.stores.nodes.remove(nodeKind('Resident'), id(2), true);
    expect(await test.stores.followUps.latest(home, 'gap')).toEqual(new Map());
    await test.person(2, '王秀英');
    await record();
    await test.stores.nodes.remove(nodeKind('Community'), home, true);
    expect(await test.stores.followUps.latest(home, 'gap')).toEqual(new Map());
  });
});
