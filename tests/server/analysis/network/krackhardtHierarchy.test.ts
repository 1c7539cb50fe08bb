import { describe, expect, it } from 'vitest';
import { krackhardtHierarchy } from '../../../../server/analysis/network/krackhardtHierarchy.ts';
import { cycle, fromTable, path, randomNetwork } from '../networks.ts';
import { pairsOf, reachability } from '../reachability.ts';
import { figureOf } from '../values.ts';

describe('krackhardtHierarchy', () => {
  it('is 1 in a chain and 0 in a circle (Krackhardt 1994)', () => {
    expect(figureOf(krackhardtHierarchy, path(5, true))).toBe(1);
    expect(figureOf(krackhardtHierarchy, cycle(5, true))).toBe(0);
  });

  it('is 3/6 for a circle of three that leads to a fourth (by hand: 3 pairs both ways, 3 one way)', () => {
    const rows = ['ab', 'bc', 'ca', 'cd'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(krackhardtHierarchy, fromTable(rows, { directed: true, isolates: ['e'] }))).toBe(0.5);
  });

  it('is what paths say by definition (brute force on random networks)', () => {
    for (const seed of [1, 2, 3, 4]) {
      const network = randomNetwork(14, 12 + 4 * seed, seed, true);
      const reach = reachability(network);
      let [either, both] = [0, 0];
      for (const [a, b] of pairsOf(network)) {
        if (reach(a, b) || reach(b, a)) either++;
        if (reach(a, b) && reach(b, a)) both++;
      }
      expect(figureOf(krackhardtHierarchy, network)).toBeCloseTo(1 - both / either, 12);
    }
  });

  it('is undefined without directions and without ties', () => {
    expect(figureOf(krackhardtHierarchy, path(5))).toBeNull();
    expect(figureOf(krackhardtHierarchy, fromTable([], { directed: true, isolates: ['a', 'b'] }))).toBeNull();
  });
});
