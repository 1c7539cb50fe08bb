import { describe, expect, it } from 'vitest';
import {
  adjustedRandIndex,
  compared,
  meanAgreement,
} from '../../../../server/analysis/communities/adjustedRandIndex.ts';
import { random } from '../../../../server/analysis/random.ts';

const index = (one: readonly number[], other: readonly number[]): number =>
  adjustedRandIndex(compared(Uint32Array.from(one)), compared(Uint32Array.from(other)));

describe('the adjusted Rand index', () => {
  it('agrees with igraph 1.0.0 (compare_communities, adjusted_rand)', () => {
    expect(index([1, 1, 2, 2], [1, 1, 2, 3])).toBeCloseTo(0.5714285714, 10);
    expect(index([1, 2, 3, 1, 4, 5, 6, 2], [2, 2, 1, 1, 3, 3, 3, 3])).toBeCloseTo(-0.1290322581, 10);
    expect(index([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(-0.5, 10);
  });

  it('is what counting every pair gives (by definition)', () => {
    const draw = random(1);
    const drawn = (groups: number) => Array.from({ length: 40 }, () => 1 + Math.floor(draw() * groups));
    for (let i = 0; i < 20; i++) {
      const [one, other] = [drawn(3), drawn(6)];
      let [both, inOne, inOther, all] = [0, 0, 0, 0];
      for (let a = 0; a < 40; a++) {
        for (let b = 0; b < a; b++) {
          all++;
          if (one[a] === one[b]) inOne++;
          if (other[a] === other[b]) inOther++;
          if (one[a] === one[b] && other[a] === other[b]) both++;
        }
      }
      const expected = (inOne * inOther) / all;
      expect(index(one, other)).toBeCloseTo((both - expected) / ((inOne + inOther) / 2 - expected), 12);
    }
  });

  it('is 1 for the same partition, whatever its numbers, also where all or nobody are together', () => {
    expect(index([1, 1, 2, 3], [3, 3, 1, 2])).toBe(1);
    expect(index([1, 1, 1], [1, 1, 1])).toBe(1);
    expect(index([1, 2, 3], [1, 2, 3])).toBe(1);
    expect(index([], [])).toBe(1);
  });

  it('is averaged over all pairs of runs, of which there must be one', () => {
    const runs = [
      [1, 1, 2, 2],
      [1, 1, 2, 3],
      [1, 1, 2, 2],
    ].map((numbers) => compared(Uint32Array.from(numbers)));
    expect(meanAgreement(runs)).toBeCloseTo((1 + 2 * (4 / 7)) / 3, 12);
    expect(meanAgreement(runs.slice(0, 1))).toBeNull();
  });
});
