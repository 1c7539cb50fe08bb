import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type * as Grafeo from '@grafeo-db/js';
import { flatColumns } from './flatColumns.ts';
import { openingProblem } from './grafeoErrors.ts';
import { logFilesOf, logHeadBytes, readMainFile } from './grafeoFiles.ts';
import type { GraphStore, Parameters, Run } from './graphStore.ts';
import { createSchema } from './schema.ts';
import type { Statement } from './statements.ts';

// The package is CommonJS, whose names plain Node cannot import.
const grafeo = createRequire(import.meta.url)('@grafeo-db/js') as typeof Grafeo;
/** A batch becomes plain values in a few milliseconds; requests get their turn between two of them. */
const rowsPerBatch = 400;
const checkpointPoll = 20;

/** Grafeo looks a unique key up by scanning unless it has an index as well; Neo4j refuses the two together. */
const indexOfIds = 'CREATE INDEX node_id_index IF NOT EXISTS FOR (n:Node) ON (n.id)' as Statement;

export const engineVersion = (): string => grafeo.version();

/** One Grafeo database, in its files or in memory. It does not sync, and leaves it to others that writes take turns. */
export class Generation {
  private queries = 0;
  private whenIdle: (() => void) | null = null;

  private constructor(
    private readonly database: Grafeo.GrafeoDB,
    readonly path: string | null,
  ) {}

  /** @throws ProblemError `storeBusy`, `storeDamaged`, `diskFull`, `storeUnavailable` */
  static async open(path: string | null): Promise<Generation> {
    let database: Grafeo.GrafeoDB;
    try {
      database = grafeo.GrafeoDB.create(path ?? undefined);
    } catch (error) {
      throw openingProblem(error, path);
    }
    await database.executeCypher(indexOfIds);
    await createSchema((statement) => database.executeCypher(statement));
    return new Generation(database, path);
  }

  readonly read: Run = async <Row>(statement: Statement, parameters: Parameters = {}) => {
    return rowsOf<Row>(await this.query(statement, parameters));
  };

  readonly scan: GraphStore['scan'] = async (statement, parameters, take) => {
    const result = await this.query(statement, parameters);
    const { columns, length } = result;
    const flat = flatColumns(result);
    const rowAt = (i: number): unknown[] => {
      if (flat) return flat.map((valueAt) => valueAt(i));
      const row = result.get(i);
      return columns.map((column) => row[column]);
    };
    for (let start = 0; start < length; start += rowsPerBatch) {
      const rows: unknown[][] = [];
      for (let i = start; i < Math.min(length, start + rowsPerBatch); i++) rows.push(rowAt(i));
      await take(rows);
      await nextTurn();
    }
  };

  /** Runs statements in one transaction, which is in the log but perhaps not yet on disk when it resolves. */
  async commit<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const transaction = this.database.beginTransaction();
    try {
      const outcome = await work(async <Row>(statement: Statement, parameters: Parameters = {}) => {
        return rowsOf<Row>(await transaction.executeCypher(statement, given(parameters)));
      });
      // The method `commit` would hold the process up until a large import is written; the statement does not.
      await transaction.execute('COMMIT');
      return outcome;
    } catch (error) {
      await transaction.execute('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  /** Moves the log into the main file. Holds the process up for as long as that takes. */
  close(): void {
    this.database.close();
  }

  /** Closes once no query runs, and lets the engine move the log in the background before: for use while others work. */
  async closeInBackground(): Promise<void> {
    if (this.queries > 0)
      await new Promise<void>((resolve) => {
        this.whenIdle = resolve;
      });
    await this.checkpointInBackground();
    this.database.close();
  }

  private async checkpointInBackground(): Promise<void> {
    if (this.path === null) return;
    const last = logFilesOf(this.path).at(-1);
    const end = last ? last.start + last.bytes - logHeadBytes : 0;
    this.database.setCheckpointTriggers({ intervalMs: checkpointPoll });
    while ((readMainFile(this.path)?.checkpoint ?? end) < end) {
      const { failures, stopped } = this.database.checkpointStatus();
      if (failures > 0 || stopped) break;
      await new Promise((resolve) => setTimeout(resolve, checkpointPoll));
    }
    this.database.setCheckpointTriggers({});
  }

  /** A result stays readable after the database is closed. */
  private async query(statement: Statement, parameters: Parameters): Promise<Grafeo.QueryResult> {
    this.queries++;
    try {
      return await this.database.executeCypher(statement, given(parameters));
    } finally {
      this.queries--;
      if (this.queries === 0) this.whenIdle?.();
    }
  }
}

/** All rows of a result; of many, a batch in each turn. */
async function rowsOf<Row>(result: Grafeo.QueryResult): Promise<Row[]> {
  const { length } = result;
  if (length <= rowsPerBatch) return result.toArray() as Row[];
  const rows: Row[] = [];
  for (let i = 0; i < length; i++) {
    rows.push(result.get(i) as Row);
    if (i % rowsPerBatch === rowsPerBatch - 1) await nextTurn();
  }
  return rows;
}

/** Grafeo takes what is undefined for null, Neo4j refuses it: so does this engine, for what runs here to run there. */
function given(parameters: Parameters): Parameters {
  for (const [name, value] of Object.entries(parameters))
    if (value === undefined) throw new Error(`Parameter ${name} is undefined.`);
  return parameters;
}
