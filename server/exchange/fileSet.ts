import type { Wording } from '../entities/wording.ts';
import type { RawTable } from './fileFormat.ts';

/**
 * Files or sheets that say what they say only together: one file each in `fileSets/`, and one line in `fileSets.ts`. It makes no
 * difference whether they lie in a zip or were chosen together.
 */
export interface FileSet {
  readonly id: string;
  readonly wording: Wording;
  /** The tables, those that belong together completed or put together; all others as they were, in their order. O(cells). */
  join(tables: readonly RawTable[]): readonly RawTable[];
}
