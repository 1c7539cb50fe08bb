import { describe, expect, it } from 'vitest';
import { exhaustiveSearch, greedySwapSearch, subsetCount } from '../../../server/analysis/bestSubset.ts';
import { random } from '../../../server/analysis/random.ts';

const candidates = [0, 1, 2, 3, 4, 5];
/** Each member covers two points; a set is worth the points that it covers. */
const covers = [[1, 2], [2, 3], [3, 4], [5, 6], [1, 6], [7, 8]]; // prettier-ignore
const covered = (members: readonly number[]): number => new Set(members.flatMap((i) => covers[i]!)).size;

describe('best subset', () => {
  it('counts the ways to choose', () => {
    const count = (size: number, choose: number): number =>
      subsetCount({
        required: [],
        candidates: Array.from({ length: size }, (_, i) => i),
        choose,
        value: () => 0,
      });
    expect([count(6, 3), count(6, 0), count(6, 6), count(52, 5)]).toEqual([20, 1, 1, 2_598_960]);
  });

  it('visits every set once', () => {
    const seen = new Set<string>();
    const value = (members: readonly number[]): number => {
      seen.add(members.join());
      return 0;
    };
    const best = exhaustiveSearch({ required: [9], candidates, choose: 3, value });
    expect(seen.size).toBe(20);
    expect(best.members).toEqual([9, 0, 1, 2]);
  });

  it('finds the same value by exchange as by trying all (by hand: all of 0, 2, 3, 5 are apart)', () => {
    const search = { required: [], candidates, choose: 4, value: covered };
    expect(exhaustiveSearch(search)).toEqual({ members: [0, 2, 3, 5], value: 8 });
    expect(greedySwapSearch(search, random(1)).value).toBe(8);
  });

  it('leaves a greedy choice that was only locally best', () => {
    // 0 alone is worth most, but 1 and 2 together are worth more than any pair with 0.
    const worth: Readonly<Record<string, number>> = { '0': 3, '1': 2, '2': 2, '0,1': 4, '0,2': 4, '1,2': 6 };
    const value = (members: readonly number[]): number => worth[members.toSorted().join()] ?? 0;
    const best = greedySwapSearch({ required: [], candidates: [0, 1, 2], choose: 2, value }, random(1));
    expect(best.value).toBe(6);
  });

  it('stops to exchange when it has had its values, and takes all when there are no more (by hand)', () => {
    let values = 0;
    const search = {
      required: [],
      candidates,
      choose: 3,
      value: (members: readonly number[]) => {
        values++;
        return covered(members);
      },
    };
    // Greedy alone compares 6 + 5 + 4 candidates; its set has a value of its own.
    expect(greedySwapSearch(search, random(1), 10).members).toHaveLength(3);
    expect(values).toBeLessThanOrEqual(17);
    values = 0;
    expect(greedySwapSearch({ ...search, choose: 6 }, random(1)).members).toEqual(candidates);
    expect(values).toBe(1);
  });

  it('has only the required members when there is nothing to choose', () => {
    const search = { required: [1, 5], candidates, choose: 0, value: covered };
    expect(exhaustiveSearch(search)).toEqual({ members: [1, 5], value: 4 });
    expect(greedySwapSearch(search, random(1))).toEqual({ members: [1, 5], value: 4 });
  });
});
