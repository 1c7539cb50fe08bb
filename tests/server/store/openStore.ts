import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../server/store/clock.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';
import type { Statement } from '../../../server/store/statements.ts';

/** A clock that ticks a second at each look, and ids that count up: the same run gives the same data. */
export function steadyClock(): Clock {
  let ticks = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString(),
    newId: () => `019b0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
  };
}

export const engineUnderTest = process.env.NEO4J_URI ? 'neo4j' : 'embedded';

/**
 * Stores on the engine under test: a new folder, or the test's Neo4j, emptied.
 * The same suite runs on both: with LINLI_TEST_NEO4J=1 on Neo4j, else on the embedded engine.
 */
export async function openTestStores(
  clock: Clock = steadyClock(),
): Promise<{ stores: Stores; close(): Promise<void> }> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI) {
    const stores = await openStores(
      { neo4j: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } },
      clock,
    );
    await stores.graph.write((run) => run('MATCH (n) DETACH DELETE n' as Statement), { isLong: true });
    return { stores, close: () => stores.graph.close() };
  }
  const folder = mkdtempSync(join(tmpdir(), 'linli-store-'));
  const stores = await openStores({ folder }, clock);
  return {
    stores,
    async close() {
      await stores.graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
