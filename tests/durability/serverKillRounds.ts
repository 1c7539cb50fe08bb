import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededDraws } from '../faults/seededDraws.ts';
import { startNeo4j, type Neo4jServer } from '../neo4j/start.ts';
import { checkKept, type Kept } from './checkKept.ts';
import { underWay, untilAcknowledged } from './journal.ts';
import { startWriter, stillWritingAfter } from './killRounds.ts';

const shareOfEarlyKills = 0.08;
/** A start takes longer, and comes to the data in its later part. */
const startingMs = { least: 5_000, most: 12_000 };
/** Longer than a write takes. */
const afterwardsMs = 100;
/** A round with fewer acknowledgements than were asked for ends all the same. */
const longestRoundMs = 60_000;

export interface ServerRounds extends Kept {
  readonly rounds: number;
  /** Kills while the server was starting on data of an earlier kill, and with a batch in hand. */
  readonly duringStart: number;
  readonly duringBatch: number;
}

/**
 * Runs a writer on a Neo4j server of its own, kills the server at a moment drawn by chance (kill -9), after fewer than
 * `most` acknowledgements, starts it again on the same data, and compares them with all that was acknowledged so far.
 * Now and then the server is killed once more while it starts.
 */
export async function serverKillRounds(
  { rounds, seed, most }: { rounds: number; seed: number; most: number },
  log: (line: string) => void,
): Promise<ServerRounds> {
  const random = seededDraws(seed);
  const place = mkdtempSync(join(tmpdir(), 'linli-server-kill-'));
  const folder = join(place, 'data');
  const journals: string[] = [];
  const found: { -readonly [Key in keyof ServerRounds]: ServerRounds[Key] } = {
    rounds: 0,
    duringStart: 0,
    duringBatch: 0,
    acknowledged: 0,
    lost: [],
    halfDone: [],
  };
  let server = await startNeo4j({ folder });
  try {
    for (let round = 0; round < rounds; round++) {
      const journal = join(place, `journal-${round}`);
      journals.push(journal);
      const { uri, user, password } = server;
      const writerSeed = Math.floor(random() * 2 ** 32);
      const address = { neo4j: { uri, user, password } };
      const writer = startWriter({ address, journal, seed: writerSeed, withCompaction: false });
      await writer.ready;
      await untilAcknowledged(journal, Math.floor(random() * most), writer.ended, longestRoundMs);
      await stillWritingAfter(writer, random() * afterwardsMs);
      await server.kill();
      writer.kill();
      await writer.ended;
      if (underWay(journal).isBatch) found.duringBatch++;
      const [isKilledAgain, share] = [random() < shareOfEarlyKills, random()];
      if (isKilledAgain && (await killWhileStarting(folder, share))) found.duringStart++;
      server = await startNeo4j({ folder });
      const kept = await checkKept({ neo4j: { uri: server.uri, user, password } }, journals);
      found.rounds++;
      found.acknowledged = kept.acknowledged;
      found.lost.push(...kept.lost);
      found.halfDone.push(...kept.halfDone);
      log(
        `round ${round + 1}: ${kept.acknowledged} acknowledged so far, ${kept.lost.length} lost, ${kept.halfDone.length} half done`,
      );
    }
  } finally {
    await server.stop();
    rmSync(place, { recursive: true, force: true });
  }
  return found;
}

/** Starts a server and kills it before it is ready, unless it is ready sooner; tells which. */
async function killWhileStarting(folder: string, share: number): Promise<boolean> {
  const end = new AbortController();
  const afterMs = startingMs.least + share * (startingMs.most - startingMs.least);
  const timer = setTimeout(() => end.abort(), afterMs);
  const started: Neo4jServer | null = await startNeo4j({ folder, signal: end.signal }).catch(() => null);
  clearTimeout(timer);
  await started?.kill();
  return started === null;
}
