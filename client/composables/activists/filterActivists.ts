import type { ActivistRowFragment, ActivistStrength } from '../../api/generated.ts';
import { isInBuilding, type BuildingChoice } from '../buildings.ts';

/** What somebody may be good for, in the order in which it is offered. */
export const activistStrengths = [
  'goTo',
  'bridge',
  'anchor',
  'doer',
] as const satisfies readonly ActivistStrength[];

export interface ActivistFilter {
  readonly building: BuildingChoice;
  /** How many dimensions must add points. */
  readonly leastDimensions: number;
  /** What she must be good for; null = anything. */
  readonly strength: ActivistStrength | null;
  readonly onlyRobust: boolean;
  readonly onlyUndecided: boolean;
}

export const noActivistFilter: ActivistFilter = {
  building: 'all',
  leastDimensions: 0,
  strength: null,
  onlyRobust: false,
  onlyUndecided: false,
};

/** What is known of the persons beside the list itself. */
export interface KnownOfPersons {
  isRobust(id: string): boolean;
  isDecided(id: string): boolean;
}

/** In how many dimensions something speaks for her; what was not recorded and what is 0 don't count. */
export function countingDimensions(activist: ActivistRowFragment): number {
  return activist.contributions.filter((each) => (each.points ?? 0) > 0).length;
}

export function filterActivists(
  activists: readonly ActivistRowFragment[],
  { building, leastDimensions, strength, onlyRobust, onlyUndecided }: ActivistFilter,
  { isRobust, isDecided }: KnownOfPersons,
): readonly ActivistRowFragment[] {
  return activists.filter(
    (activist) =>
      isInBuilding(activist.actor, building) &&
      countingDimensions(activist) >= leastDimensions &&
      (strength === null || activist.strengths.includes(strength)) &&
      (!onlyRobust || isRobust(activist.actor.id)) &&
      (!onlyUndecided || !isDecided(activist.actor.id)),
  );
}
