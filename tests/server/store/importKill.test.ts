import { afterAll, describe, expect, it } from 'vitest';
import { newFolders } from '../../durability/folders.ts';
import { importKillRounds, type Place } from '../../durability/importKillRounds.ts';
import { clockAt, importOf, writeBefore, type ImportSize } from '../../durability/killedImport.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { openStores, type StoreAddress } from '../../../server/store/stores.ts';
import { engineUnderTest } from './openStore.ts';

/** LINLI_DURABILITY_ROUNDS for more kills, LINLI_DURABILITY_SEED for other moments. */
const rounds = Number(process.env.LINLI_DURABILITY_ROUNDS ?? 20);
const seed = Number(process.env.LINLI_DURABILITY_SEED ?? 7);
const size: ImportSize = { nodes: 1_500, ties: 2_000, changes: 300 };
const patience = 30_000;

const folders = newFolders();
const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;

async function fill(address: StoreAddress, work: 'import' | 'undo'): Promise<void> {
  const before = await openStores(address, clockAt('before'));
  await before.graph.write((run) => run('MATCH (n) DETACH DELETE n' as Statement), { isLong: true });
  await writeBefore(before, size);
  await before.graph.close();
  if (work === 'import') return;
  const { graph, batches } = await openStores(address, clockAt('import'));
  await batches.write(() => importOf(size));
  await graph.close();
}

/** The folders before each work are made once and copied; a server is emptied and filled for each round. */
function placeOf(engine: typeof engineUnderTest): Place {
  if (engine === 'neo4j') {
    const address = { neo4j: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } };
    return {
      lanes: 1,
      async prepare(work) {
        await fill(address, work);
        return address;
      },
    };
  }
  const filled = new Map<string, string>();
  return {
    lanes: 2,
    async prepare(work) {
      const known = filled.get(work) ?? folders.make();
      if (!filled.has(work)) await fill({ folder: known }, work);
      filled.set(work, known);
      return { folder: folders.copy(known) };
    },
  };
}

describe(`an import whose process is killed, on the ${engineUnderTest} engine`, () => {
  afterAll(() => folders.removeAll());

  it(
    'is there as a whole or not at all, and so is taking it back',
    { timeout: rounds * patience },
    async () => {
      const found = await importKillRounds(placeOf(engineUnderTest), { rounds, seed, size });
      process.stdout.write(`kill -9 during imports, seed ${seed}: ${JSON.stringify(found)}\n`);
      expect(found.between).toEqual([]);
      expect(found.asBefore + found.asAfter).toBe(rounds);
      // Moments that hit nothing would prove nothing.
      expect(found.asBefore).toBeGreaterThan(0);
    },
  );
});
