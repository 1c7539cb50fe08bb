import type { ActivistRowFragment } from '../../api/generated.ts';
import { isInBuilding, type BuildingChoice } from '../buildings.ts';

export interface ActivistFilter {
  readonly building: BuildingChoice;
  /** How many dimensions must add points. */
  readonly leastDimensions: number;
}

export const noActivistFilter: ActivistFilter = { building: 'all', leastDimensions: 0 };

/** In how many dimensions something speaks for her; what was not recorded and what is 0 don't count. */
export function countingDimensions(activist: ActivistRowFragment): number {
  return activist.contributions.filter((each) => (each.points ?? 0) > 0).length;
}

export function filterActivists(
  activists: readonly ActivistRowFragment[],
  { building, leastDimensions }: ActivistFilter,
): readonly ActivistRowFragment[] {
  return activists.filter(
    (activist) => isInBuilding(activist.actor, building) && countingDimensions(activist) >= leastDimensions,
  );
}
