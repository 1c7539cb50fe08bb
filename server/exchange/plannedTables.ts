import { textOf } from './cells.ts';
import { leftOutShape, type OpenedSheet } from './openedSheets.ts';
import type { PlannedColumn, PlannedTable } from './plan.ts';
import { headerAt } from './tableHeader.ts';
import type { Table } from './tables.ts';

const samplesShown = 3;
const rowsSampled = 200;
const longestSample = 80;

/** What a column of a table was taken for; null when it is kept as it is, or not at all. */
export type MeaningOf = (index: number) => string | null;

/** What stands first in each column, at most three different values. O(the first rows). */
function samplesOf({ raw, header }: OpenedSheet, count: number): string[][] {
  const { below } = headerAt(raw, header);
  const samples = Array.from({ length: count }, () => new Set<string>());
  for (const cells of raw.rows.slice(below, below + rowsSampled))
    samples.forEach((found, index) => {
      const value = found.size < samplesShown ? textOf(cells[index]).slice(0, longestSample) : '';
      if (value !== '') found.add(value);
    });
  return samples.map((found) => [...found]);
}

function columnsOf(sheet: OpenedSheet, meanings: ReadonlyMap<Table, MeaningOf>): PlannedColumn[] {
  const { raw, shape, header, choices, tables } = sheet;
  const [first] = tables;
  const meaningOf = first && meanings.get(first);
  const { headers } = headerAt(raw, header);
  const columns =
    shape?.columns?.(raw, header, choices) ??
    headers.map((name, index) => ({ header: name, meaning: (first && meaningOf?.(index)) ?? null }));
  const samples = samplesOf(sheet, columns.length);
  return columns.map((column, index) => ({ ...column, samples: samples[index] ?? [] }));
}

/** How many rows of a sheet are in its tables. */
function rowsIn(tables: readonly Table[], header: number): number {
  const [only, another] = tables;
  if (only && !another) return only.rows.length;
  // Nodes that the header itself names, such as activities of an attendance grid, stand in its row.
  const rows = tables.flatMap((table) => table.rows.map(({ row }) => row)).filter((row) => row > header + 1);
  return new Set(rows).size;
}

/** A sheet as the user is shown how it was understood. */
export function describedSheet(sheet: OpenedSheet, meanings: ReadonlyMap<Table, MeaningOf>): PlannedTable {
  const { raw, shape, header, possible, profileId, tables } = sheet;
  return {
    file: raw.file,
    sheet: raw.sheet,
    table: tables.some(({ content }) => content === 'ties') ? 'ties' : 'actors',
    rows: rowsIn(tables, header),
    encoding: raw.encoding,
    shape: shape?.id ?? leftOutShape,
    headerRow: header + 1,
    possibleShapes: possible.map(({ id }) => id),
    profileId,
    columns: columnsOf(sheet, meanings),
  };
}
