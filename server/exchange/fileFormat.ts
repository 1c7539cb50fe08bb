import type { RawCell } from './cells.ts';

/** The cells of a file or of one of its sheets, before anything is understood of them. */
export interface RawTable {
  readonly file: string;
  /** Null where the format has no sheets. */
  readonly sheet: string | null;
  readonly encoding: string;
  /** Rows as the user counts them: `rows[0]` is row 1. */
  readonly rows: readonly (readonly RawCell[])[];
}

/** A file format that tables can be read from: one file each, and one line in `formats.ts`. */
export interface FileFormat {
  readonly id: string;
  readonly mediaType: string;
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[];
  /** Text can be anything: it is told by its ending as well. */
  readonly isText: boolean;
  /** A larger file is refused. */
  readonly mostBytes: number;
  /** Whether the content, not the name, is of this format. */
  recognises(bytes: Uint8Array): boolean;
  /** @throws ProblemError when the file cannot be read as a whole */
  read(bytes: Uint8Array, name: string): Promise<readonly RawTable[]>;
}
