import { describe, expect, it } from 'vitest';
import { assignments, type Unit } from '../../../../../server/analysis/evolution/effect/assignments.ts';
import { randomizationTest } from '../../../../../server/analysis/evolution/effect/randomizationTest.ts';
import { random } from '../../../../../server/analysis/random.ts';

const options = { draws: 1_000, seed: 1 };

const units = (treated: readonly number[], others: readonly number[], block = ''): Unit[] => [
  ...treated.map((sum) => ({ sum, count: 1, isTreated: true, block })),
  ...others.map((sum) => ({ sum, count: 1, isTreated: false, block })),
];

/** The difference of means, and how many of all sets of as many are as extreme when an effect is taken off: word for word. */
function bruteForce(all: readonly Unit[], effect: number): { difference: number; p: number } {
  const values = all.map(({ sum, isTreated }) => sum - (isTreated ? effect : 0));
  const size = all.filter(({ isTreated }) => isTreated).length;
  const total = values.reduce((sum, each) => sum + each, 0);
  const differences: number[] = [];
  for (let set = 0; set < 2 ** all.length; set++) {
    const inside = values.filter((_, i) => (set >> i) & 1);
    if (inside.length !== size) continue;
    const sum = inside.reduce((a, b) => a + b, 0);
    differences.push(sum / size - (total - sum) / (all.length - size));
  }
  const observed =
    values.slice(0, size).reduce((a, b) => a + b, 0) / size -
    values.slice(size).reduce((a, b) => a + b, 0) / (all.length - size);
  const p =
    differences.filter((each) => Math.abs(each) >= Math.abs(observed) - 1e-9).length / differences.length;
  return { difference: observed, p };
}

describe('a randomization test', () => {
  it('looks at all 35 assignments of seven: difference −9, 4 of 35 as far from 0 (by hand)', () => {
    const all = assignments(units([19, 22, 25, 26], [23, 33, 40]), options);
    expect(all.isExact).toBe(true);
    expect(all.differences).toHaveLength(35);
    expect(randomizationTest(all, -9)).toMatchObject({ p: 4 / 35, assignments: 35, monteCarloError: null });
  });

  it('gives as its interval exactly the effects that are not rejected at 10 %', () => {
    const next = random(3);
    for (let run = 0; run < 20; run++) {
      const values = Array.from({ length: 10 }, () => Math.round(next() * 12));
      const all = units(values.slice(0, 4), values.slice(4));
      const { difference } = bruteForce(all, 0);
      const test = randomizationTest(assignments(all, options), difference)!;
      expect(test.p).toBeCloseTo(bruteForce(all, 0).p, 12);
      const step = 1e-6;
      for (const [bound, inwards] of [
        [test.low!, step],
        [test.high!, -step],
      ] as const) {
        expect(bruteForce(all, bound + inwards).p).toBeGreaterThan(0.1);
        expect(bruteForce(all, bound - inwards).p).toBeLessThanOrEqual(0.1);
      }
    }
  });

  it('reassigns within blocks alone: two blocks of 2 and 3 give 2 × 3 assignments', () => {
    const all = [...units([4], [1], 'a'), ...units([5], [2, 0], 'b')];
    const made = assignments(all, options);
    expect(made.differences).toHaveLength(6);
    // Treated 4 and 5 of 4 1 5 2 0: 9/2 − 3/3.
    expect(Math.max(...made.differences)).toBeCloseTo(3.5, 12);
  });

  it('reassigns whole groups: one of three groups is treated, p is 1/3 at best', () => {
    const groups: Unit[] = [
      { sum: 12, count: 4, isTreated: true, block: '' },
      { sum: 0, count: 3, isTreated: false, block: '' },
      { sum: 1, count: 5, isTreated: false, block: '' },
    ];
    const made = assignments(groups, options);
    expect([...made.differences]).toEqual([
      expect.closeTo(12 / 4 - 1 / 8, 12),
      expect.closeTo(0 - 13 / 9, 12),
      expect.closeTo(1 / 5 - 12 / 7, 12),
    ]);
    const test = randomizationTest(made, 12 / 4 - 1 / 8)!;
    expect(test.p).toBeCloseTo(1 / 3, 12);
    expect([test.low, test.high]).toEqual([null, null]);
  });

  it('draws where there are more than 10,000, with the seed, and comes near the p of all of them', () => {
    const next = random(9);
    const values = Array.from({ length: 18 }, (_, i) => next() * 4 + (i < 9 ? 1.2 : 0));
    const all = units(values.slice(0, 9), values.slice(9));
    const { difference, p } = bruteForce(all, 0);
    const drawn = assignments(all, { draws: 5_000, seed: 4 });
    const test = randomizationTest(drawn, difference)!;
    expect(test.isExact).toBe(false);
    expect(test.assignments).toBe(5_001);
    expect(test.p).toBeGreaterThanOrEqual(1 / 5_001);
    // Three Monte-Carlo standard errors.
    expect(Math.abs(test.p - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 5_000) + 1 / 5_001);
    expect(assignments(all, { draws: 5_000, seed: 4 })).toEqual(drawn);
  });

  it('is undefined where nothing can be reassigned', () => {
    const alone = [...units([1], [], 'a'), ...units([], [2], 'b')];
    expect(randomizationTest(assignments(alone, options), -1)).toBeNull();
  });
});
