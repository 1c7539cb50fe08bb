import { isBlank, numberOf, textOf, codeOf } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { importLimits } from '../limits.ts';
import type { ProblemLog } from '../problemLog.ts';
import { filled, firstFilledRow } from '../tableHeader.ts';
import { placeIn, type Table, type TableRow } from '../tables.ts';
import type { TableShape } from '../tableShape.ts';
import { tickOf } from './tick.ts';

const fewestActors = 3;
const shareCalledAlike = 0.8;
const tieHeaders = ['source', 'target', 'weight'] as const;

/** Names along the first row and down the first column. */
function namesOf(
  { rows }: RawTable,
  position: number,
): { readonly across: string[]; readonly down: string[] } {
  const across = (rows.at(position) ?? []).slice(1).map(codeOf);
  const last = across.findLastIndex((name) => name !== '');
  const down = rows.slice(position + 1, position + 2 + importLimits.columns).map((cells) => codeOf(cells[0]));
  return { across: across.slice(0, last + 1), down: down.filter((name) => name !== '') };
}

/** Whether the same names stand along the first row and down the first column. */
function isMatrix(sheet: RawTable, position: number): boolean {
  const { across, down } = namesOf(sheet, position);
  if (Math.min(across.length, down.length) < fewestActors) return false;
  const below = new Set(down);
  const alike = across.filter((name) => name !== '' && below.has(name)).length;
  return alike >= shareCalledAlike * Math.max(across.length, below.size);
}

/** How strong the tie is that a cell tells of: 0 for none; null when it cannot be told. */
function strengthOf(cell: Parameters<typeof numberOf>[0]): number | null {
  if (isBlank(cell)) return 0;
  const number = numberOf(cell);
  if (!Number.isNaN(number)) return number;
  const tick = tickOf(cell);
  return tick ? Number(tick.isThere) : null;
}

function tieRows(sheet: RawTable, position: number, log: ProblemLog): TableRow[] {
  const across = (sheet.rows.at(position) ?? []).map(codeOf);
  const ties: TableRow[] = [];
  for (let at = position + 1; at < sheet.rows.length; at++) {
    const cells = sheet.rows.at(at) ?? [];
    const source = codeOf(cells[0]);
    if (source === '' && filled(cells) > 0)
      log.addRow(placeIn(sheet, at + 1), [{ code: 'required', field: 'source' }]);
    if (source === '') continue;
    across.forEach((target, index) => {
      if (index === 0 || target === '' || target === source) return;
      const strength = strengthOf(cells[index]);
      const value = textOf(cells[index]);
      if (strength === null)
        log.addRow(placeIn(sheet, at + 1), [{ code: 'notANumber', column: target, value }]);
      // A 1 says that there is a tie, not how strong it is.
      if (strength) {
        const row = [source, target, strength === 1 ? null : strength];
        ties.push({ row: at + 1, cells: row, origins: ['', target, target] });
      }
    });
  }
  return ties;
}

/**
 * The same names along the first row and down the first column, and in each cell whether (1, √) or how strongly (2, 3 …)
 * the one of the row is tied to the one of the column. The diagonal is not read.
 */
export const adjacencyMatrixShape: TableShape = {
  id: 'adjacencyMatrix',
  wording: {
    zh: ['关系矩阵：行和列是同样的人'],
    en: ['Matrix of ties: the same people in rows and columns'],
  },
  meanings: {},
  recognises(sheet) {
    const first = firstFilledRow(sheet);
    for (let position = first; position <= first + importLimits.titleRows; position++) {
      if (isMatrix(sheet, position)) return { header: position, certainty: 0.95 };
      if (filled(sheet.rows.at(position) ?? []) > 1) return null;
    }
    return null;
  },
  columns: () => [],
  open(sheet, position, _choices, log): Table[] {
    const { file, sheet: name, encoding } = sheet;
    const rows = tieRows(sheet, position, log);
    if (rows.length === 0) log.add({ ...placeIn(sheet), code: 'noRowLeft' });
    return [{ content: 'ties', file, sheet: name, encoding, headers: tieHeaders, rows }];
  },
};
