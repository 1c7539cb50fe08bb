import type { Sentence } from '../../../entities/sentence.ts';
import type { Technique } from '../../../entities/technique.ts';
import type { ActivistDimension } from '../dimension.ts';
import type { ScoringBasis } from '../scoringBasis.ts';

/** What one person's raters said of her. */
interface Rated {
  /** Mean over the raters of each one's mean. */
  readonly mean: number;
  /** The lowest and the highest of the raters' means. */
  readonly low: number;
  readonly high: number;
  readonly raters: number;
  readonly tieIds: readonly string[];
}

/**
 * Rating: what social workers, people who know the community, and field workers think of her.
 *
 * Definition: the mean over her raters of the mean of each one's latest ratings, whatever was rated. What she says of
 *   herself is not counted.
 * Range: 1 to 5; from 3.5 on, nearer to the two upper steps than to the middle of the scale, it speaks for her.
 * Undefined: null for who was not rated. One rater is enough, and said so.
 * Complexity: O(ties). Source: Valente & Pumpuang 2007, Health Education & Behavior 34:881-896 (staff-selected, judges'
 *   ratings, expert identification).
 */
export const rating: ActivistDimension = {
  id: 'rating',
  weight: 10,
  speaksFrom: 3.5,
  observe(basis) {
    const rated = ratedPersons(basis);
    const single = [...rated.values()].filter(({ raters }) => raters === 1).length;
    return {
      value: (id) => rated.get(id)?.mean ?? null,
      evidence: (id) => evidence(rated.get(id)!),
      records: (id) => basis.newestFirst(rated.get(id)?.tieIds ?? []),
      caution:
        single > 0 ? { text: 'dimension.rating.singleRaters', parameters: { count: single } } : undefined,
    };
  },
};

const byOthers: readonly (Technique | null)[] = ['staffSelected', 'judges', 'expert'];

function ratedPersons(basis: ScoringBasis): ReadonlyMap<string, Rated> {
  const ratings = new Map<string, { byRater: Map<string, number[]>; tieIds: string[] }>();
  for (const { id, from, to, weight, technique } of basis.ratings) {
    if (weight === null || from.id === to.id || !byOthers.includes(technique)) continue;
    const known = ratings.get(to.id) ?? { byRater: new Map<string, number[]>(), tieIds: [] };
    ratings.set(to.id, known);
    known.tieIds.push(id);
    const given = known.byRater.get(from.id);
    if (given) given.push(weight);
    else known.byRater.set(from.id, [weight]);
  }
  return new Map(
    [...ratings].map(([id, { byRater, tieIds }]) => {
      const means = [...byRater.values()].map(meanOf);
      return [
        id,
        {
          mean: meanOf(means),
          low: Math.min(...means),
          high: Math.max(...means),
          raters: means.length,
          tieIds,
        },
      ];
    }),
  );
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function evidence({ mean, low, high, raters }: Rated): Sentence {
  if (raters === 1) return { text: 'dimension.rating.single', parameters: { mean } };
  return low === high
    ? { text: 'dimension.rating.agreed', parameters: { mean, count: raters } }
    : { text: 'dimension.rating.evidence', parameters: { mean, count: raters, low, high } };
}
