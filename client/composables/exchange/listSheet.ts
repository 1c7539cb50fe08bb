import type { ActorPartsFragment } from '../../api/generated.ts';
import { isPersonKind } from '../../network/selectionAddress.ts';

export type SheetCell = string | number | boolean | null;

/** A list of a page as a table to take away. */
export interface ListSheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Whose data are in it: empty = no person's. */
  readonly personIds: readonly string[] | 'all';
}

/** One column of such a table. Numbers have every digit; dates are ISO 8601, so that they can be sorted. */
export interface SheetColumn<Row> {
  readonly title: string;
  readonly value: (row: Row) => SheetCell;
}

/** Rows of which the first has the headings, and in which nobody of the community is. */
export const plainSheet = ([columns = [], ...rows]: readonly (readonly string[])[]): ListSheet => ({
  columns,
  rows,
  personIds: [],
});

/** Rows as a table, with the persons of each row. O(cells). */
export function listSheet<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  personsOf: (row: Row) => readonly string[],
): ListSheet {
  return {
    columns: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
    personIds: [...new Set(rows.flatMap(personsOf))],
  };
}

/** Ids of the persons among actors. */
export const personIdsOf = (
  ...actors: readonly (Pick<ActorPartsFragment, 'id' | 'kind'> | null | undefined)[]
): string[] => actors.flatMap((actor) => (actor && isPersonKind(actor.kind) ? [actor.id] : []));
