import { ProblemError } from '../entities/problem.ts';
import { planActorTies } from './actorTies.ts';
import { readActorRows } from './actorRows.ts';
import { readTables } from './formats.ts';
import type { ImportOptions, ImportPlan, PlannedTable } from './plan.ts';
import { PlannedNodes } from './plannedNodes.ts';
import { PlannedTies } from './plannedTies.ts';
import { ProblemLog } from './problemLog.ts';
import { openTables, type Table } from './tables.ts';
import { readTieRows } from './tieRows.ts';
import { TieWords } from './tieWords.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const rowsBetweenReports = 5_000;

async function tablesIn(files: readonly ImportFile[], log: ProblemLog): Promise<Table[]> {
  const tables: Table[] = [];
  for (const { name, bytes } of files) {
    try {
      tables.push(...openTables(await readTables(name, bytes), log));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const problem of error.problems) log.add(problem);
    }
  }
  return tables;
}

function described(table: Table, meaningOf: (index: number) => string | null): PlannedTable {
  const columns = table.headers.map((header, index) => ({ header, meaning: meaningOf(index) }));
  return {
    file: table.file,
    sheet: table.sheet,
    table: table.content,
    rows: table.rows.length,
    encoding: table.encoding,
    columns,
  };
}

/**
 * What importing these files would do: pure, nothing is stored. All tables of actors are read before any
 * table of ties, whatever the order of the files. Never throws for what a file holds: that is among the
 * problems. O(cells).
 */
export async function planImport(files: readonly ImportFile[], options: ImportOptions): Promise<ImportPlan> {
  const log = new ProblemLog();
  const tables = await tablesIn(files, log);
  const total = tables.reduce((rows, table) => rows + table.rows.length, 0);
  let done = 0;
  const onRow = (): void => {
    done += 1;
    if (done % rowsBetweenReports === 0) options.onProgress?.(done, total);
  };

  const nodes = new PlannedNodes(options);
  const ties = new PlannedTies(options.communityId);
  const words = new TieWords(options.map);
  const descriptions = new Map<Table, PlannedTable>();
  let leftOutRows = 0;

  const actorTables = tables
    .filter(({ content }) => content === 'actors')
    .map((table) => ({ table, read: readActorRows(table, options, nodes, log, onRow) }));
  for (const { table, read } of actorTables) {
    leftOutRows += read.leftOut;
    planActorTies(read.links, options, nodes, ties);
    descriptions.set(
      table,
      described(table, (index) => read.columns.meaningOf(index)),
    );
  }
  for (const table of tables.filter(({ content }) => content === 'ties')) {
    const read = readTieRows(table, { options, nodes, ties, words }, log, onRow);
    leftOutRows += read.leftOut;
    const meanings = new Map([...read.columns].map(([column, index]) => [index, column]));
    descriptions.set(
      table,
      described(table, (index) => meanings.get(index) ?? null),
    );
  }
  options.onProgress?.(total, total);

  return {
    nodes: nodes.nodes,
    ties: ties.ties,
    files: tables.map((table) => descriptions.get(table)).filter((description) => description !== undefined),
    problems: log.problems,
    problemCount: log.problemCount,
    badRows: log.badRows,
    leftOutRows,
    repeatedTies: ties.repeated,
    tieWords: words.summary(),
  };
}
