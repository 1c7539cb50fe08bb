import type { OrganizationKind } from '../organization.ts';
import type { BothLanguages } from '../wording.ts';

/** One thing that is needed for filing. */
export interface FilingItem {
  /** Unique within its set; letters, digits, `-`. */
  readonly id: string;
  readonly name: BothLanguages;
  /** What to look at, in a sentence. */
  readonly hint?: BothLanguages;
  /** Counted in the register; absent = a worker says that it is there. */
  readonly counts?: 'members';
  /** So many are needed, of what is counted or of what is stated. */
  readonly atLeast?: number;
  /** Asked only where this item, which is a question, holds. */
  readonly onlyIf?: string;
  /** Not asked where this item, which is a question, holds. */
  readonly unless?: string;
  /** A question about the organization, by which other items are asked or not; never unmet itself. */
  readonly isQuestion?: boolean;
  /** Default: true. */
  readonly required?: boolean;
}

/** Who is tracked, but is not filed under these rules. */
export interface FilingExclusion {
  /** Unique within its set, among the items too. */
  readonly id: string;
  readonly name: BothLanguages;
  /** Told by what the organization is; absent = a worker says so. */
  readonly kinds?: readonly OrganizationKind[];
}

/** How organizations are filed at a place: data, not code. JSON. */
export interface FilingSet {
  /** Letters, digits, `-`; at most 40. */
  readonly id: string;
  readonly name: BothLanguages;
  /** With whom an organization is filed. */
  readonly where: BothLanguages;
  readonly items: readonly FilingItem[];
  readonly exclusions: readonly FilingExclusion[];
  /** Absent = no end is known. */
  readonly validityYears?: number;
  /** Renewal is applied for so many days before the end. */
  readonly renewDays?: number;
  /** Within so many days it is decided. */
  readonly decisionDays?: number;
  readonly source: BothLanguages;
  /** When somebody last read the rules that it is made from. */
  readonly lastChecked: string;
  /** What somebody who goes by it has to look up. */
  readonly caution: BothLanguages;
}

/** How many community organizations a community is to have on average, by what it is. Source: 民发〔2017〕191号. */
export const referenceCounts = { urban: 10, rural: 5 } as const;
export type Settlement = keyof typeof referenceCounts;
export const settlementIds = Object.keys(referenceCounts) as readonly Settlement[];
