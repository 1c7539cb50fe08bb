import { isBlank, textOf, type RawCell } from './cells.ts';
import { actorColumns, columnsCalled, tieColumns } from './columnWords.ts';
import type { RawTable } from './fileFormat.ts';
import { importLimits } from './limits.ts';
import type { Fault } from './problemLog.ts';

export type TableContent = 'actors' | 'ties';

/** A table of ties says from where to where, a table of actors has ids; file names do not matter. */
export function contentOf(headers: readonly string[]): TableContent | null {
  const ties = columnsCalled(tieColumns, headers);
  if (ties.has('source') && ties.has('target')) return 'ties';
  return columnsCalled(actorColumns, headers).has('id') ? 'actors' : null;
}

/** Names of the columns up to the last one that has a name. */
export const headersOf = (cells: readonly RawCell[]): string[] => {
  const headers = cells.map(textOf);
  return headers.slice(0, headers.findLastIndex((header) => header !== '') + 1);
};
/** Number of filled cells. */
export const filled = (cells: readonly RawCell[]): number =>
  cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);

/** Position of the header: the first filled row, unless only title rows stand above one that is understood. */
export function headerPosition(raw: RawTable): number {
  const first = raw.rows.findIndex((cells) => filled(cells) > 0);
  for (let position = first; position <= first + importLimits.titleRows; position++) {
    const cells = raw.rows[position] ?? [];
    if (contentOf(headersOf(cells))) return position;
    if (filled(cells) > 1) break;
  }
  return first;
}

/** What is wrong with a header that is not understood. */
function meaningFault(headers: readonly string[]): Fault {
  const ties = columnsCalled(tieColumns, headers);
  const actors = columnsCalled(actorColumns, headers);
  if (ties.has('source') || ties.has('target')) {
    return {
      code: 'missingColumn',
      field: ties.has('source') ? 'target' : 'source',
      parameters: { column: ties.has('source') ? 'target' : 'source' },
    };
  }
  if (actors.has('name') || actors.has('label') || actors.has('kind')) {
    return { code: 'missingColumn', field: 'id', parameters: { column: 'id' } };
  }
  const looksLikeData = headers.some((header) => header !== '' && Number.isFinite(Number(header)));
  return {
    code: looksLikeData ? 'noHeader' : 'unknownTable',
    value: headers.filter((header) => header !== '').join(', '),
  };
}

function sizeFault(headers: readonly string[], rows: number): Fault | null {
  if (rows > importLimits.rows) return { code: 'tooManyRows', parameters: { max: importLimits.rows } };
  if (headers.length > importLimits.columns)
    return { code: 'tooManyColumns', parameters: { max: importLimits.columns } };
  return null;
}

/** Faults of the names of the columns. */
function nameFaults(headers: readonly string[]): Fault[] {
  const repeated = headers.filter((header, i) => header !== '' && headers.indexOf(header) !== i);
  const long = headers.filter((header) => header.length > importLimits.headerLength);
  return [
    ...[...new Set(repeated)].map((value): Fault => ({
      code: 'duplicateColumn',
      column: value.slice(0, importLimits.shownValue),
      value,
    })),
    ...long.map((value): Fault => ({
      code: 'tooLong',
      value,
      parameters: { max: importLimits.headerLength },
    })),
  ];
}

/** Everything for which a table with this header and as many rows below it cannot be taken. */
export function headerFaults(headers: readonly string[], rows: number): readonly Fault[] {
  const size = sizeFault(headers, rows);
  if (size) return [size];
  return [...(contentOf(headers) ? [] : [meaningFault(headers)]), ...nameFaults(headers)];
}
