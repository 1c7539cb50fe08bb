import neo4j, { type Driver, type ManagedTransaction, type Record as DriverRecord } from 'neo4j-driver';
import { ProblemError } from '../entities/problem.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import type { GraphStore, Parameters, Run, StoreDescription } from './graphStore.ts';
import { createSchema } from './schema.ts';
import type { Statement } from './statements.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** How long to wait for a server that does not answer: long enough for a fail-over, short enough for a person. */
const patience = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 3_000,
  maxTransactionRetryTime: 3_000,
};
const readDeadline = 20_000;
const rowsPerBatch = 2_000;

/**
 * The graph on a Neo4j server (`bolt://`, `neo4j://` for a cluster, `+s` for encryption).
 * A reader sees what this process wrote before (bookmarks). Passing faults are tried again by the driver.
 * @throws ProblemError `storeUnavailable` when it cannot be reached or refuses the password
 */
export async function openNeo4j(address: Neo4jAddress): Promise<GraphStore> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    ...patience,
    disableLosslessIntegers: true,
    userAgent: 'linli',
  });
  const unavailable = (error: unknown): never => {
    throw inOurWords(error, address.uri);
  };
  await driver.getServerInfo({ database: address.database }).catch(async (error: unknown) => {
    await driver.close();
    return unavailable(error);
  });

  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({
      database: address.database,
      defaultAccessMode: mode,
      bookmarkManager: driver.executeQueryBookmarkManager,
      fetchSize: 10_000,
    });

  const read: Run = async <Row>(statement: Statement, parameters: Parameters = {}) => {
    const reading = session('READ');
    try {
      const result = await withDeadline(
        reading.executeRead((transaction) => transaction.run(statement, asIntegers(parameters)), {
          timeout: readDeadline,
        }),
      );
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      return unavailable(error);
    } finally {
      await reading.close().catch(() => undefined);
    }
  };

  const store: GraphStore = {
    read,
    async scan(statement, parameters, take) {
      const reading = session('READ');
      try {
        let batch: (readonly unknown[])[] = [];
        for await (const record of reading.run(
          statement,
          asIntegers(parameters),
        ) as AsyncIterable<DriverRecord>) {
          batch.push(record.keys.map((key) => record.get(key) as unknown));
          if (batch.length < rowsPerBatch) continue;
          take(batch);
          batch = [];
          await new Promise((resolve) => setImmediate(resolve));
        }
        if (batch.length > 0) take(batch);
      } catch (error) {
        unavailable(error);
      } finally {
        await reading.close().catch(() => undefined);
      }
    },
    async write(work) {
      const writing = session('WRITE');
      try {
        return await writing.executeWrite((transaction) => work(runIn(transaction)));
      } catch (error) {
        return unavailable(error);
      } finally {
        await writing.close().catch(() => undefined);
      }
    },
    async describe(): Promise<StoreDescription> {
      const { agent } = await driver.getServerInfo({ database: address.database }).catch(unavailable);
      return { engine: 'neo4j', version: agent ?? 'unknown', location: address.uri };
    },
    close: () => driver.close(),
  };
  await createIndexes(driver, address).catch(unavailable);
  return store;
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(statement: Statement, parameters: Parameters = {}) => {
    const result = await transaction.run(statement, asIntegers(parameters));
    return result.records.map((record) => record.toObject() as Row);
  };
}

async function createIndexes(driver: Driver, address: Neo4jAddress): Promise<void> {
  const run = (statement: string) => driver.executeQuery(statement, {}, { database: address.database });
  await createSchema(run);
  // Ties are looked up by id; the embedded engine has no indexes on ties.
  for (const { id } of tieKinds) {
    await run(`CREATE INDEX tie_id_${id} IF NOT EXISTS FOR ()-[r:${id}]-() ON (r.id)`);
  }
}

/** The driver sends every number as a float; LIMIT and whole-number properties want integers. */
function asIntegers(value: Parameters): Parameters {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asInteger(each)]));
}

function asInteger(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asInteger);
  if (typeof value === 'object' && value !== null) return asIntegers(value as Parameters);
  return value;
}

/** A server that accepts the connection and never answers would hold a request for ever. */
function withDeadline<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError({ code: 'timeout' })), readDeadline);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function inOurWords(error: unknown, uri: string): unknown {
  if (error instanceof ProblemError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const isOut =
    ['ServiceUnavailable', 'SessionExpired'].includes(code) ||
    code.startsWith('Neo.ClientError.Security') ||
    code === 'N/A';
  return isOut
    ? new ProblemError({ code: 'storeUnavailable', parameters: { location: uri, reason: code } })
    : error;
}
