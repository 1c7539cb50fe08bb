import { describe, expect, it } from 'vitest';
import { averageClustering } from '../../../../server/analysis/network/averageClustering.ts';
import { complete, fromTable, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('averageClustering', () => {
  it('counts 0 for those with fewer than two contacts (by hand: a triangle with a tail)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'd'],
    ]);
    expect(figureOf(averageClustering, network)).toBeCloseTo((1 / 3 + 1 + 1 + 0) / 4, 12);
  });

  it('is 0 in a star, for a single person, and 1 in a clique of arcs', () => {
    expect(figureOf(averageClustering, star(5))).toBe(0);
    expect(figureOf(averageClustering, complete(1))).toBe(0);
    expect(figureOf(averageClustering, complete(4, true))).toBe(1);
  });

  it('is undefined on an empty network', () => {
    expect(figureOf(averageClustering, fromTable([]))).toBeNull();
  });
});
