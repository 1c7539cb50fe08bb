import type { CultivationChoices } from '../entities/cultivation/choices.ts';
import type { MaturitySet } from '../entities/cultivation/maturitySet.ts';
import charity from './maturitySets/charity.json' with { type: 'json' };
import communityAffairs from './maturitySets/communityAffairs.json' with { type: 'json' };
import cultureSports from './maturitySets/cultureSports.json' with { type: 'json' };
import dailyLife from './maturitySets/dailyLife.json' with { type: 'json' };
import mutualAid from './maturitySets/mutualAid.json' with { type: 'json' };

/** The shipped standards of maturity, one set for each field. */
export const maturitySets = [
  charity,
  dailyLife,
  communityAffairs,
  cultureSports,
  mutualAid,
] as unknown as readonly MaturitySet[];

/** The standards for a field: the community's own, else the shipped ones; null = there are none. */
export const maturitySetFor = (
  field: string | null,
  { maturitySets: own }: CultivationChoices,
): MaturitySet | null => [...own, ...maturitySets].find((set) => set.field === field) ?? null;
