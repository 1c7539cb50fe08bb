import { normalizeWord } from '../../entities/wording.ts';
import { textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import type { NumberTable } from './matrixTable.ts';

/** What is known of each actor besides her ties, by the names of columns. */
export type ActorFacts = Map<string, RawCell>[];

/** What each value of a covariate says of an actor; a column of several is numbered. */
export function addCovariates(covariates: readonly NumberTable[], actors: ActorFacts): void {
  for (const { name, width, rows } of covariates)
    rows.forEach((row, actor) =>
      row.forEach((value, i) => {
        if (!Number.isNaN(value)) actors[actor]?.set(width === 1 ? name : `${name} ${i + 1}`, value);
      }),
    );
}

/** The table of actors with what the matrices say of them; their rows are those of the matrices. */
export function actorsOf(roster: RawTable | null, first: RawTable, actors: ActorFacts): RawTable {
  const facts = [...new Set(actors.flatMap((known) => [...known.keys()]))];
  const cellsOf = (row: number): RawCell[] => facts.map((fact) => actors[row]?.get(fact) ?? null);
  if (!roster) {
    const rows = actors.map((_, row): RawCell[] => [String(row + 1), ...cellsOf(row)]);
    return { ...first, sheet: 'actors', rows: [['id', ...facts], ...rows] };
  }
  const [header = [], ...rows] = roster.rows;
  const number = header.findIndex((cell) => normalizeWord(textOf(cell)) === 'row');
  const without = (cells: readonly RawCell[]): RawCell[] => cells.filter((_, i) => i !== number);
  const completed = rows.map((cells) => [...without(cells), ...cellsOf(Number(textOf(cells[number])) - 1)]);
  return { ...roster, rows: [[...without(header), ...facts], ...completed] };
}

/** What the row of a matrix is called: the id in the table of actors, else its number. */
export function idsIn(roster: RawTable | null): (row: number) => RawCell {
  const words = (roster?.rows.at(0) ?? []).map((cell) => normalizeWord(textOf(cell)));
  const [number, id] = [words.indexOf('row'), words.findIndex((word) => word === 'id' || word === '编号')];
  const ids = new Map(
    (roster?.rows.slice(1) ?? []).map((cells) => [Number(textOf(cells[number])) - 1, cells[id] ?? null]),
  );
  return (row) => ids.get(row) ?? String(row + 1);
}
