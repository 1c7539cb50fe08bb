import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startNeo4j } from '../neo4j/start.ts';
import { checkKept, type Kept } from './checkKept.ts';
import { startWriter } from './killRounds.ts';

const warmUp = 10;
const acknowledgedIn = (journal: string): number =>
  existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0;

/**
 * Runs a writer on a Neo4j server of its own, kills the server at a time drawn by chance (kill -9), starts it again
 * on the same data, and compares them with all that was acknowledged so far.
 */
export async function serverKillRounds(
  rounds: number,
  random: () => number,
  log: (line: string) => void,
): Promise<Kept> {
  const place = mkdtempSync(join(tmpdir(), 'linli-server-kill-'));
  const folder = join(place, 'data');
  const journals: string[] = [];
  const found: { -readonly [Key in keyof Kept]: Kept[Key] } = { acknowledged: 0, lost: [], halfDone: [] };
  let server = await startNeo4j({ folder });
  try {
    for (let round = 0; round < rounds; round++) {
      const journal = join(place, `journal-${round}`);
      journals.push(journal);
      const { uri, user, password } = server;
      const neo4j = { uri, user, password };
      const writer = startWriter({ address: { neo4j }, journal, seed: round, withCompaction: false });
      await writer.ready;
      // A server that has just started is slow with its first statements.
      const isEnded = writer.ended.then(() => true);
      while (acknowledgedIn(journal) < warmUp && !(await Promise.race([pause(50, false), isEnded])));
      await pause(random() * 4_000);
      await server.kill();
      writer.kill();
      await writer.ended;
      server = await startNeo4j({ folder });
      const kept = await checkKept({ neo4j: { ...neo4j, uri: server.uri } }, journals);
      found.acknowledged = kept.acknowledged;
      found.lost.push(...kept.lost);
      found.halfDone.push(...kept.halfDone);
      log(
        `round ${round + 1}: ${kept.acknowledged} acknowledged, ${kept.lost.length} lost, ${kept.halfDone.length} half done`,
      );
    }
  } finally {
    await server.stop();
    rmSync(place, { recursive: true, force: true });
  }
  return found;
}
