import { describe, expect, it } from 'vitest';
import { compareNames, largest, largestFirst, ranks } from '../../../server/analysis/ranks.ts';

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

  it('takes the rows of the largest values as they came, whole lists too', () => {
    const rows = [2, null, 5, 2, 2].map((value, i) => ({ value, i }));
    expect(largest(rows, 3).map(({ i }) => i)).toEqual([2, 0, 3]);
    expect(largest(rows, 9)).toEqual(rows);
    expect(largest(rows, 0)).toEqual([]);
  });
});
