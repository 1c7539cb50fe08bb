import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { ProblemError } from '../entities/problem.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import { underWatch, type AnswerWatch, type Patience } from './answerWatch.ts';
import type { GraphStore, Parameters, Run, StoreDescription } from './graphStore.ts';
import { inOurWords, isSilence, pause, retrying } from './neo4jFaults.ts';
import { createSchema } from './schema.ts';
import { ServerConnections } from './serverConnections.ts';
import type { Statement } from './statements.ts';
import { WriteMarks } from './writeMarks.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/**
 * A server that is gone is noticed within 3 seconds, and one that fell silent within 5: a person waits.
 * Connecting takes several round trips, so it gets most of that.
 */
const connecting = { connectionTimeout: 1_500, connectionAcquisitionTimeout: 2_800 };
const silence = { askAfter: 2_500, answerWithin: 2_200 };
const patienceOf = {
  read: { ...silence, longest: 20_000 },
  brief: { ...silence, longest: 20_000 },
  /** One piece of a large batch, or the commit of it all. */
  long: { ...silence, longest: 600_000 },
} as const satisfies Record<string, Patience>;
const readinessMs = 900;
const farewellMs = 1_000;
const rowsPerBatch = 2_000;
const ping = 'RETURN 1 AS here' as Statement;
const ignore = (): void => undefined;

/**
 * The graph on a Neo4j server (`bolt://`, `neo4j://` for a cluster, `+s` for encryption).
 * A reader sees what this process wrote before (bookmarks). Passing faults are tried again for two seconds, and a
 * write whose commit was not answered is looked up before it is repeated, so it is done once.
 * @throws ProblemError `storeUnavailable` when it cannot be reached or refuses the password
 */
export async function openNeo4j({ uri, user, password, database }: Neo4jAddress): Promise<GraphStore> {
  const bookmarkManager = neo4j.bookmarkManager();
  const connections = new ServerConnections(() =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...connecting,
      disableLosslessIntegers: true,
      userAgent: 'linli',
    }),
  );
  const marks = new WriteMarks();
  const unavailable = (error: unknown): never => {
    throw inOurWords(error, uri);
  };
  const server = { location: uri, isReachable };

  /** Work on the current driver; one whose connection fell silent is left. */
  const watched = <Result>(
    patience: Patience,
    work: (watch: AnswerWatch, driver: Driver) => Promise<Result>,
  ): Promise<Result> =>
    connections.using(async (driver) => {
      try {
        return await underWatch((watch) => work(watch, driver), patience, server);
      } catch (error) {
        if (isSilence(error)) connections.leave(driver);
        throw error;
      }
    });

  const inSession = <Result>(
    mode: 'READ' | 'WRITE',
    patience: Patience,
    work: (watch: AnswerWatch, session: Session) => Promise<Result>,
  ): Promise<Result> =>
    watched(patience, async (watch, driver) => {
      const session = driver.session({
        database,
        defaultAccessMode: mode,
        bookmarkManager,
        fetchSize: 10_000,
      });
      try {
        return await work(watch, session);
      } finally {
        void session.close().catch(ignore);
      }
    });

  /** Whether a statement is answered in time; halfway a second connection is asked, as the first may be stale. */
  function isReachable(withinMs: number): Promise<boolean> {
    return connections.using(async (driver) => {
      let isAnswered = false;
      let isSilent = false;
      const ask = async (limitMs: number): Promise<void> => {
        const session = driver.session({ database, defaultAccessMode: 'READ' });
        try {
          await withinTime(limitMs, session.run(ping));
          isAnswered = true;
        } catch (error) {
          isSilent ||= isSilence(error);
          throw error;
        } finally {
          void session.close().catch(ignore);
        }
      };
      const second = async (): Promise<void> => {
        await pause(withinMs / 2);
        if (!isAnswered) await ask(withinMs / 2);
      };
      await Promise.any([ask(withinMs), second()]).catch(ignore);
      if (!isAnswered && isSilent) connections.leave(driver);
      return isAnswered;
    });
  }

  const read: Run = <Row>(statement: Statement, parameters: Parameters = {}) =>
    retrying(() =>
      inSession('READ', patienceOf.read, async (watch, session) => {
        const timeout = patienceOf.read.longest;
        const { records } = await watch.during(session.run(statement, asIntegers(parameters), { timeout }));
        return records.map((record) => record.toObject() as Row);
      }),
    ).catch(unavailable);

  const store: GraphStore = {
    read,
    scan(statement, parameters, take) {
      let isTaken = false;
      const once = (): Promise<void> =>
        inSession('READ', patienceOf.long, async (watch, session) => {
          let batch: (readonly unknown[])[] = [];
          const taking = async (): Promise<void> => {
            for await (const record of session.run(statement, asIntegers(parameters))) {
              watch.heard();
              batch.push(record.keys.map((key) => record.get(key) as unknown));
              if (batch.length < rowsPerBatch) continue;
              isTaken = true;
              await take(batch);
              watch.heard();
              batch = [];
              await new Promise((resolve) => setImmediate(resolve));
            }
          };
          await watch.during(taking());
          isTaken = true;
          if (batch.length > 0) await take(batch);
        });
      // Rows that were handed on cannot be called back.
      return retrying(once, () => !isTaken).catch(unavailable);
    },
    write<Result>(work: (run: Run) => Promise<Result>, { isLong = false } = {}): Promise<Result> {
      const patience = isLong ? patienceOf.long : patienceOf.brief;
      const reached: { commit: { readonly outcome: Result } | null; isSilent: boolean } = {
        commit: null,
        isSilent: false,
      };
      return marks
        .withMark(
          (mark) =>
            retrying(() =>
              inSession('WRITE', patience, async (watch, session) => {
                // The server ends it too: behind a dead line it would go on holding its locks.
                const transaction = await watch.during(
                  session.beginTransaction(isLong ? {} : { timeout: patience.longest }),
                );
                const run = runIn(transaction, watch);
                try {
                  if (reached.commit && (await mark.isSet(run))) {
                    await watch.during(transaction.commit()).catch(ignore);
                    return reached.commit.outcome;
                  }
                  const marking = mark.set(run);
                  marking.catch(ignore);
                  const outcome = await work(run);
                  await marking;
                  reached.commit = { outcome };
                  await watch.during(transaction.commit());
                  return outcome;
                } catch (error) {
                  if (transaction.isOpen()) await watch.during(transaction.rollback()).catch(ignore);
                  throw error;
                }
              }).catch((error: unknown) => {
                reached.isSilent = isSilence(error);
                throw error;
              }),
            ),
          () => reached.isSilent,
        )
        .catch(unavailable);
    },
    isReachable: () => isReachable(readinessMs),
    compact: () => Promise.resolve(),
    async describe(): Promise<StoreDescription> {
      const { agent } = await watched(patienceOf.read, (watch, driver) =>
        watch.during(driver.getServerInfo({ database })),
      ).catch(unavailable);
      return { engine: 'neo4j', version: agent ?? 'unknown', location: uri };
    },
    async close() {
      await withinTime(
        farewellMs,
        connections.using((driver) => marks.clear(runAlone(driver, database))),
      ).catch(ignore);
      await connections.close();
    },
  };
  try {
    await store.describe();
    await watched(patienceOf.long, async (watch, driver) => {
      const run = runAlone(driver, database);
      await watch.during(createIndexes(run));
      await watch.during(marks.prepare(run));
    });
  } catch (error) {
    await connections.close();
    return unavailable(error);
  }
  return store;
}

function runIn(transaction: Pick<ManagedTransaction, 'run'>, watch: AnswerWatch): Run {
  return async <Row>(statement: Statement, parameters: Parameters = {}) => {
    const { records } = await watch.during(transaction.run(statement, asIntegers(parameters)));
    return records.map((record) => record.toObject() as Row);
  };
}

/** Statements that stand alone and may be repeated. */
function runAlone(driver: Driver, database: string | undefined): Run {
  return async <Row>(statement: Statement, parameters: Parameters = {}) => {
    const { records } = await driver.executeQuery(statement, asIntegers(parameters), { database });
    return records.map((record) => record.toObject() as Row);
  };
}

async function createIndexes(run: Run): Promise<void> {
  await createSchema(run);
  // Ties are looked up by id; the embedded engine has no indexes on ties.
  for (const { id } of tieKinds)
    await run(`CREATE INDEX tie_id_${id} IF NOT EXISTS FOR ()-[r:${id}]-() ON (r.id)` as Statement);
}

function withinTime<Result>(ms: number, work: PromiseLike<Result>): Promise<Result> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError({ code: 'storeUnavailable' })), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
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
