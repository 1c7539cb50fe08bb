import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import type { Need } from '../../../server/entities/need.ts';
import type { NewMatchStep } from '../../../server/store/matchStore.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { codesOf, home, id, privacyStores } from '../privacy/privacyStores.ts';
import { engineUnderTest } from './openStore.ts';

const today = '2026-09-01';

describe(`matches of needs on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    await test.person(2, '王秀英');
    const make = (n: number, label: 'Need' | 'Resource', more: object = {}) =>
      test.stores.nodes.create(nodeKind(label), {
        id: id(n),
        communityId: home,
        title: '陪诊',
        kind: 'service',
        ...more,
      });
    await make(10, 'Need', { status: 'open', reportedOn: '2026-07-01' });
    await make(20, 'Resource');
    await make(21, 'Resource');
    await test.stores.ties.create({
      id: id(30),
      kind: 'HAS_NEED',
      fromId: id(2),
      toId: id(10),
      validFrom: '2026-07-01',
    });
  });

  const take = (step: NewMatchStep['step'], more: Partial<NewMatchStep> = {}) =>
    test.stores.matches.advance(
      { id: id(50), needId: id(10), resourceId: id(20), step, note: null, on: '2026-08-01', ...more },
      today,
    );
  const need = async () => (await test.stores.nodes.read(id(10))) as Need;
  const tieOf = (n: number) => test.stores.ties.read(id(n));

  it('goes from the suggestion to the outcome, and the need with it', async () => {
    expect(await take('proposed')).toMatchObject({
      id: id(50),
      communityId: home,
      step: 'proposed',
      since: '2026-08-01',
      until: null,
      needStatus: 'matched',
    });
    expect((await need()).status).toBe('matched');
    await take('accepted', { on: '2026-08-02' });
    await take('delivered', { on: '2026-08-03' });
    expect([(await need()).status, (await tieOf(30))?.validTo]).toEqual(['matched', null]);
    const met = await take('met', { on: '2026-08-04', note: ' 陪着去了医院 ' });
    expect(met).toMatchObject({ step: 'met', until: '2026-08-04', note: '陪着去了医院', needStatus: 'met' });
    expect([(await need()).status, (await tieOf(30))?.validTo]).toEqual(['met', '2026-08-04']);
    const former = await test.stores.graph.read<{ step: string }>(
      'MATCH (:Resource)-[r:MEETS]->(:Need) WHERE r.supersededBy IS NOT NULL RETURN r.subkind AS step ORDER BY step' as Statement,
    );
    expect(former.map(({ step }) => step)).toEqual(['accepted', 'delivered', 'proposed']);
  });

  const uses = async () =>
    (
      await test.stores.ties.list(home, {
        ...{ first: 10, after: null, kinds: ['USES'], nodeId: id(20), asOf: null },
      })
    ).edges.map(({ node: { fromId, validFrom, validTo } }) => ({ fromId, validFrom, validTo }));

  it('becomes a use of the resource by who has the need, once it was delivered', async () => {
    await test.person(3, '陈桂兰');
    await test.stores.ties.create({ id: id(31), kind: 'HAS_NEED', fromId: id(3), toId: id(10) });
    await test.person(4, '周大伟');
    await test.stores.ties.create({ id: id(32), kind: 'HAS_NEED', fromId: id(4), toId: id(10) });
    await test.stores.ties.end(id(32), '2026-07-20');
    await take('proposed');
    await take('accepted');
    expect(await uses()).toEqual([]);
    await take('delivered', { on: '2026-08-03' });
    const begun = { validFrom: '2026-08-03', validTo: null };
    const both = expect.arrayContaining([
      { fromId: id(2), ...begun },
      { fromId: id(3), ...begun },
    ]);
    expect(await uses()).toEqual(both);
    await take('delivered', { on: '2026-08-05' });
    await take('met', { on: '2026-08-06' });
    const after = await uses();
    expect([after.length, after]).toEqual([2, both]);
  });

  it('ends the use when it did not help, or the need was withdrawn, and no other use', async () => {
    await test.person(5, '钱明');
    await test.stores.ties.create({ id: id(33), kind: 'HAS_NEED', fromId: id(5), toId: id(10) });
    await test.stores.ties.create({
      ...{ id: id(34), kind: 'USES', fromId: id(5), toId: id(20), validFrom: '2025' },
    });
    await take('proposed');
    await take('accepted');
    await take('delivered', { on: '2026-08-03' });
    const former = { fromId: id(5), validFrom: '2025', validTo: null };
    const own = { fromId: id(2), validFrom: '2026-08-03', validTo: null };
    const byUser = async () => (await uses()).toSorted((a, b) => a.fromId.localeCompare(b.fromId));
    expect(await byUser()).toEqual([own, former]);
    await take('notMet', { on: '2026-08-09', note: '时间对不上' });
    expect(await byUser()).toEqual([{ ...own, validTo: '2026-08-09' }, former]);
    const again = { id: id(51), on: '2026-08-10' };
    await take('proposed', again);
    await take('accepted', again);
    await take('delivered', again);
    await take('withdrawn', { ...again, note: '女儿回来了', on: '2026-08-12' });
    const ofHers = (await uses()).filter(({ fromId }) => fromId === id(2));
    expect(ofHers.map(({ validFrom, validTo }) => [validFrom, validTo]).toSorted()).toEqual([
      ['2026-08-03', '2026-08-09'],
      ['2026-08-10', '2026-08-12'],
    ]);
    expect(await uses()).toContainEqual(former);
  });

  describe('of somebody who became one with another', () => {
    const neverSealed = () => {
      throw new Error('nothing is sealed');
    };
    const merge = (keptId: string, otherId: string) =>
      test.stores.identities.merge(
        { id: id(70), keptId, otherId, take: [], recordedBy: id(80) },
        neverSealed,
        today,
      );
    const deliver = async () => {
      await take('proposed');
      await take('accepted');
      await take('delivered', { on: '2026-08-03' });
    };

    it('ends her use with the match, under whichever id it began', async () => {
      await test.person(3, '王秀瑛');
      await deliver();
      await merge(id(3), id(2));
      expect(await uses()).toEqual([{ fromId: id(3), validFrom: '2026-08-03', validTo: null }]);
      await take('notMet', { on: '2026-08-09', note: '时间对不上' });
      expect(await uses()).toEqual([{ fromId: id(3), validFrom: '2026-08-03', validTo: '2026-08-09' }]);
      expect((await need()).status).toBe('open');
    });

    it('leaves what both had of it as one use, and ends that', async () => {
      await test.person(3, '王秀瑛');
      await test.stores.ties.create({ id: id(31), kind: 'HAS_NEED', fromId: id(3), toId: id(10) });
      await deliver();
      await merge(id(2), id(3));
      expect(await uses()).toEqual([{ fromId: id(2), validFrom: '2026-08-03', validTo: null }]);
      await take('withdrawn', { on: '2026-08-10', note: '女儿回来了' });
      expect(await uses()).toEqual([{ fromId: id(2), validFrom: '2026-08-03', validTo: '2026-08-10' }]);
    });

    it('ends the use of a person who was made of another', async () => {
      await deliver();
      const [edge] = (
        await test.stores.ties.list(home, {
          ...{ first: 10, after: null, kinds: ['USES'], nodeId: id(20), asOf: null },
        })
      ).edges;
      const split = {
        id: id(71),
        personId: id(2),
        tieIds: [edge!.node.id],
        name: '王秀瑛',
        recordedBy: id(80),
      };
      const { otherId } = await test.stores.identities.split(split);
      await take('notMet', { on: '2026-08-09', note: '时间对不上' });
      expect(await uses()).toEqual([{ fromId: otherId, validFrom: '2026-08-03', validTo: '2026-08-09' }]);
    });

    it('leaves her other use of the resource as it is', async () => {
      await test.person(3, '王秀瑛');
      await test.stores.ties.create({
        ...{ id: id(35), kind: 'USES', fromId: id(3), toId: id(20), validFrom: '2025' },
      });
      await deliver();
      await merge(id(3), id(2));
      await take('notMet', { on: '2026-08-09', note: '时间对不上' });
      expect((await uses()).toSorted((a, b) => a.validFrom!.localeCompare(b.validFrom!))).toEqual([
        { fromId: id(3), validFrom: '2025', validTo: null },
        { fromId: id(3), validFrom: '2026-08-03', validTo: '2026-08-09' },
      ]);
    });
  });

  it('does nothing when a step is sent again, or comes after a later one', async () => {
    await take('proposed');
    await take('proposed', { note: 'another' });
    await take('accepted');
    await take('delivered');
    expect(await take('accepted')).toMatchObject({ step: 'delivered' });
    expect(await take('proposed')).toMatchObject({ step: 'delivered', note: null });
  });

  it('leaves the need open when it came to nothing, and another can be suggested', async () => {
    await take('proposed');
    expect(await codesOf(take('proposed', { id: id(51), resourceId: id(21) }))).toEqual(['needNotOpen']);
    await take('declined', { note: '太忙' });
    expect([(await need()).status, (await tieOf(50))?.validTo]).toEqual(['open', '2026-08-01']);
    expect(await codesOf(take('accepted'))).toEqual(['notNextStep']);
    expect(await take('proposed', { id: id(51), resourceId: id(21) })).toMatchObject({ step: 'proposed' });
    await take('withdrawn', { id: id(51), resourceId: id(21), note: '女儿回来了' });
    expect([(await need()).status, (await tieOf(30))?.validTo]).toEqual(['withdrawn', '2026-08-01']);
  });

  it('refuses what makes no sense, and then nothing is written', async () => {
    expect(await codesOf(take('accepted'))).toEqual(['notFound']);
    expect(await codesOf(take('proposed', { id: 'no' }))).toEqual(['notAnId']);
    expect(await codesOf(take('proposed', { on: '2026-10-01' }))).toEqual(['inTheFuture']);
    expect(await codesOf(take('proposed', { on: '2026-08' }))).toEqual(['notADate']);
    expect(await codesOf(take('proposed', { on: '0202-08-01' }))).toEqual(['tooEarly']);
    expect(await codesOf(take('proposed', { needId: id(20) }))).toEqual(['notFound']);
    expect(await codesOf(take('proposed', { resourceId: id(10) }))).toEqual(['notFound']);
    expect(await codesOf(take('proposed', { id: id(30) }))).toEqual(['idTaken']);
    expect(await codesOf(take('proposed', { note: 'x'.repeat(1001) }))).toEqual(['tooLong']);
    expect((await need()).status).toBe('open');
    await take('proposed');
    expect(await codesOf(take('delivered'))).toEqual(['notNextStep']);
    expect(await codesOf(take('declined'))).toEqual(['required']);
    expect(await codesOf(take('declined', { note: '太忙', on: '2026-07-30' }))).toEqual(['endBeforeStart']);
    expect(await codesOf(take('accepted', { resourceId: id(21) }))).toEqual(['idTaken']);
    expect(await tieOf(50)).toMatchObject({ subkind: 'proposed', validTo: null });
  });

  it('can be suggested for a need that a file calls matched, though nothing is on its way', async () => {
    await test.stores.nodes.update(nodeKind('Need'), id(10), { status: 'matched' });
    expect(await take('proposed')).toMatchObject({ step: 'proposed', needStatus: 'matched' });
    expect(await codesOf(take('proposed', { id: id(51), resourceId: id(21) }))).toEqual(['needNotOpen']);
    await take('withdrawn', { note: '女儿回来了' });
    expect(await codesOf(take('proposed', { id: id(51), resourceId: id(21) }))).toEqual(['needNotOpen']);
  });

  it('ties nothing of two communities', async () => {
    await test.stores.nodes.create(nodeKind('Community'), { id: id(90), name: '另一个' });
    await test.stores.nodes.create(nodeKind('Resource'), {
      id: id(91),
      communityId: id(90),
      title: '陪诊',
      kind: 'service',
    });
    expect(await codesOf(take('proposed', { resourceId: id(91) }))).toEqual(['otherCommunity']);
    await test.stores.nodes.remove(nodeKind('Community'), id(90), true);
  });
});
