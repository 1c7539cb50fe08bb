import type { ActivistRowFragment } from '../../api/generated.ts';

export interface ContributionSegment {
  readonly dimension: string;
  readonly name: string;
  /** Points of the score, 0 to 100. */
  readonly points: number;
  /** Position among all dimensions, from 0: the same dimension looks the same in every bar. */
  readonly place: number;
}

/** The pieces of a score, in the order of the dimensions; those that add nothing have no piece. */
export function contributionSegments(
  contributions: ActivistRowFragment['contributions'],
): ContributionSegment[] {
  return contributions.flatMap(({ dimension, name, points }, place) =>
    points !== null && points > 0 ? [{ dimension, name, points, place }] : [],
  );
}
