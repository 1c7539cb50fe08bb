import { describe, expect, it } from 'vitest';
import { compareNames, firstOf, largerFirst, largestFirst, ranks } from '../../../server/analysis/ranks.ts';

describe('ranks', () => {
  it('gives equal values the better rank and counts on from the number before', () => {
    expect(ranks([9, 7, 7, 3, null, null])).toEqual([1, 2, 2, 4, null, null]);
    expect(ranks([])).toEqual([]);
  });

  it('orders largest first, undefined last, equal ones by name and then by id', () => {
    const rows = [
      { id: 'd', name: '10号楼', value: 1 },
      { id: 'c', name: '2号楼', value: 1 },
      { id: 'b', name: '2号楼', value: 1 },
      { id: 'a', name: 'x', value: null },
      { id: 'e', name: 'z', value: 5 },
    ];
    expect(largestFirst(rows).map(({ id }) => id)).toEqual(['e', 'b', 'c', 'd', 'a']);
    expect(compareNames('2号楼', '10号楼')).toBeLessThan(0);
  });

  it('takes the first of a long list as sorting all of it would', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({
      id: String(i),
      name: `${(i * 37) % 50}号`,
      value: i % 7 === 0 ? null : (i * 13) % 5,
    }));
    for (const first of [0, 1, 20, 35, 80, 190, 199, 200, 500])
      expect(largestFirst(rows, first)).toEqual(largestFirst(rows).slice(0, first));
  });

  it('takes the places of the largest values, undefined last, equal ones as they came', () => {
    const column = [2, NaN, 5, 2, NaN, 2];
    const first = (count: number) => firstOf(6, count, (a, b) => largerFirst(column[a]!, column[b]!));
    expect(first(3)).toEqual([2, 0, 3]);
    expect(first(1)).toEqual([2]);
    expect(first(9)).toEqual([2, 0, 3, 5, 1, 4]);
    expect(first(0)).toEqual([]);
  });
});
