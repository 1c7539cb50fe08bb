import { describe, expect, it } from 'vitest';
import { PairSet } from '../../../../server/analysis/significance/pairSet.ts';
import { random } from '../../../../server/analysis/random.ts';

describe('PairSet', () => {
  it('tells (a, b) from (b, a)', () => {
    const pairs = new PairSet(2);
    expect(pairs.add(1, 2)).toBe(true);
    expect(pairs.add(1, 2)).toBe(false);
    expect([pairs.has(1, 2), pairs.has(2, 1)]).toEqual([true, false]);
    pairs.delete(2, 1);
    expect(pairs.has(1, 2)).toBe(true);
  });

  it('holds what a Set of texts holds, after many additions and deletions (reference: Set)', () => {
    const next = random(7);
    const most = 60;
    const pairs = new PairSet(most);
    const reference = new Set<string>();
    for (let i = 0; i < 20_000; i++) {
      const [a, b] = [Math.floor(next() * 12), Math.floor(next() * 12)];
      const key = `${a},${b}`;
      if (next() < 0.5) {
        pairs.delete(a, b);
        reference.delete(key);
      } else if (reference.size < most) {
        expect(pairs.add(a, b)).toBe(!reference.has(key));
        reference.add(key);
      }
      expect(pairs.has(b, a)).toBe(reference.has(`${b},${a}`));
    }
    for (let a = 0; a < 12; a++)
      for (let b = 0; b < 12; b++) expect(pairs.has(a, b)).toBe(reference.has(`${a},${b}`));
  });
});
