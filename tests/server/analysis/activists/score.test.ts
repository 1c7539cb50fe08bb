import { describe, expect, it } from 'vitest';
import {
  compositeOf,
  percentileColumns,
  scores,
  weighted,
  type ObservedDimension,
  type ScoreColumn,
} from '../../../../server/analysis/activists/score.ts';
import { defaultWeights, dimensions } from '../../../../server/analysis/activists/dimensions.ts';
import { recordFrom } from '../recordFrom.ts';

const column = (id: string, ...values: number[]): ScoreColumn => ({ id, values: Float64Array.from(values) });
const everybody = (count: number): Uint8Array => new Uint8Array(count).fill(1);

// Expected values by hand, from the definition.
describe('compositeOf', () => {
  const columns = [column('x', 0, 1, 2, NaN), column('y', 4, NaN, 4, 1), column('z', NaN, 7, 8, NaN)];
  const weights = { x: 3, y: 1, z: 1 };

  it('is the weighted mean of the percentiles of what was observed', () => {
    const { scores: values, completeness, points } = compositeOf(columns, weights, everybody(4));
    // x: 0, ½, 1; y: ¾, –, ¾, 0; z: 0 of one other, 1.
    expect(values[0]).toBeCloseTo((100 * (0 + 0.75)) / 4, 12);
    expect(values[1]).toBeCloseTo((100 * (1.5 + 0)) / 4, 12);
    expect(values[2]).toBeCloseTo((100 * (3 + 0.75 + 1)) / 5, 12);
    expect([...completeness]).toEqual([0.8, 0.8, 1, 0.2]);
    expect(points.map((each) => each[0])).toEqual([0, 18.75, NaN]);
  });

  it('has no score below half of the weights, but an order', () => {
    const { scores: values, known, points } = compositeOf(columns, { x: 1, y: 1.1 }, everybody(4));
    expect(values[1]).toBeNaN();
    expect(points.every((each) => Number.isNaN(each[1]))).toBe(true);
    expect(known[1]).toBe(0.5);
    expect(compositeOf(columns, { x: 0.1 + 0.2, y: 0.3 }, everybody(4)).scores[1]).toBeCloseTo(50, 9);
  });

  it('reads only the ratios of the weights, and none of what does not count', () => {
    const one = compositeOf(columns, weights, everybody(4)).scores;
    const other = compositeOf(columns, { x: 12, y: 4, z: 4, unknown: 99 }, everybody(4)).scores;
    expect(other).toEqual(one);
    expect([...compositeOf(columns, {}, everybody(4)).scores]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('compares with the group only', () => {
    const [place] = percentileColumns([column('x', 1, 2, 3, 9)], Uint8Array.of(1, 1, 1, 0));
    expect([...place!.values]).toEqual([0, 0.5, 1, 1]);
  });

  it('is the same from percentiles that are known', () => {
    const known = percentileColumns(columns, everybody(4));
    expect(weighted(known, weights)).toEqual(compositeOf(columns, weights, everybody(4)));
  });
});

describe('scores', () => {
  it('compares with residents who are on no list, and keeps what was not observed null', () => {
    const persons = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [],
    ).nodes;
    const raw: Record<string, number> = { a: 2, b: 1, c: 5 };
    const observed: ObservedDimension[] = dimensions.slice(0, 2).map((dimension, i) => ({
      dimension,
      seen: {
        value: (id) => (i === 0 ? raw[id]! : null),
        evidence: () => ({ text: '' }),
        records: () => [],
      },
    }));
    const [a, b] = scores(persons.slice(0, 2), persons, observed, defaultWeights);
    expect([a!.score, b!.score]).toEqual([50, 0]);
    expect(
      a!.parts.map(({ value, percentile, points, weight }) => [value, percentile, points, weight]),
    ).toEqual([
      [2, 0.5, 50, 25],
      [null, null, null, 15],
    ]);
  });
});
