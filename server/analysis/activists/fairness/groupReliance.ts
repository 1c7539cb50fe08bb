import type { GroupReliance } from '../../../entities/results/activistFairness.ts';
import { ordered, rankCorrelationAmong, type OrderedColumn } from '../rankCorrelation.ts';
import { percentilesOf, weightedScores, type DimensionWeights, type Score } from '../score.ts';
import { smallestGroup, type Grouping } from './grouping.ts';

/**
 * From more than this difference of rank correlations on, a group is marked. Ours, a heuristic; who asks may give another.
 * Why so much: in five demonstrations (seeds 1 to 5), where nothing unfair is planted, the largest of 630 differences is
 * 0.145, all of groups of 34 and more; and of groups of 20 drawn at random (seeds 1 and 2) 0.1 % differ by over 0.15,
 * but 1 % by over 0.10. Where the other dimensions of a drawn group were shrunk to a fifth, so that one of the four
 * heaviest ordered it nearly alone, it differed by 0.08 to 0.26, in half of the cases by over 0.15. So a mark is seldom
 * chance, and that there is none proves no fairness.
 */
export const usualRelianceApart = 0.15;
/** Groups of 5 drawn at random differ by over 0.15 in 9 % of cases, of 10 in 3 %: fewer on either side are told, not marked. */
const fewestMarked = 20;

/** The scores of the ranked, row by row, 0 to 100. */
interface ScoresWithoutEach {
  readonly all: OrderedColumn;
  /** NaN where too little is left for a score. */
  readonly without: readonly { readonly dimension: string; readonly scores: OrderedColumn }[];
}

/**
 * The scores of the ranked, and those that they would have without each dimension that has a weight and was observed of
 * somebody. The other weights keep their ratios, and the same completeness is asked for.
 * O(dimensions × ranked × (dimensions + log ranked)).
 */
export function scoresWithoutEach(ranked: readonly Score[], weights: DimensionWeights): ScoresWithoutEach {
  const columns = percentilesOf(ranked);
  const counts = columns.filter(
    ({ id, values }) => (weights[id] ?? 0) > 0 && values.some((value) => !Number.isNaN(value)),
  );
  return {
    all: ordered(Float64Array.from(ranked, ({ score }) => score!)),
    without: counts.map(({ id }) => ({
      dimension: id,
      scores: ordered(weightedScores(columns, { ...weights, [id]: 0 })),
    })),
  };
}

/**
 * How far the order within each group rests on each dimension: a light look at whether a dimension measures the same in
 * all groups.
 *
 * Definition: Spearman's rank correlation between the scores with all dimensions and without one, among the ranked of
 *   the group who have both; `others`: the same among the ranked of the other groups of the fact.
 * Range: −1 to 1. Direction: 1 = the order stays as it is without the dimension; the lower, the more it rests on it.
 * Undefined: null of fewer than 5, and where one of the scores is the same for all of them.
 * Marked: where own and others differ by more than `apart`, with 20 persons on either side. A heuristic, no test.
 * Complexity: O(groups × dimensions × ranked).
 * Source: Spearman 1904 (see `rankCorrelation`); invariance across groups as in Meredith 1993, Psychometrika 58:525-543,
 *   of which this is no test.
 */
export function groupReliance(
  { by, groups, groupOf }: Grouping,
  ranked: readonly Score[],
  { all, without }: ScoresWithoutEach,
  apart: number,
): GroupReliance[] {
  const numbers = new Map(groups.map(({ id }, number) => [id, number]));
  const none = -1;
  const groupOfRow = Int32Array.from(
    ranked,
    ({ person }) => numbers.get(groupOf.get(person.id) ?? '') ?? none,
  );
  const correlate = (scores: OrderedColumn, isIn: (group: number) => boolean) => {
    const rows = new Uint8Array(ranked.length);
    let persons = 0;
    for (let row = 0; row < rows.length; row++) {
      if (groupOfRow[row] === none || !isIn(groupOfRow[row]!) || Number.isNaN(scores.values[row]!)) continue;
      rows[row] = 1;
      persons++;
    }
    return {
      persons,
      correlation: persons < smallestGroup ? null : rankCorrelationAmong(all, scores, rows),
    };
  };
  return groups.flatMap(({ id, name }, number) =>
    without.map(({ dimension, scores }): GroupReliance => {
      const own = correlate(scores, (group) => group === number);
      const others = correlate(scores, (group) => group !== number);
      return {
        by,
        group: id,
        groupName: name,
        dimension,
        ranked: own.persons,
        correlation: own.correlation,
        others: others.correlation,
        flag:
          own.correlation !== null &&
          others.correlation !== null &&
          Math.min(own.persons, others.persons) >= fewestMarked &&
          Math.abs(own.correlation - others.correlation) > apart,
      };
    }),
  );
}
