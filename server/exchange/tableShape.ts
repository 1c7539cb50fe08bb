import type { Wording } from '../entities/wording.ts';
import type { RawTable } from './fileFormat.ts';
import type { ProblemLog } from './problemLog.ts';
import type { Table } from './tables.ts';

/** What a user said of a sheet; what she left open is found. */
export interface SheetChoices {
  /** Id of the shape. */
  readonly shape?: string;
  /** Row of the header as the user counts it, from 1. */
  readonly headerRow?: number;
  /** What a column means, by its header: an id of `meanings`, the name of a property, or '' to leave it out. */
  readonly columns: ReadonlyMap<string, string>;
  /** Of sheets that tell who came: title and date of the activity, where the sheet leaves them open. */
  readonly activity?: { readonly title?: string; readonly date?: string };
  /** Round of the survey that the sheet is of. */
  readonly wave?: string;
}

/** A column of a sheet and what it was taken for: an id of `meanings`, the name of a property, null when kept as it is. */
export interface ColumnMeaning {
  readonly header: string;
  readonly meaning: string | null;
}

export interface ShapeMatch {
  /** Position of the header in `rows`, from 0. */
  readonly header: number;
  /** From 0 to 1; the surest shape is proposed. A sheet that could be read otherwise has less than 0.9. */
  readonly certainty: number;
}

/**
 * A way in which a sheet says what it says: one file each in `shapes/`, and one line in `shapes.ts`. Whatever its shape, a sheet
 * becomes tables of actors and of ties, so that it is understood, checked and shown in one way.
 */
export interface TableShape {
  readonly id: string;
  readonly wording: Wording;
  /** What columns may be told to mean. Sheets that describe actors add the properties of their kind. */
  readonly meanings: Readonly<Record<string, Wording>>;
  /** Null when the sheet is not of this shape. O(the first rows). */
  recognises(sheet: RawTable): ShapeMatch | null;
  /** The sheet as tables; faults of its shape go to the log, with row and column as the user sees them. O(cells). */
  open(sheet: RawTable, header: number, choices: SheetChoices, log: ProblemLog): readonly Table[];
  /**
   * What the columns of the sheet were taken for, where its tables have other columns than the sheet; a shape whose one table
   * has the columns of the sheet leaves this out. O(columns).
   */
  columns?(sheet: RawTable, header: number, choices: SheetChoices): readonly ColumnMeaning[];
}
