import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ImportDesk } from '../../../server/inquiry/importDesk.ts';
import { systemClock } from '../../../server/store/clock.ts';
import type { Statement } from '../../../server/store/statements.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores } from './openStore.ts';

const [resident, community] = [nodeKind('Resident'), nodeKind('Community')];
const { newId } = systemClock;

/** Everything that a community consists of, former versions of ties too, without the times of writing. */
interface Content {
  readonly nodes: number;
  readonly ties: number;
  readonly former: number;
  readonly facts: readonly string[];
}

/** The demonstration as it was made the first time. */
let demonstration: Content | null = null;

/** How a client repeats: when it got no answer, or before it has one. */
const ways = {
  'one after the other': async <Answer>(send: () => Promise<Answer>) => [await send(), await send()],
  'at once': <Answer>(send: () => Promise<Answer>) => Promise.all([send(), send()]),
} as const;

describe.each(Object.entries(ways))(
  `mutations sent twice, %s, on the ${engineUnderTest} engine`,
  (_way, twice) => {
    let stores: Stores;
    let imports: ImportDesk;
    let close: () => Promise<void>;
    const home = newId();
    const [a, b, tie] = [newId(), newId(), newId()];

    beforeAll(async () => {
      ({ stores, close } = await openTestStores(systemClock));
      imports = new ImportDesk(stores, () => '2026-09-01');
    });
    afterAll(async () => {
      await imports.close();
      await close();
    });

    const content = async (communityId = home): Promise<Content> => {
      const read = <Row>(statement: string) =>
        stores.graph.read<Row>(statement as Statement, { communityId });
      const nodes = await read<{ name: string }>(
        'MATCH (n:Node {communityId: $communityId}) RETURN coalesce(n.name, n.title) AS name ORDER BY name',
      );
      const ties = await read<{ weight: number; validTo: string; former: boolean }>(
        'MATCH (:Node {communityId: $communityId})-[r]->(:Node) RETURN r.weight AS weight, r.validTo AS validTo, r.supersededAt IS NOT NULL AS former ORDER BY weight, validTo',
      );
      const former = ties.filter((each) => each.former).length;
      const facts = [...nodes.map(({ name }) => name), ...ties.map((each) => JSON.stringify(each))];
      return { nodes: nodes.length, ties: ties.length - former, former, facts };
    };

    it('create once', async () => {
      await twice(() => stores.nodes.create(community, { id: home, name: '桂花里' }));
      for (const [id, name] of [
        [a, '王'],
        [b, '李'],
      ])
        await twice(() => stores.nodes.create(resident, { id, communityId: home, name }));
      const made = await twice(() =>
        stores.ties.create({ id: tie, kind: 'KNOWS', fromId: a, toId: b, weight: 1 }),
      );
      expect(made[1]).toEqual(made[0]);
      expect(await content()).toMatchObject({ nodes: 3, ties: 1, former: 0 });
    });

    it('change once, and keep one former version of a tie', async () => {
      await twice(() => stores.nodes.update(resident, a, { name: '王秀英' }));
      const corrected = await twice(() => stores.ties.update(tie, { weight: 2 }));
      expect(corrected[1]).toEqual(corrected[0]);
      expect(await content()).toMatchObject({ nodes: 3, ties: 1, former: 1 });
      const ended = await twice(() => stores.ties.end(tie, '2026-01-05'));
      expect(ended[1]).toEqual(ended[0]);
      expect(await content()).toMatchObject({ nodes: 3, ties: 1, former: 2 });
      expect((await content()).facts).toContain('王秀英');
    });

    it('keep what was done about a gap once', async () => {
      const followUp = {
        id: newId(),
        communityId: home,
        topic: 'gap',
        subject: `isolation:${a}`,
        step: 'done',
        outcome: '已经走访',
        decidedOn: '2026-01-05',
        recordedBy: 'local',
      } as const;
      const kept = await twice(() => stores.followUps.record(followUp, '2026-01-05'));
      expect(kept[1]).toEqual(kept[0]);
      const page = { first: 10, after: null, step: null, latest: false, withStressful: true } as const;
      const { topic, subject } = followUp;
      const { edges } = await stores.followUps.list(home, { ...page, topic, subject }, '2026-01-05');
      expect(edges).toHaveLength(1);
    });

    it('take a step of a match once', async () => {
      const [need, resource, match] = [newId(), newId(), newId()];
      const facts = { communityId: home, title: '陪诊', kind: 'service' };
      await stores.nodes.create(nodeKind('Need'), { id: need, ...facts, status: 'open' });
      await stores.nodes.create(nodeKind('Resource'), { id: resource, ...facts });
      for (const step of ['proposed', 'accepted'] as const) {
        const taken = await twice(() =>
          stores.matches.advance(
            { id: match, needId: need, resourceId: resource, step, note: null, on: '2026-01-05' },
            '2026-01-05',
          ),
        );
        expect(taken[1]).toEqual(taken[0]);
      }
      expect(await content()).toMatchObject({ nodes: 5, ties: 2, former: 3 });
      await stores.ties.remove(match);
      for (const id of [need, resource])
        await stores.nodes.remove(nodeKind(id === need ? 'Need' : 'Resource'), id, true);
    });

    it('remove once; who asks again hears that there is none', async () => {
      expect((await twice(() => stores.ties.remove(tie)))[0]).toBe(true);
      expect(await content()).toMatchObject({ nodes: 3, ties: 0, former: 0 });
      expect((await twice(() => stores.nodes.remove(resident, b, false)))[0]).toBe(true);
      expect(await content()).toMatchObject({ nodes: 2, ties: 0, former: 0 });
    });

    it('import once, and take it back once', async () => {
      const files = ['id,name\n1,赵\n2,钱\n', 'source,target,kind\n1,2,认识\n'].map((text, i) => ({
        name: ['people.csv', 'ties.csv'][i]!,
        bytes: Buffer.from(text),
      }));
      const reading = { map: [], where: [] };
      const { id } = await imports.begin(files, { communityId: home }, reading);
      await imports.settled(id);
      await twice(() => Promise.resolve(imports.readAgain(id, reading)));
      await imports.settled(id);
      await twice(() => Promise.resolve(imports.commit(id, false)));
      const { state, batchId } = await imports.settled(id);
      expect(state).toBe('done');
      expect(await content()).toMatchObject({ nodes: 5, ties: 1 });
      expect(imports.commit(id, false).batchId).toBe(batchId);
      const undone = await twice(() => imports.undo(batchId!));
      const answer = { nodes: 2, ties: 1, kept: 0, restored: 0, conflictCount: 0, conflictList: [] };
      expect(undone).toEqual([answer, answer]);
      expect(await content()).toMatchObject({ nodes: 2, ties: 0 });
    });

    it('make the demonstration once', async () => {
      const [id, again] = await twice(() => imports.createDemonstration());
      expect(again).toBe(id);
      const { totalCount } = await stores.nodes.list(community, null, {
        first: 9,
        after: null,
        search: null,
      });
      expect(await totalCount()).toBe(2);
      const made = await content(id);
      demonstration ??= made;
      expect(made).toEqual(demonstration);
      await twice(() => stores.nodes.remove(community, id!, true));
      expect((await content(id)).nodes).toBe(0);
    });
  },
);
