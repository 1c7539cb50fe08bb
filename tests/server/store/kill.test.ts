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
const tell = (found: object): void => {
  process.stdout.write(`kill -9, seed ${seed}: ${JSON.stringify(found)}\n`);
};

describe.runIf(engineUnderTest === 'embedded')('a process that is killed while it writes', () => {
  const rounds = Number(wanted ?? 4);
  const most = wanted ? 1_500 : 300;
  it('keeps all that was acknowledged, and nothing half done', { timeout: rounds * 30_000 }, async () => {
    const found = await killRounds({ rounds, seed, most }, log);
    tell(found);
    expect(found).toMatchObject({ rounds, lost: [], halfDone: [] });
    expect(found.acknowledged).toBeGreaterThan(0);
  });
});

describe.runIf(engineUnderTest === 'neo4j')('a Neo4j server that is killed while it writes', () => {
  const rounds = Number(wanted ?? 2);
  const most = wanted ? 1_500 : 300;
  // As long as two slow starts a round take; on an idle machine a round takes half a minute.
  const timeout = (rounds + 1) * 600_000;
  it('keeps all that was acknowledged, and nothing half done', { timeout }, async () => {
    const found = await serverKillRounds({ rounds, seed, most }, log);
    tell(found);
    expect(found).toMatchObject({ rounds, lost: [], halfDone: [] });
    expect(found.acknowledged).toBeGreaterThan(0);
  });
});
