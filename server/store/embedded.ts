import { fdatasync, mkdirSync, openSync, closeSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type * as Grafeo from '@grafeo-db/js';
import { ProblemError } from '../entities/problem.ts';
import type { GraphStore, Parameters, Run, StoreDescription } from './graphStore.ts';
import { createSchema } from './schema.ts';
import type { Statement } from './statements.ts';

// The package is CommonJS, whose names plain Node cannot import.
const grafeo = createRequire(import.meta.url)('@grafeo-db/js') as typeof Grafeo;
const sync = promisify(fdatasync);
/** A batch becomes plain values in a few milliseconds; requests get their turn between two of them. */
const rowsPerBatch = 400;

/** Grafeo looks a unique key up by scanning unless it has an index as well; Neo4j refuses the two together. */
const indexOfIds = 'CREATE INDEX node_id_index IF NOT EXISTS FOR (n:Node) ON (n.id)' as Statement;

/**
 * The graph in this process, in a folder on disk, or in memory when no folder is given.
 * One process may hold a folder. Writes run one after the other; each is on disk before it resolves.
 * @throws ProblemError `storeBusy` when another process holds the folder
 */
export async function openEmbedded(folder: string | null): Promise<GraphStore> {
  const path = folder === null ? null : join(folder, 'graph');
  // What lies in there is personal: for this user's eyes only.
  if (path) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = open(path);
  const logFolder = path && `${path}.wal`;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const read: Run = async <Row>(statement: Statement, parameters: Parameters = {}) => {
    const result = await database.executeCypher(statement, parameters);
    return result.toArray() as Row[];
  };

  async function writeNow<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const transaction = database.beginTransaction();
    let outcome: Result;
    try {
      outcome = await work(async <Row>(statement: Statement, parameters: Parameters = {}) => {
        const result = await transaction.executeCypher(statement, parameters);
        return result.toArray() as Row[];
      });
      // The method `commit` would hold the process up until a large import is written; the statement does not.
      await transaction.execute('COMMIT');
    } catch (error) {
      await transaction.execute('ROLLBACK').catch(() => undefined);
      throw error;
    }
    if (logFolder) await syncNewestLog(logFolder);
    return outcome;
  }

  const store: GraphStore = {
    read,
    async scan(statement, parameters, take) {
      const result = await database.executeCypher(statement, parameters);
      const { columns, length } = result;
      for (let start = 0; start < length; start += rowsPerBatch) {
        const rows: unknown[][] = [];
        for (let i = start; i < Math.min(length, start + rowsPerBatch); i++) {
          const row = result.get(i);
          rows.push(columns.map((column) => row[column]));
        }
        take(rows);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    write(work) {
      const turn = lastWrite.then(() => writeNow(work));
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    describe: (): Promise<StoreDescription> =>
      Promise.resolve({ engine: 'embedded', version: database.version(), location: folder ?? 'memory' }),
    async close() {
      await lastWrite;
      database.close();
    },
  };
  await database.executeCypher(indexOfIds);
  await createSchema((statement) => database.executeCypher(statement));
  return store;
}

function open(path: string | null): Grafeo.GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(path ?? undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (path && /lock|in use|another process/i.test(reason))
      throw new ProblemError({ code: 'storeBusy', parameters: { folder: dirname(path) } });
    throw new ProblemError({ code: 'storeUnavailable', parameters: { location: path ?? 'memory', reason } });
  }
}

/** Grafeo acknowledges before its log is on disk; without this a power cut would lose the latest writes. */
async function syncNewestLog(logFolder: string): Promise<void> {
  const newest = readdirSync(logFolder)
    .filter((file) => file.startsWith('wal_'))
    .sort()
    .at(-1);
  if (!newest) return;
  const file = openSync(join(logFolder, newest), 'r+');
  try {
    await sync(file);
  } finally {
    closeSync(file);
  }
}
