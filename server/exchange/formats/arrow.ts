import { bool, columnFromArray, float64, tableFromColumns, tableToIPC, utf8 } from '@uwdata/flechette';
import type { CsvValue } from './csv.ts';

/** What statistical programs read at once: pandas (`read_feather`), R (`arrow::read_feather`), DuckDB, Polars. */
export const arrowFormat = {
  mediaType: 'application/vnd.apache.arrow.file',
  extensions: ['arrow'],
} as const;

/**
 * A table as an Arrow file (Feather version 2), each column of one type: numbers where all values are numbers, yes or no
 * likewise, else texts; null where there is no value. Headings that occur twice are numbered. O(cells).
 */
export function writeArrow(header: readonly string[], rows: readonly (readonly CsvValue[])[]): Uint8Array {
  const names = distinctNames(header);
  const columns = names.map((name, i) => {
    const values = rows.map((row) => row[i] ?? null);
    return [name, columnOf(values)] as const;
  });
  const table = tableFromColumns(columns.map(([name, column]) => [name, column]));
  return tableToIPC(table, { format: 'file' })!;
}

function columnOf(values: readonly CsvValue[]) {
  const known = values.filter((value) => value !== null);
  const are = (type: 'number' | 'boolean'): boolean =>
    known.length > 0 && known.every((value) => typeof value === type);
  if (are('number')) return columnFromArray(values as (number | null)[], float64());
  if (are('boolean')) return columnFromArray(values as (boolean | null)[], bool());
  return columnFromArray(
    values.map((value) => (value === null ? null : String(value))),
    utf8(),
  );
}

function distinctNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((name) => {
    let distinct = name;
    for (let count = 2; taken.has(distinct); count++) distinct = `${name} ${count}`;
    taken.add(distinct);
    return distinct;
  });
}
