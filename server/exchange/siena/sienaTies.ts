import { findTieKind } from '../../entities/tieKinds.ts';
import type { NumberTable } from './matrixTable.ts';

/** A tie as a matrix or a list of RSiena tells it; the ends are rows, counted from 0. */
export interface SienaTie {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** What a matrix says: its ties, and of which rows nothing is known or nobody was there. */
export interface MatrixReading {
  readonly ties: readonly SienaTie[];
  readonly isSymmetric: boolean;
  /** Rows of which every cell is missing: not asked, or no answer. */
  readonly silent: ReadonlySet<number>;
  /** Rows of which every cell is a structural zero: not there. */
  readonly absent: ReadonlySet<number>;
}

const codes = { missing: 9, zero: 10, one: 11 } as const;
const highestValue = 5;
/** RSiena takes 10 and 11 for fixed cells; 9 often stands for missing where ties are only there or not. */
const isCoded = (value: number): boolean =>
  value === codes.zero || value === codes.one || value === codes.missing;

/** Whether a cell says that there is no tie, or can be none, or that it is not known. */
export const isNone = (value: number): boolean => Number.isNaN(value) || value === 0 || value === codes.zero;

/** Whether the numbers of some matrices are codes of RSiena, and not strengths that go beyond. */
const usesCodes = (values: readonly number[]): boolean =>
  values.every((value) => value <= highestValue || isCoded(value));

/** What a cell says: the value of a tie (0 = none), that it is missing, or that there can be none. */
type Cell = number | 'missing' | 'zero';

/** What each of the numbers that occur says. O(distinct numbers). */
function cellReader(occurring: ReadonlySet<number>): ReadonlyMap<number, Cell> {
  const values = [...occurring].filter((value) => !Number.isNaN(value));
  const coded = usesCodes(values);
  const isBinary = values.every((value) => value <= 1 || isCoded(value));
  const read = (value: number): Cell => {
    if (Number.isNaN(value) || (coded && isBinary && value === codes.missing)) return 'missing';
    if (coded && value === codes.zero) return 'zero';
    return coded && value === codes.one ? 1 : value;
  };
  return new Map([...occurring].map((value) => [value, read(value)]));
}

function valuesIn(tables: readonly NumberTable[], column?: number): Set<number> {
  const values = new Set<number>();
  for (const { rows } of tables)
    for (const row of rows) {
      if (column === undefined) for (const value of row) values.add(value);
      else values.add(row[column] ?? 0);
    }
  return values;
}

function readMatrix({ rows }: NumberTable, cells: ReadonlyMap<number, Cell>): MatrixReading {
  const ties: SienaTie[] = [];
  const [silent, absent] = [new Set<number>(), new Set<number>()];
  let isSymmetric = true;
  rows.forEach((row, from) => {
    const count = { missing: 0, zero: 0 };
    for (let to = 0; to < row.length; to++) {
      if (to === from) continue;
      const cell = cells.get(row[to]!) ?? 0;
      if (isSymmetric && to > from) isSymmetric = cell === cells.get(rows[to]![from]!);
      if (typeof cell === 'string') count[cell] += 1;
      else if (cell !== 0) ties.push({ from, to, value: cell });
    }
    if (count.missing === row.length - 1) silent.add(from);
    if (count.zero === row.length - 1) absent.add(from);
  });
  return { ties, isSymmetric, silent, absent };
}

/** Reads the matrices of one relation, whose values are of one kind. O(cells). */
export function readMatrices(tables: readonly NumberTable[]): readonly MatrixReading[] {
  const cells = cellReader(valuesIn(tables));
  return tables.map((table) => readMatrix(table, cells));
}

/** A list of ties `sender receiver value wave`, by wave. */
export function readList(table: NumberTable): ReadonlyMap<number, readonly SienaTie[]> {
  const cells = cellReader(valuesIn([table], 2));
  const waves = new Map<number, SienaTie[]>();
  for (const [sender = 1, receiver = 1, value = 0, wave = 1] of table.rows) {
    const ties = waves.get(wave) ?? [];
    waves.set(wave, ties);
    const tie = cells.get(value);
    if (typeof tie === 'number' && tie !== 0 && sender !== receiver)
      ties.push({ from: sender - 1, to: receiver - 1, value: tie });
  }
  return waves;
}

/** A list of ties has no larger numbers of actors and of waves; larger ones are something else. */
const mostListed = { actors: 20_000, waves: 1_000 } as const;

/** Whether a table of four columns is a list of ties: whole numbers from 1, no tie twice in a wave. */
export function isTieList({ width, rows }: NumberTable): boolean {
  if (width !== 4) return false;
  const seen = new Set<string>();
  return rows.every(([sender = 0, receiver = 0, , wave = 0]) => {
    const key = `${sender} ${receiver} ${wave}`;
    const isNew = !seen.has(key);
    seen.add(key);
    const isWhole = [sender, receiver, wave].every((value) => Number.isInteger(value) && value > 0);
    return isNew && isWhole && Math.max(sender, receiver) <= mostListed.actors && wave <= mostListed.waves;
  });
}

/** The kind and sub-kind that the name of a file of ours says; else the name is the word for the tie. */
export function relationCalled(base: string): { readonly kind: string; readonly subkind: string | null } {
  const point = base.indexOf('.');
  const kind = point < 0 ? base : base.slice(0, point);
  if (!findTieKind(kind)) return { kind: base, subkind: null };
  return { kind, subkind: point < 0 ? null : base.slice(point + 1) };
}
