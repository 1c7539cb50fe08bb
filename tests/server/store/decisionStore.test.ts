import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { PersonStore } from '../../../server/store/personStore.ts';
import type { DecisionPage, NewDecision } from '../../../server/store/decisionStore.ts';
import { codesOf, home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';
const page: DecisionPage = { first: 10, after: null, personId: null, latest: false };

describe(`decisions about persons on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    await test.person(3, '李明');
  });

  const record = (n: number, more: Partial<NewDecision> = {}) =>
    test.stores.decisions.record(
      {
        personId: id(n),
        verdict: 'shortlisted',
        reason: '大家都找她商量',
        decidedOn: '2026-08-01',
        decidedBy: 'a-1',
        ...more,
      },
      today,
    );
  const list = async (more: Partial<DecisionPage> = {}) => {
    const found = await test.stores.decisions.list(home, { ...page, ...more }, today);
    return { ids: found.edges.map(({ node }) => node.id), ...found };
  };

  it('keeps what was decided, and what the list said then', async () => {
    const figures = {
      rank: 3,
      low: 1.5,
      high: 9,
      score: 71.25,
      profileName: '重信任',
      profileVersion: 2,
      seed: 1,
      asOf: '2026-08',
      groupBy: 'place' as const,
    };
    const made = await record(2, { id: id(50), reason: ' 大家都找她商量 ', ...figures });
    expect(made).toEqual({
      id: id(50),
      personId: id(2),
      communityId: home,
      verdict: 'shortlisted',
      reason: '大家都找她商量',
      decidedOn: '2026-08-01',
      decidedBy: 'a-1',
      recordedAt: made.recordedAt,
      ...figures,
    });
    const plain = await record(2, { verdict: 'approached', decidedOn: '2026-08-02' });
    expect(plain).toMatchObject({
      rank: null,
      score: null,
      profileName: null,
      seed: null,
      asOf: null,
      groupBy: null,
    });
    expect(await test.stores.decisions.ofPerson(id(2))).toEqual([made, plain]);
  });

  it('does nothing when the same decision is sent again', async () => {
    const made = await record(2, { id: id(50) });
    expect(await record(2, { id: id(50), reason: 'another' })).toEqual(made);
    expect(await codesOf(record(2, { id: id(50), verdict: 'declined' }))).toEqual(['idTaken']);
    expect(await codesOf(record(3, { id: id(50) }))).toEqual(['idTaken']);
    expect((await list()).ids).toEqual([id(50)]);
  });

  it('lists the latest first, page by page, of one person or only what counts of each', async () => {
    await record(2, { id: id(50), decidedOn: '2026-03-01' });
    await record(3, { id: id(51), decidedOn: '2026-05-01' });
    await record(2, { id: id(52), decidedOn: '2026-06-01', verdict: 'approached' });
    // Of two on one day the one that was written down later counts.
    await record(2, { id: id(53), decidedOn: '2026-06-01', verdict: 'agreed' });
    // Written down last, about an earlier day.
    await record(3, { id: id(54), decidedOn: '2026-04-01' });
    const whole = await list();
    expect(whole.ids).toEqual([53, 52, 51, 54, 50].map(id));
    expect(await whole.totalCount()).toBe(5);
    const begun = await list({ first: 2 });
    const rest = await list({ first: 5, after: begun.pageInfo.endCursor });
    expect([begun.pageInfo.hasNextPage, ...begun.ids, ...rest.ids]).toEqual([true, ...whole.ids]);
    const ofOne = await list({ personId: id(3) });
    expect([ofOne.ids, await ofOne.totalCount()]).toEqual([[id(51), id(54)], 2]);
    const counting = await list({ latest: true });
    expect([counting.ids, await counting.totalCount()]).toEqual([[id(53), id(51)], 2]);
    const first = await list({ latest: true, first: 1 });
    expect((await list({ latest: true, after: first.pageInfo.endCursor })).ids).toEqual([id(51)]);
    expect(await codesOf(list({ after: 'nonsense' }))).toEqual(['badCursor']);
  });

  it('refuses what is no decision', async () => {
    expect(await codesOf(record(9))).toEqual(['notFound']);
    expect(await codesOf(record(2, { id: 'no uuid' }))).toEqual(['notAnId']);
    expect(await codesOf(record(2, { reason: '  ' }))).toEqual(['required']);
    expect(await codesOf(record(2, { reason: 'x'.repeat(1001) }))).toEqual(['tooLong']);
    expect(await codesOf(record(2, { reason: 'a\u0000b' }))).toEqual(['unreadableSigns']);
    expect(await codesOf(record(2, { decidedOn: '2026-09-02' }))).toEqual(['inTheFuture']);
    expect(await codesOf(record(2, { decidedOn: '2026-08' }))).toEqual(['notADate']);
    expect((await list()).ids).toEqual([]);
  });

  it('leaves persons who withdrew out of lists, and goes with the person', async () => {
    await record(2, { id: id(50) });
    await record(3, { id: id(51) });
    await test.decide(2, { decision: 'withdrawn', on: '2026-01-01' });
    const left = await list();
    expect([left.ids, await left.totalCount()]).toEqual([[id(51)], 1]);
    expect((await list({ personId: id(2) })).ids).toEqual([]);
    expect(await test.stores.decisions.ofPerson(id(2))).toHaveLength(1);
    await new PersonStore(test.stores.graph, test.stores.clock).remove(id(2));
    expect(await test.stores.decisions.ofPerson(id(2))).toEqual([]);
    await test.stores.nodes.remove(nodeKind('Community'), home, true);
    expect(await test.stores.decisions.ofPerson(id(3))).toEqual([]);
  });
});
