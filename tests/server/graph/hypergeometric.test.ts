import { describe, expect, it } from 'vitest';
import { chanceOfSharing, logFactorials } from '../../../server/graph/hypergeometric.ts';

describe('the chance of sharing so many groups', () => {
  it.each([
    [14, 8, 8, 6, 0.15617715617715616],
    [14, 8, 7, 7, 0.002331002331002331],
    [100, 20, 30, 12, 0.001830609424724005],
    [1000, 50, 60, 10, 0.0004406807022246115],
    [5000, 400, 300, 60, 6.352549063750557e-12],
    [40, 35, 30, 26, 0.7834281650071123],
    [300, 150, 150, 100, 5.691176803398957e-9],
  ])(
    'agrees with SciPy 1.17.1 (hypergeom.sf): of %i groups %i and %i, sharing %i',
    (all, one, other, shared, p) => {
      const chance = chanceOfSharing(logFactorials(all), all, one, other, shared);
      expect(Math.abs(chance / p - 1)).toBeLessThan(1e-10);
    },
  );

  it('is what counting all choices of groups gives (brute force, nine groups)', () => {
    const logs = logFactorials(9);
    const sizeOf = (set: number): number => [...set.toString(2)].filter((bit) => bit === '1').length;
    const sets = Array.from({ length: 512 }, (_, set) => set);
    for (let one = 0; one <= 9; one++) {
      for (let other = 0; other <= 9; other++) {
        const choices = sets.filter((set) => sizeOf(set) === other);
        const hers = 2 ** one - 1;
        for (let shared = 0; shared <= Math.min(one, other); shared++) {
          const cases = choices.filter((set) => sizeOf(set & hers) >= shared).length;
          expect(chanceOfSharing(logs, 9, one, other, shared)).toBeCloseTo(cases / choices.length, 12);
        }
      }
    }
  });

  it('is certain where two must share so many', () => {
    expect(chanceOfSharing(logFactorials(10), 10, 8, 7, 5)).toBe(1);
    expect(chanceOfSharing(logFactorials(10), 10, 3, 2, 0)).toBe(1);
  });
});
