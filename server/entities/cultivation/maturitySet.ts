import type { OrganizationField } from '../organization.ts';
import type { BothLanguages } from '../wording.ts';

/** One condition of being mature. */
export interface MaturityStandard {
  /** Unique within its set; letters, digits, `-`. */
  readonly id: string;
  readonly name: BothLanguages;
  /** Computed: id of an indicator (`server/cultivation/indicators.ts`). Absent: stated by a worker with her reasons. */
  readonly indicator?: string;
  /** Default: `>=`. */
  readonly op?: '>=' | '<=';
  /** Needed where it is computed. By hand: the number that is stated must reach it; absent = it holds or does not. */
  readonly value?: number;
  /** By hand: for how many days what was stated holds. Default: until something else is stated. */
  readonly validDays?: number;
  /** Default: true. */
  readonly required?: boolean;
}

/** What an organization of a field needs to stand on its own feet: data, not code. JSON. */
export interface MaturitySet {
  /** Letters, digits, `-`; at most 40. */
  readonly id: string;
  /** The field of the organizations that it is for. */
  readonly field: OrganizationField;
  readonly name: BothLanguages;
  readonly source: BothLanguages;
  readonly standards: readonly MaturityStandard[];
}
