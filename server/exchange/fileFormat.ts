import type { Wording } from '../entities/wording.ts';
import type { RawCell } from './cells.ts';
import type { Sequence } from './madeList.ts';
import type { NetworkFile } from './networkFile.ts';

/** The cells of a file or of one of its sheets, before anything is understood of them. */
export interface RawTable {
  readonly file: string;
  /** Null where the format has no sheets. */
  readonly sheet: string | null;
  readonly encoding: string;
  /** Rows as the user counts them: the first is row 1. */
  readonly rows: Sequence<readonly RawCell[]>;
}

/** How files of a format are read. */
export interface FileReading {
  /** Text can be anything: it is told by its ending as well. */
  readonly isText: boolean;
  /** A larger file is refused. */
  readonly mostBytes: number;
  /** Whether the content, not the name, is of this format. */
  recognises(bytes: Uint8Array): boolean;
  /**
   * The file as tables: a network as one of actors and one of ties, with the columns that `columnWords.ts` knows.
   * @throws ProblemError when the file cannot be read as a whole
   */
  read(bytes: Uint8Array, name: string): Promise<readonly RawTable[]>;
}

/** How a network or a community is written as a file of a format. */
export interface FileWriting {
  /** Whether it holds the network of a selection, or whatever a community has. */
  readonly holds: 'network' | 'community';
  /** What the file is and opens in, for those who choose. */
  readonly hint: Wording;
  write(network: NetworkFile): string | Uint8Array | Promise<string | Uint8Array>;
}

/** A file format: one file each in `formats/`, and one line in `formats.ts`. */
export interface FileFormat {
  readonly id: string;
  readonly wording: Wording;
  readonly mediaType: string;
  /** Endings of file names, without the dot; files that are written have the first. */
  readonly extensions: readonly [string, ...string[]];
  readonly reading?: FileReading;
  readonly writing?: FileWriting;
}
