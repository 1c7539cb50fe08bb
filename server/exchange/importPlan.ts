import { ProblemError } from '../entities/problem.ts';
import { readActorRows } from './actorRows.ts';
import { planActorTies } from './actorTies.ts';
import type { RawTable } from './fileFormat.ts';
import { joinFileSets } from './fileSets.ts';
import { formatOf, readTables } from './formats.ts';
import { ImportPreview } from './importPreview.ts';
import { Mentions } from './mentions.ts';
import { openSheets, type OpenedSheet } from './openedSheets.ts';
import type { ImportOptions, ImportPlan, PlannedFile } from './plan.ts';
import type { PlanContext } from './planContext.ts';
import { PlannedChanges } from './plannedChanges.ts';
import { PlannedNodes } from './plannedNodes.ts';
import { describedSheet, type MeaningOf } from './plannedTables.ts';
import { PlannedTies } from './plannedTies.ts';
import { ProblemLog } from './problemLog.ts';
import { meaningsOfTies } from './sheetChoices.ts';
import type { Table } from './tables.ts';
import { readTieRows } from './tieRows.ts';
import { TieWords } from './tieWords.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const rowsBetweenReports = 5_000;

/** The files with names that are all different, so that a place among them is one place. */
function distinctlyNamed(files: readonly ImportFile[]): readonly ImportFile[] {
  const counts = new Map<string, number>();
  return files.map(({ name, bytes }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { name: count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`), bytes };
  });
}

/** Reads the files one after the other; what cannot be read is among the problems. */
async function openFiles(
  files: readonly ImportFile[],
  options: ImportOptions,
  log: ProblemLog,
): Promise<{ sources: PlannedFile[]; sheets: OpenedSheet[] }> {
  const sources: PlannedFile[] = [];
  const read: RawTable[] = [];
  for (const { name, bytes } of distinctlyNamed(files)) {
    const source = { name, bytes: bytes.length };
    try {
      const raws = await readTables(name, bytes);
      sources.push({ ...source, format: formatOf(name, bytes).id, encoding: raws[0]?.encoding ?? null });
      if (raws.length === 0) log.add({ file: name, code: 'emptyFile' });
      read.push(...raws);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      sources.push({ ...source, format: null, encoding: null });
      for (const problem of error.problems) log.add(problem);
    }
  }
  const joined = joinFileSets(read);
  const sheets = sources.flatMap(({ name }) => {
    const raws = joined.filter(({ file }) => file === name);
    return raws.length === 0 ? [] : openSheets(raws, options, log);
  });
  return { sources, sheets };
}

function contextFor(options: ImportOptions, sheets: readonly OpenedSheet[], log: ProblemLog): PlanContext {
  const nodes = new PlannedNodes(options);
  const profiles = new Set(sheets.map(({ profileId }) => profileId));
  return {
    options,
    nodes,
    mentions: new Mentions(options, () => nodes.broughtPersons()),
    changes: new PlannedChanges(options.known ?? 'fill'),
    ties: new PlannedTies(options.communityId, log.ledger),
    words: new TieWords(meaningsOfTies(options, profiles)),
    log,
  };
}

/** Tables that describe come before those that only refer, and actors before ties: so whoever is named later is known. */
const inReadingOrder = (tables: readonly Table[]): readonly Table[] => {
  const rank = ({ content, describes }: Table): number =>
    content === 'ties' ? 2 : describes === 'mentions' ? 1 : 0;
  return tables.toSorted((a, b) => rank(a) - rank(b));
};

/** Reads the tables into the plan; answers what their columns were taken for, and how many rows were left out. */
function readAll(
  tables: readonly Table[],
  context: PlanContext,
): { meanings: Map<Table, MeaningOf>; leftOut: number } {
  const { options, nodes, ties } = context;
  const meanings = new Map<Table, MeaningOf>();
  const total = tables.reduce((rows, table) => rows + table.rows.length, 0);
  let [done, leftOut] = [0, 0];
  const onRow = (): void => {
    done += 1;
    if (done % rowsBetweenReports === 0) options.onProgress?.(done, total);
  };
  const ordered = inReadingOrder(tables);
  const actors = ordered
    .filter(({ content }) => content === 'actors')
    .map((table) => ({ table, read: readActorRows(table, context, onRow) }));
  for (const { table, read } of actors) {
    leftOut += read.leftOut;
    planActorTies(read.links, options, nodes, ties);
    meanings.set(table, (index) => read.columns.meaningOf(index));
  }
  for (const table of ordered.filter(({ content }) => content === 'ties')) {
    const read = readTieRows(table, context, onRow);
    leftOut += read.leftOut;
    const columns = new Map([...read.columns].map(([column, index]) => [index, column]));
    meanings.set(table, (index) => columns.get(index) ?? (table.told?.get(index) === '' ? '' : null));
  }
  options.onProgress?.(total, total);
  return { meanings, leftOut };
}

/**
 * What importing these files would do: pure, nothing is stored. Tables of actors are read before any table of ties,
 * whatever the order of the files. Never throws for what a file holds: that is among the problems. O(cells).
 */
export async function planImport(files: readonly ImportFile[], options: ImportOptions): Promise<ImportPlan> {
  const log = new ProblemLog();
  const { sources, sheets } = await openFiles(files, options, log);
  const context = contextFor(options, sheets, log);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const { meanings, leftOut } = readAll(tables, context);
  const { nodes, ties, changes, words } = context;
  return {
    nodes: nodes.nodes,
    ties: ties.ties,
    changes: changes.changes,
    sources,
    files: sheets.map((sheet) => describedSheet(sheet, meanings)),
    problems: log.problems,
    problemCount: log.problemCount,
    notices: log.notices,
    badRows: log.badRows,
    leftOutRows: leftOut,
    repeatedTies: ties.repeated,
    tieWords: words.summary(),
    preview: new ImportPreview(context),
  };
}
