import { describe, expect, it } from 'vitest';
import {
  exhaustiveSearch,
  greedySwapSearch,
  subsetCount,
} from '../../../../server/analysis/keyPlayers/bestSubset.ts';
import type { SetValues } from '../../../../server/analysis/keyPlayers/setCriterion.ts';
import { random } from '../../../../server/analysis/random.ts';

const candidates = [0, 1, 2, 3, 4, 5];
/** Each member covers two points; a set is worth the points that it covers. */
const covers = [[1, 2], [2, 3], [3, 4], [5, 6], [1, 6], [7, 8]]; // prettier-ignore
const covered = (members: readonly number[]): number => new Set(members.flatMap((i) => covers[i]!)).size;

const valuesBy = (value: (members: readonly number[]) => number): SetValues => ({
  ofNobody: value([]),
  adding: (members) => (candidate) => value([...members, candidate]),
});

describe('best subset', () => {
  it('counts the ways to choose', () => {
    const count = (size: number, choose: number): number =>
      subsetCount({ candidates: Array.from({ length: size }, (_, i) => i), choose });
    expect([count(6, 3), count(6, 0), count(6, 6), count(52, 5)]).toEqual([20, 1, 1, 2_598_960]);
  });

  it('visits every set once', () => {
    const seen = new Set<string>();
    const value = (members: readonly number[]): number => {
      if (members.length > 0) seen.add(members.join());
      return 0;
    };
    const best = exhaustiveSearch({ required: [9], candidates, choose: 3, values: valuesBy(value) });
    expect(seen.size).toBe(20);
    expect(best.members).toEqual([9, 0, 1, 2]);
  });

  it('finds the same value by exchange as by trying all (by hand: all of 0, 2, 3, 5 are apart)', () => {
    const search = { required: [], candidates, choose: 4, values: valuesBy(covered) };
    expect(exhaustiveSearch(search)).toEqual({ members: [0, 2, 3, 5], value: 8 });
    expect(greedySwapSearch(search, random(1)).value).toBe(8);
  });

  it('leaves a greedy choice that was only locally best', () => {
    // 0 alone is worth most, but 1 and 2 together are worth more than any pair with 0.
    const worth: Readonly<Record<string, number>> = { '0': 3, '1': 2, '2': 2, '0,1': 4, '0,2': 4, '1,2': 6 };
    const value = (members: readonly number[]): number => worth[members.toSorted().join()] ?? 0;
    const best = greedySwapSearch(
      { required: [], candidates: [0, 1, 2], choose: 2, values: valuesBy(value) },
      random(1),
    );
    expect(best.value).toBe(6);
  });

  it('stops to exchange when it has had its values, and takes all when there are no more (by hand)', () => {
    let values = 0;
    const search = {
      required: [],
      candidates,
      choose: 3,
      values: valuesBy((members) => {
        values++;
        return covered(members);
      }),
    };
    values = 0;
    // Greedy alone compares 6 + 5 + 4 candidates; its set has a value of its own.
    expect(greedySwapSearch(search, random(1), 10).members).toHaveLength(3);
    expect(values).toBeLessThanOrEqual(17);
    values = 0;
    expect(greedySwapSearch({ ...search, choose: 6 }, random(1)).members).toEqual(candidates);
    expect(values).toBe(1);
  });

  it('has only the required members when there is nothing to choose', () => {
    const search = { required: [1, 5], candidates, choose: 0, values: valuesBy(covered) };
    expect(exhaustiveSearch(search)).toEqual({ members: [1, 5], value: 4 });
    expect(greedySwapSearch(search, random(1))).toEqual({ members: [1, 5], value: 4 });
  });

  it('chooses among the allowed sets only, both ways (by hand: two of 4 and 5, so 4 and 5 with 1 or 2)', () => {
    // At least two of 4 and 5.
    const allows = (members: readonly number[]): boolean =>
      2 - members.filter((i) => i >= 4).length <= 3 - members.length;
    const search = { required: [], candidates, choose: 3, values: valuesBy(covered), allows };
    expect(exhaustiveSearch(search)).toEqual({ members: [1, 4, 5], value: 6 });
    for (const seed of [1, 2, 3]) expect(greedySwapSearch(search, random(seed)).value).toBe(6);
  });

  it('passes over who adds too little alone, to the same end (by hand)', () => {
    // 6 alone covers three points; 7 covers one, that 0 covers too.
    const more = [...covers, [9, 10, 11], [1]];
    const value = (members: readonly number[]): number => new Set(members.flatMap((i) => more[i]!)).size;
    const tried = new Set<number>();
    const values: SetValues = {
      ofNobody: 0,
      adding: (members) => (candidate) => {
        tried.add(candidate);
        return value([...members, candidate]);
      },
    };
    const mostAdded = Float64Array.from(more, ({ length }) => length);
    const search = { required: [], choose: 2, values };
    const falling = { ...search, candidates: [6, 0, 1, 2, 3, 4, 5, 7], mostAdded };
    const found = greedySwapSearch(falling, random(1), 1);
    expect(found).toEqual({ members: [6, 0], value: 5 });
    expect(tried.has(7)).toBe(false);
    const all = { ...search, candidates: [0, 1, 2, 3, 4, 5, 6, 7] };
    expect(greedySwapSearch(all, random(1), 1)).toEqual(found);
  });

  it('starts from given orders too', () => {
    // Only 3 and 4 together are worth anything: neither greedy choice nor exchange of one finds them from 0 and 1.
    const value = (members: readonly number[]): number =>
      members.includes(3) && members.includes(4) ? 1 : 0;
    const search = {
      required: [],
      candidates: Array.from({ length: 60 }, (_, i) => i),
      choose: 2,
      values: valuesBy(value),
    };
    expect(greedySwapSearch(search, random(1)).value).toBe(0);
    expect(greedySwapSearch(search, random(1), Infinity, [[4, 3, 9]])).toEqual({ members: [4, 3], value: 1 });
  });
});
