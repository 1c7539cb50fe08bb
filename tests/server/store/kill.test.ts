import { describe, expect, it } from 'vitest';
import { killRounds } from '../../durability/killRounds.ts';
import { serverKillRounds } from '../../durability/serverKillRounds.ts';
import { engineUnderTest } from './openStore.ts';

/** LINLI_DURABILITY_ROUNDS=200 for the long version, LINLI_DURABILITY_SEED for other times and other writes. */
const wanted = process.env.LINLI_DURABILITY_ROUNDS;
/** With this one the second of few kills comes while the store reads the log of a writer that was killed. */
const usualSeed = 39;
const seed = Number(process.env.LINLI_DURABILITY_SEED ?? usualSeed);
const log = (line: string): void => {
  if (wanted) process.stdout.write(`${line}\n`);
};

/** On the embedded engine the writer is killed, on Neo4j its server; there a round may wait for two slow starts. */
const killed = {
  embedded: { what: 'a process', kill: killRounds, rounds: 4, patience: 30_000 },
  neo4j: { what: 'a Neo4j server', kill: serverKillRounds, rounds: 2, patience: 900_000 },
}[engineUnderTest === 'neo4j' ? 'neo4j' : 'embedded'];

describe(`${killed.what} that is killed while it writes`, () => {
  const rounds = Number(wanted ?? killed.rounds);
  const most = wanted ? 1_500 : 300;
  const timeout = rounds * killed.patience;
  it('keeps all that was acknowledged, and nothing half done', { timeout }, async () => {
    const found = await killed.kill({ rounds, seed, most }, log);
    process.stdout.write(`kill -9, seed ${seed}: ${JSON.stringify(found)}\n`);
    expect(found).toMatchObject({ rounds, lost: [], halfDone: [] });
    expect(found.acknowledged).toBeGreaterThan(0);
  });
});
