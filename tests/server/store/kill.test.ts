import { describe, expect, it } from 'vitest';
import { killRounds } from '../../durability/killRounds.ts';
import { serverKillRounds } from '../../durability/serverKillRounds.ts';
import { engineUnderTest } from './openStore.ts';

/** LINLI_DURABILITY_ROUNDS=200 for the long version. */
const wanted = process.env.LINLI_DURABILITY_ROUNDS;
const log = (line: string): void => {
  if (wanted) process.stdout.write(`${line}\n`);
};

describe.runIf(engineUnderTest === 'embedded')('a process that is killed while it writes', () => {
  const rounds = Number(wanted ?? 3);
  it('keeps all that was acknowledged, and nothing half done', { timeout: rounds * 30_000 }, async () => {
    const found = await killRounds(rounds, Math.random, log);
    process.stdout.write(
      `${found.rounds} kills, ${found.early} of them before the store was open: ${found.acknowledged} writes acknowledged\n`,
    );
    expect(found).toMatchObject({ rounds, lost: [], halfDone: [] });
  });
});

describe.runIf(engineUnderTest === 'neo4j')('a Neo4j server that is killed while it writes', () => {
  const rounds = Number(wanted ?? 2);
  it(
    'keeps all that was acknowledged, and nothing half done',
    { timeout: 120_000 + rounds * 90_000 },
    async () => {
      const found = await serverKillRounds(rounds, Math.random, log);
      process.stdout.write(`${rounds} kills of the server: ${found.acknowledged} writes acknowledged\n`);
      expect(found).toMatchObject({ lost: [], halfDone: [] });
    },
  );
});
