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
   * process do other work between the batches.
   */
  scan(
    statement: Statement,
    parameters: Parameters,
    take: (rows: readonly (readonly unknown[])[]) => void,
  ): Promise<void>;

  /**
   * Runs statements in one transaction: all or nothing. What it resolves to is kept. Neo4j may run `work`
   * again when an answer was lost, so it must come to the same when repeated (ids made before, MERGE).
   */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;

  describe(): Promise<StoreDescription>;
  close(): Promise<void>;
}
