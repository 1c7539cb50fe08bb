import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommunityRecord } from '../../../server/entities/communityRecord.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { tiesWithIds } from '../../../server/graph/recordTies.ts';
import { PersonStore } from '../../../server/store/personStore.ts';
import { tiesAsKnown } from '../../../server/store/recordAsKnown.ts';
import type { Statement } from '../../../server/store/statements.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { id } from '../privacy/privacyStores.ts';
import { movableClock } from './movableClock.ts';
import { engineUnderTest, openTestStores } from './openStore.ts';

/** Expected values by hand: what was written on which day is written here. */
describe(`a record as it was known on a past day, on the ${engineUnderTest} engine`, () => {
  const clock = movableClock('2026-01-10');
  const home = id(1);
  let stores: Stores;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ stores, close } = await openTestStores(clock));
    const make = (n: number, label: string, more: object) =>
      stores.nodes.create(nodeKind(label), { id: id(n), communityId: home, ...more });
    await make(1, 'Community', { name: '桂花里', timezone: 'Asia/Shanghai' });
    for (const [n, name] of [
      [2, '王秀英'],
      [3, '陈兰'],
      [4, '赵敏'],
    ] as const)
      await make(n, 'Resident', { name });
    await make(10, 'Organization', { name: '合唱队', kind: 'selfOrganization' });
    await make(11, 'Resource', {
      title: '活动室',
      kind: 'venue',
      capacity: 20,
      attributes: { key: '在张阿姨家' },
    });
    await make(12, 'Need', { title: '陪诊', kind: 'service', status: 'open' });
    await stores.ties.create({ id: id(20), kind: 'KNOWS', fromId: id(2), toId: id(3), weight: 2 });
    await stores.ties.create({
      id: id(21),
      kind: 'MEMBER_OF',
      fromId: id(2),
      toId: id(10),
      validFrom: '2025',
    });
    await stores.ties.create({ id: id(22), kind: 'KNOWS', fromId: id(3), toId: id(4), note: '听错了' });
    await stores.ties.create({ id: id(24), kind: 'HAS_NEED', fromId: id(2), toId: id(12) });

    clock.day = '2026-02-10';
    await stores.ties.update(id(20), { weight: 5 });
    await stores.nodes.update(nodeKind('Resource'), id(11), { capacity: 35, attributes: { floor: 2 } });
    await stores.nodes.update(nodeKind('Resident'), id(4), { name: '赵敏华', gender: 'female' });

    clock.day = '2026-03-10';
    await stores.ties.update(id(20), { weight: 4, validFrom: '2024' });
    await stores.ties.end(id(21), '2026-03-01');
    await stores.ties.remove(id(22));
    await stores.matches.advance(
      { id: id(50), needId: id(12), resourceId: id(11), step: 'proposed', note: null, on: '2026-03-10' },
      '2026-03-10',
    );
    await make(5, 'Resident', { name: '后来的人' });
    await stores.ties.create({ id: id(23), kind: 'KNOWS', fromId: id(2), toId: id(5) });
    clock.day = '2026-04-10';
  });
  afterAll(() => close());

  const knownOn = async (day: string): Promise<CommunityRecord> =>
    stores.records.read(home, await stores.records.knownBefore(home, day));
  const tieOf = (record: CommunityRecord, n: number) => tiesWithIds(record, [id(n)])[0] ?? null;
  const nodeOf = (record: CommunityRecord, n: number) =>
    record.nodes.find((node) => node.id === id(n)) ?? null;

  it('has a corrected tie as it was written by then, under the id that it has now', async () => {
    const weights = [];
    for (const day of ['2026-01', '2026-02-10', '2026-03-09', '2026-03-10', '2026-04-10'])
      weights.push(tieOf(await knownOn(day), 20)?.weight);
    expect(weights).toEqual([2, 5, 5, 4, 4]);
    expect(tieOf(await knownOn('2026-02'), 20)?.validFrom).toBeNull();
  });

  it('has a membership that was ended later as one that goes on', async () => {
    expect(tieOf(await knownOn('2026-03-09'), 21)?.validTo).toBeNull();
    expect(tieOf(await knownOn('2026-03-10'), 21)?.validTo).toBe('2026-03-01');
  });

  it('has what a resource could take and where a need stood', async () => {
    const capacities = [];
    const states = [];
    for (const day of ['2026-01-10', '2026-02-10', '2026-03-10']) {
      const record = await knownOn(day);
      capacities.push(nodeOf(record, 11)?.properties.capacity);
      states.push(nodeOf(record, 12)?.properties.status);
    }
    expect(capacities).toEqual([20, 35, 35]);
    expect(states).toEqual(['open', 'open', 'matched']);
    expect(nodeOf(await knownOn('2026-01'), 11)?.attributes).toEqual({ key: '在张阿姨家' });
    expect(nodeOf(await knownOn('2026-02'), 11)?.attributes).toEqual({ floor: 2 });
  });

  it('has neither persons nor ties that were written later, and names as they were', async () => {
    const record = await knownOn('2026-01-31');
    expect(
      record.nodes.filter(({ label }) => label === 'Resident').map(({ displayName }) => displayName),
    ).toEqual(['王秀英', '陈兰', '赵敏']);
    expect(nodeOf(record, 4)?.properties).not.toHaveProperty('gender');
    expect([tieOf(record, 23), tieOf(record, 50)]).toEqual([null, null]);
    expect(nodeOf(await knownOn('2026-02'), 4)?.displayName).toBe('赵敏华');
  });

  it('does not bring back what was never true', async () => {
    expect(tieOf(await knownOn('2026-01-31'), 22)).toBeNull();
  });

  it('is empty but for the community before anything was written', async () => {
    const record = await knownOn('2025-12-31');
    expect(record.nodes.map(({ label }) => label)).toEqual(['Community']);
    expect(record.ties.ids).toEqual([]);
  });

  it('ends the day where the community is', async () => {
    // Noon UTC is 20:00 in Shanghai: on the same day. Midnight there is 16:00 UTC.
    expect(await stores.records.knownBefore(home, '2026-03-09')).toBe('2026-03-09T16:00:00.000Z');
    expect(await stores.records.knownBefore(home, '2026-04-10')).toBeNull();
  });

  it('is the present record while the day is not over', async () => {
    const { revision } = await stores.records.read(home);
    expect((await knownOn('2026-04')).revision).toBe(revision);
    expect((await knownOn('2026-03')).revision).not.toBe(revision);
  });

  it('is listed a page at a time, each tie once', async () => {
    const list = (asKnownOn: string | null, after: string | null = null) =>
      stores.ties.list(home, {
        first: 2,
        after,
        kinds: ['KNOWS', 'MEMBER_OF'],
        nodeId: null,
        asOf: null,
        asKnownOn,
      });
    const first = await list('2026-01-31');
    expect(first.edges.map(({ node }) => [node.id, node.weight])).toEqual([
      [id(20), 2],
      [id(21), null],
    ]);
    expect([await first.totalCount(), first.pageInfo.hasNextPage]).toEqual([2, false]);
    const now = await list(null);
    expect([await now.totalCount(), now.edges[0]!.node.weight]).toEqual([3, 4]);
    const ofNode = await stores.ties.list(home, {
      ...{ first: 10, after: null, kinds: null, nodeId: id(3), asOf: null, asKnownOn: '2026-02' },
    });
    expect(ofNode.edges.map(({ node }) => [node.id, node.weight])).toEqual([[id(20), 5]]);
  });

  it('keeps nothing where nothing became different', async () => {
    const count = async () =>
      (await stores.graph.read('MATCH (c:OfPerson) WHERE c:FormerNode RETURN c.id AS id' as Statement))
        .length;
    const before = await count();
    await stores.nodes.update(nodeKind('Resource'), id(11), { capacity: 35 });
    expect([before, await count()]).toEqual([3, before]);
    // What is struck from a note must be gone.
    for (const note of ['找错了人', '找居委会'])
      await stores.nodes.update(nodeKind('Resource'), id(11), { note });
    expect(await count()).toBe(before);
  });

  it('loses also what names her as she was called before, by hand or until an import', async () => {
    const [wrong, right, byImport] = ['钱"伯', '钱伯伯', '钱先生'];
    const make = (n: number, label: string, more: object) =>
      stores.nodes.create(nodeKind(label), { id: id(n), communityId: home, ...more });
    await make(6, 'Resident', { name: ` ${wrong} ` });
    await make(13, 'Resource', { title: `${wrong}的梯子`, kind: 'goods' });
    await stores.nodes.update(nodeKind('Resident'), id(6), { name: right });
    await stores.nodes.update(nodeKind('Resource'), id(13), { title: `${right}的梯子` });
    const source = { id: id(60), label: 'Source', externalId: null, attributes: {} };
    await stores.batches.write(() => ({
      ...{ communityId: home, sourceId: id(60), ties: [], importedBy: 'local' },
      nodes: [[{ ...source, properties: { title: '名单', kind: 'import' } }]],
      changes: [[{ id: id(6), label: 'Resident', properties: { name: byImport }, attributes: {} }]],
    }));
    await stores.nodes.update(nodeKind('Resource'), id(13), { title: `${byImport}的梯子` });
    await stores.nodes.update(nodeKind('Resource'), id(13), { title: '梯子' });
    const kept = () =>
      stores.graph.read('MATCH (c:OfPerson {personId: $id}) RETURN c.before AS before' as Statement, {
        id: id(13),
      });
    expect(await kept()).toHaveLength(3);
    await new PersonStore(stores.graph, clock).remove(id(6));
    expect(await kept()).toEqual([]);
  });

  it('loses what it knew of a person, and what names her, when she is erased', async () => {
    await stores.nodes.update(nodeKind('Resource'), id(11), { title: '赵敏华的活动室' });
    await stores.nodes.update(nodeKind('Resource'), id(11), { title: '二楼活动室' });
    const kept = async () =>
      JSON.stringify(
        await stores.graph.read(
          'MATCH (c:OfPerson) WHERE c:FormerNode RETURN c.before AS before' as Statement,
        ),
      );
    expect(await kept()).toContain('赵敏');
    await new PersonStore(stores.graph, clock).remove(id(4));
    expect(await kept()).not.toContain('赵敏');
    expect(nodeOf(await knownOn('2026-01-31'), 4)).toBeNull();
  });
});

describe('tiesAsKnown', () => {
  const row = (
    rowId: string,
    recordedAt: string,
    supersededAt: string | null,
    supersededBy: string | null,
  ) => [
    ...[rowId, 'KNOWS', null, 'a', 'b', 1, null, null, null, null, null, null, null],
    ...[recordedAt, supersededAt, supersededBy],
  ];

  it('tells a version of two ties that became one once, under the id of that one', () => {
    // t was corrected at 2, and became a former version of u at 4, when two persons became one.
    const versions = [row('t-former', '1', '2', 't'), row('t', '2', '4', 'u'), row('u', '3', null, null)];
    const known = (before: string) => tiesAsKnown(versions, before).map((each) => [each[0], each[13]]);
    expect(known('1')).toEqual([]);
    expect(known('2')).toEqual([['u', '1']]);
    expect(known('3')).toEqual([['u', '2']]);
    expect(known('4')).toEqual([['u', '3']]);
    expect(known('9')).toEqual([['u', '3']]);
  });
});
