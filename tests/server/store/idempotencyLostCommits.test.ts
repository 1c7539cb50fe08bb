import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { systemClock } from '../../../server/store/clock.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';
import { startFaultProxy, type CommitFate, type FaultProxy } from '../../faults/proxy.ts';
import { seededDraws } from '../../faults/seededDraws.ts';
import { openTestStores } from './openStore.ts';

const { NEO4J_URI, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const [resident, community] = [nodeKind('Resident'), nodeKind('Community')];
const { newId } = systemClock;
const callersAtOnce = 8;
const rounds = 72;

/** Of 20 commits 9 are kept without an answer, 5 cut while under way, 3 lost before they arrive, and 3 pass. */
const fates: readonly CommitFate[] = [
  ...Array.from({ length: 9 }, () => 'isUnanswered' as const),
  ...Array.from({ length: 5 }, () => 'isCut' as const),
  ...Array.from({ length: 3 }, () => 'isLost' as const),
  ...Array.from({ length: 3 }, () => 'passes' as const),
];

describe.skipIf(!NEO4J_URI)('mutations whose commits are cut', () => {
  let proxy: FaultProxy;
  /** Over the bad line, and straight. */
  let stores: Stores;
  let direct: Stores;
  let close: () => Promise<void>;
  const home = newId();

  beforeAll(async () => {
    ({ stores: direct, close } = await openTestStores(systemClock));
    await direct.nodes.create(community, { id: home, name: '桂花里' });
    proxy = await startFaultProxy(Number(new URL(NEO4J_URI!).port));
    stores = await openStores({ neo4j: { uri: `bolt://127.0.0.1:${proxy.port}`, user, password } });
  });
  afterAll(async () => {
    proxy.onCommit = () => 'passes';
    await stores.graph.close();
    await proxy.close();
    await close();
  });

  const count = async (statement: string, parameters: object = {}): Promise<number> => {
    const [row] = await direct.graph.read<{ count: number }>(statement as Statement, { ...parameters });
    return row!.count;
  };

  it('are done once, whatever became of the commit', { timeout: 180_000 }, async () => {
    let acknowledged = 0;
    /** Sends the same again until it is answered, as a client does. Tells whether it was answered at once. */
    const mutate = async <Answer>(send: () => Promise<Answer>): Promise<Answer | 'sent again'> => {
      for (let times = 0; ; times++)
        try {
          const answer = await send();
          acknowledged += 1;
          return times === 0 ? answer : 'sent again';
        } catch (error) {
          const code = error instanceof ProblemError ? error.problems[0]!.code : '';
          if ((code !== 'storeUnavailable' && code !== 'timeout') || times > 20) throw error;
        }
    };

    async function round(n: number): Promise<void> {
      const [a, b, gone, tie, wrong] = [newId(), newId(), newId(), newId(), newId()];
      const [kept, undone] = [newId(), newId()];
      const own = { communityId: home, attributes: { round: n } };
      for (const [id, name] of [
        [a, '王'],
        [b, '李'],
        [gone, '赵'],
      ] as const)
        await mutate(() => stores.nodes.create(resident, { ...own, id, name }));
      await mutate(() => stores.ties.create({ id: tie, kind: 'KNOWS', fromId: a, toId: b, weight: 1 }));
      await mutate(() => stores.nodes.update(resident, a, { name: `王${n}`, birthYear: 1951 }));
      await mutate(() => stores.ties.update(tie, { weight: 2 }));
      await mutate(() => stores.ties.update(tie, { weight: 3, note: 'corrected' }));
      await mutate(() => stores.ties.end(tie, '2026-01-05'));
      await mutate(() => stores.ties.create({ id: wrong, kind: 'SUPPORTS', fromId: b, toId: a }));
      expect(await mutate(() => stores.ties.remove(wrong))).toBeOneOf([true, 'sent again']);
      expect(await mutate(() => stores.nodes.remove(resident, gone, false))).toBeOneOf([true, 'sent again']);
      for (const sourceId of [kept, undone]) {
        const [p, q, r] = [newId(), newId(), newId()];
        const rows = () => ({
          communityId: home,
          sourceId,
          nodes: [[p, q, r].map((id) => draft(id)), [draft(sourceId, 'Source', { title: 'x' })]],
          ties: [
            [
              { ...noFacts, id: p, kind: 'KNOWS' as const, fromId: p, toId: q },
              { ...noFacts, id: q, kind: 'KNOWS' as const, fromId: q, toId: r },
            ],
          ],
        });
        await mutate(() => stores.batches.write(rows));
      }
      expect(await mutate(() => stores.batches.undo(home, undone))).toBeOneOf([
        expect.objectContaining({ ties: 2, kept: 0 }) as unknown,
        'sent again',
      ]);
    }

    const draw = seededDraws(20_260_901);
    proxy.onCommit = () => fates[Math.floor(draw() * fates.length)]!;
    let next = 0;
    await Promise.all(
      Array.from({ length: callersAtOnce }, async () => {
        while (next < rounds) await round(next++);
      }),
    );
    proxy.onCommit = () => 'passes';

    expect(acknowledged).toBe(14 * rounds);
    expect(acknowledged).toBeGreaterThanOrEqual(1_000);
    expect(proxy.faults).toBeGreaterThan(700);
    const residents = 'MATCH (n:Resident {communityId: $home})';
    expect({
      people: await count(`${residents} RETURN count(n) AS count`, { home }),
      changed: await count(`${residents} WHERE n.birthYear = 1951 RETURN count(n) AS count`, { home }),
      sources: await count('MATCH (n:Source {communityId: $home}) RETURN count(n) AS count', { home }),
      corrected: await count(
        `${residents}-[r:KNOWS]->() WHERE r.weight = 3 AND r.validTo = '2026-01-05' AND r.supersededAt IS NULL RETURN count(r) AS count`,
        { home },
      ),
      former: await count(`${residents}-[r]->() WHERE r.supersededAt IS NOT NULL RETURN count(r) AS count`, {
        home,
      }),
      ties: await count(`${residents}-[r]->() WHERE r.supersededAt IS NULL RETURN count(r) AS count`, {
        home,
      }),
    }).toEqual({
      people: 5 * rounds,
      changed: rounds,
      sources: rounds,
      corrected: rounds,
      former: 3 * rounds,
      ties: 3 * rounds,
    });
  });

  it('do not undo what somebody else wrote before they were repeated', async () => {
    const id = newId();
    await direct.nodes.create(resident, { id, communityId: home, name: '王' });
    proxy.onCommit = () => {
      proxy.onCommit = () => 'passes';
      // The repetition is held back, so that the other write comes before it.
      proxy.delayMs = 100;
      return 'isUnanswered';
    };
    const first = stores.nodes.update(resident, id, { name: '王秀英' });
    while ((await direct.nodes.read(id))?.displayName !== '王秀英');
    await direct.nodes.update(resident, id, { name: '王秀兰' });
    expect((await first).displayName).toBe('王秀英');
    proxy.delayMs = 0;
    expect((await direct.nodes.read(id))?.displayName).toBe('王秀兰');
  });
});

const noFacts = {
  subkind: null,
  weight: null,
  validFrom: null,
  validTo: null,
  waveId: null,
  method: null,
  frequency: null,
  confirmedOn: null,
  note: null,
};

function draft(id: string, label = 'Resident', properties: Record<string, string> = { name: '人' }) {
  return { id, label, externalId: null, properties, attributes: {} };
}
