import { describe, expect, it } from 'vitest';
import type { ActivistDimension } from '../../../../../server/analysis/activists/dimension.ts';
import {
  groupReliance,
  scoresWithoutEach,
  usualRelianceApart,
} from '../../../../../server/analysis/activists/fairness/groupReliance.ts';
import {
  weighted,
  type DimensionWeights,
  type Score,
} from '../../../../../server/analysis/activists/score.ts';
import { orNull } from '../../../../../server/analysis/measure.ts';
import { basisWith, by, womenAndMen } from './people.ts';

type Percentiles = readonly (number | null)[];
const threeToOne: DimensionWeights = { named: 3, help: 2, part: 1 };

/** Women and men who were observed so, scored by the weights, in the order of the rows. */
function reliance(
  women: readonly Percentiles[],
  men: readonly Percentiles[],
  weights: DimensionWeights = threeToOne,
  apart = usualRelianceApart,
) {
  const people = womenAndMen(women.length, men.length);
  const rows = [...women, ...men];
  const ids = Object.keys(weights);
  const columns = ids.map((id, k) => ({ id, values: Float64Array.from(rows, (row) => row[k] ?? NaN) }));
  const { scores } = weighted(columns, weights);
  const basis = basisWith(people);
  const ranked = people.map(({ id }, row): Score => ({
    person: basis.residents.find((resident) => resident.id === id)!,
    score: orNull(scores[row]!),
    completeness: 1,
    known: 1,
    parts: ids.map((dimension, k) => ({
      dimension: { id: dimension } as ActivistDimension,
      weight: weights[dimension]!,
      value: null,
      percentile: rows[row]![k] ?? null,
      points: null,
    })),
  }));
  return groupReliance(by(basis, 'sex'), ranked, scoresWithoutEach(ranked, weights), apart);
}

/** The women of this table are ordered by `named` nearly alone, the men by all of it. */
const women: readonly Percentiles[] = [
  [0.9, 0.1, 0.5],
  [0.83, 0.3, 0.4],
  [0.72, 0.2, 0.65],
  [0.6, 0.5, 0.3],
  [0.5, 0.4, 0.9],
  [0.4, 0.6, 0.2],
  [0.33, 0.7, 0.8],
];
const men: readonly Percentiles[] = [
  [0.9, 0.8, 0.7],
  [0.8, 0.9, 0.6],
  [0.7, 0.6, null],
  [0.6, 0.7, 0.5],
  [0.5, null, 0.1],
  [0.4, 0.5, 0.3],
];
/** Twenty whose order comes from one column; the other is a tenth as wide, and in an order of its own. */
const twenty = Array.from({ length: 20 }, (_, i): [number, number] => [i / 20, ((7 * i) % 20) / 200]);
const byNamed = twenty;
const byHelp = twenty.map(([order, mixed]): [number, number] => [mixed, order]);
const equal = { named: 1, help: 1 };

describe('groupReliance', () => {
  it('is the rank correlation of the scores with and without a dimension, by group', () => {
    // scipy 1.17.1: spearmanr(full[group], without[group]), each score 100 Σ w p / Σ w of what was observed.
    const found = reliance(women, men).map(({ group, dimension, ranked, correlation, others }) => ({
      [`${group} ${dimension}`]: [ranked, correlation, others],
    }));
    const near = (value: number) => expect.closeTo(value, 12) as number;
    expect(Object.assign({}, ...found)).toEqual({
      'female named': [7, near(-0.6785714285714287), near(0.8)],
      'female help': [7, near(0.9285714285714288), near(0.942857142857143)],
      'female part': [7, near(0.5714285714285715), near(0.942857142857143)],
      // Of one man half of the weights would no longer be known without `named`: he has no score then.
      'male named': [5, near(0.8), near(-0.6785714285714287)],
      'male help': [6, near(0.942857142857143), near(0.9285714285714288)],
      'male part': [6, near(0.942857142857143), near(0.5714285714285715)],
    });
  });

  it('is 1 where nothing but the one dimension left out orders otherwise', () => {
    const same = twenty.map(([order]): Percentiles => [order, order]);
    const found = reliance(same, same, equal);
    expect(found.map(({ correlation, flag }) => [correlation, flag])).toEqual(
      Array.from({ length: 4 }, () => [expect.closeTo(1, 12), false]),
    );
  });

  it('marks a group whose order rests on something else, where both sides are large enough', () => {
    const marked = (first: readonly Percentiles[], apart?: number) =>
      reliance(first, byHelp, equal, apart).map(({ flag }) => flag);
    // scipy 1.17.1: 0.4857142857142857 and 0.9909774436090225, the other way round for the other group.
    expect(reliance(byNamed, byHelp, equal)[0]).toMatchObject({
      dimension: 'named',
      correlation: expect.closeTo(0.4857142857142857, 12),
      others: expect.closeTo(0.9909774436090225, 12),
    });
    expect(marked(byNamed)).toEqual([true, true, true, true]);
    expect(marked(byNamed, 0.9)).toEqual([false, false, false, false]);
    expect(marked(byNamed.slice(0, 19))).toEqual([false, false, false, false]);
  });

  it('is unknown of fewer than five, and where a score is the same for all', () => {
    // Half of the weights is known of the last two; without `help` it would be a quarter.
    const four = men.map((row, i): Percentiles => (i < 4 ? row : [null, 0.3 + i / 10, 0.5]));
    expect(
      reliance(women, four).find(({ group, dimension }) => group === 'male' && dimension === 'help'),
    ).toEqual(expect.objectContaining({ ranked: 4, correlation: null, flag: false }));
    const alike = women.map(([first]): Percentiles => [first!, 0.5, 0.5]);
    expect(reliance(alike, men)[0]).toMatchObject({ dimension: 'named', ranked: 7, correlation: null });
  });

  it('tells of no dimension that has no weight, or was observed of nobody', () => {
    const unseen = (rows: readonly Percentiles[]) =>
      rows.map(([first, second]): Percentiles => [first!, second!, null]);
    const told = (...given: Parameters<typeof reliance>) => [
      ...new Set(reliance(...given).map(({ dimension }) => dimension)),
    ];
    expect(told(unseen(women), unseen(men))).toEqual(['named', 'help']);
    expect(told(women, men, { named: 3, help: 0, part: 1 })).toEqual(['named', 'part']);
  });
});
