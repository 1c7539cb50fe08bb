import type { ClassCounts } from '../../../analysis/disclosure/classCounts.ts';
import type { PackageAttribute } from '../../../entities/researchPackage.ts';

/** What the code book says, in one language. Functions take figures. */
export interface CodebookWords {
  readonly title: string;
  readonly lead: (persons: number, moments: number) => string;
  readonly pseudonyms: string;
  readonly headings: Readonly<
    Record<'moments' | 'networks' | 'files' | 'columns' | 'codes' | 'disclosure' | 'use' | 'made', string>
  >;
  readonly momentHeader: readonly string[];
  readonly date: string;
  readonly wave: string;
  readonly networkHeader: readonly string[];
  readonly all: string;
  readonly directed: string;
  readonly undirected: string;
  /** File or folder → what is in it. */
  readonly files: readonly (readonly [name: string, what: string])[];
  /** Column → what it says, file by file. */
  readonly columns: readonly (readonly [column: string, what: string])[];
  readonly attributes: Readonly<Record<PackageAttribute, string>>;
  readonly codes: readonly string[];
  readonly given: string;
  readonly spells: Readonly<Record<'recorded' | 'seen' | 'moments', string>>;
  readonly k: (k: number) => string;
  readonly attributeHeader: readonly string[];
  readonly asRecorded: string;
  readonly coarsened: (steps: number) => string;
  readonly takenOut: string;
  readonly suppressed: (persons: number) => string;
  readonly noAttributes: string;
  readonly countHeader: readonly string[];
  readonly knowing: Readonly<
    Record<'before' | 'after' | 'overTime' | 'both', string> &
      Record<'degree' | 'neighbourhood', (moment: number) => string>
  >;
  readonly structure: string;
  readonly use: readonly string[];
  readonly made: (
    versions: { readonly linli: string; readonly node: string },
    seed: number,
  ) => readonly string[];
}

/** A row of the table of counts. */
export const countRow = (
  what: string,
  { classes, unique, fewerThanK }: ClassCounts,
): readonly (string | number)[] => [what, classes, unique, fewerThanK];
