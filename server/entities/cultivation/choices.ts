import type { FilingSet, Settlement } from './filingSet.ts';
import type { MaturitySet } from './maturitySet.ts';

/** What a community chose in place of what is shipped, as far as the rules of cultivation read it. */
export interface CultivationChoices {
  /** Its own maturity standards, the newest first. */
  readonly maturitySets: readonly MaturitySet[];
  /** Its own filing rules, the newest first. */
  readonly filingSets: readonly FilingSet[];
  /** Id of the filing rules that it goes by; null = the generic ones. */
  readonly filingSet: string | null;
  readonly settlement: Settlement;
}

export const usualChoices: CultivationChoices = {
  maturitySets: [],
  filingSets: [],
  filingSet: null,
  settlement: 'urban',
};
