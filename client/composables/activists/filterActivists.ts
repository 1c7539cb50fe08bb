import type { ActivistRowFragment, ActivistStrength } from '../../api/generated.ts';

/** What somebody may be good for, in the order in which it is offered. */
export const activistStrengths = [
  'goTo',
  'bridge',
  'anchor',
  'doer',
] as const satisfies readonly ActivistStrength[];

export interface ActivistFilter {
  /** Whose residents the server is asked for: a building, `noPlace`, or null = everybody. */
  readonly placeId: string | null;
  /** How many dimensions must add points. */
  readonly leastDimensions: number;
  /** Whom the list shows: those good for something, everybody in one order (`all`), or (null) in sections by what they are good for. */
  readonly strength: ActivistStrength | 'all' | null;
  readonly onlyRobust: boolean;
  readonly onlyUndecided: boolean;
}

/** How the server calls the place of those for whom none is recorded. */
export const noPlace = 'none';

export const noActivistFilter: ActivistFilter = {
  placeId: null,
  leastDimensions: 0,
  strength: null,
  onlyRobust: false,
  onlyUndecided: false,
};

/** What is known of the persons beside the list itself. */
export interface KnownOfPersons {
  /** Null: not known (yet). */
  isRobust(id: string): boolean | null;
  isDecided(id: string): boolean;
}

/** In how many dimensions something speaks for her; what was not recorded and what is 0 don't count. */
export function countingDimensions(activist: ActivistRowFragment): number {
  return activist.contributions.filter((each) => (each.points ?? 0) > 0).length;
}

/** Narrows what the server listed. Nobody is left out for a rank of which it is not known yet how firm it is. */
export function filterActivists(
  activists: readonly ActivistRowFragment[],
  { leastDimensions, strength, onlyRobust, onlyUndecided }: ActivistFilter,
  { isRobust, isDecided }: KnownOfPersons,
): readonly ActivistRowFragment[] {
  return activists.filter(
    (activist) =>
      countingDimensions(activist) >= leastDimensions &&
      (strength === null || strength === 'all' || activist.strengths.includes(strength)) &&
      (!onlyRobust || isRobust(activist.actor.id) !== false) &&
      (!onlyUndecided || !isDecided(activist.actor.id)),
  );
}

/** Those who are foremost in one strength, or (null) in none. */
export interface StrengthSection<Row> {
  readonly strength: ActivistStrength | null;
  readonly rows: readonly Row[];
}

/** Everybody once, in the section of her foremost strength and in the order given; empty sections are left out. */
export function strengthSections<Row extends { readonly activist: ActivistRowFragment }>(
  rows: readonly Row[],
): readonly StrengthSection<Row>[] {
  return [...activistStrengths, null]
    .map((strength) => ({
      strength,
      rows: rows.filter(({ activist }) => (activist.strengths[0] ?? null) === strength),
    }))
    .filter((section) => section.rows.length > 0);
}
