import type { Statement } from './statements.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement and answers its rows as plain values: numbers, texts, booleans, null, lists, maps. */
export type Run = <Row>(statement: Statement, parameters?: Parameters) => Promise<Row[]>;

export interface StoreDescription {
  readonly engine: 'embedded' | 'neo4j';
  readonly version: string;
  /** Folder or address; holds no password. */
  readonly location: string;
}

/**
 * The port to the graph, the same for every engine. Statements are those of `cypher/`; values that go in
 * and come out are plain. @throws ProblemError `storeUnavailable`, `storeBusy`, `timeout` when the engine cannot answer
 */
export interface GraphStore {
  /** Runs a statement that changes nothing. */
  readonly read: Run;

  /**
   * Hands large results on in batches of rows, each row a list in the order of the columns, and lets the
   * process do other work between the batches. The next batch waits for what `take` answers.
   */
  scan(
    statement: Statement,
    parameters: Parameters,
    take: (rows: readonly (readonly unknown[])[]) => void | Promise<void>,
  ): Promise<void>;

  /**
   * Runs statements in one transaction: all or nothing. What it resolves to is kept, and was done once. On Neo4j
   * `work` may run again from its start when it was not kept, so it must not keep anything outside the store.
   * A server ends a write after 20 seconds, so that a broken line holds no locks, unless it is said to be long.
   */
  write<Result>(
    work: (run: Run) => Promise<Result>,
    options?: { readonly isLong?: boolean },
  ): Promise<Result>;

  /** Whether the engine answers; told within a second. */
  isReachable(): Promise<boolean>;

  /**
   * Afterwards no byte of anything that was deleted or overwritten is left in the store's files. Embedded: the store
   * is written anew, which takes time and space in proportion to it; reads go on meanwhile, writes wait. On Neo4j
   * that is up to the server: nothing is done. @throws ProblemError `diskFull`: then it stays due
   */
  compact(): Promise<void>;

  describe(): Promise<StoreDescription>;
  close(): Promise<void>;
}
