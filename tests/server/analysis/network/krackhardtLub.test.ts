import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../../../server/analysis/connectedComponents.ts';
import { krackhardtLub } from '../../../../server/analysis/network/krackhardtLub.ts';
import { cycle, fromTable, randomNetwork } from '../networks.ts';
import { pairsOf, reachability, undirected } from '../reachability.ts';
import { figureOf } from '../values.ts';

describe('krackhardtLub', () => {
  it('is 1 in a tree with arrows from its root (Krackhardt 1994), and in a circle', () => {
    const rows = ['ab', 'ac', 'bd', 'be', 'cf'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(krackhardtLub, fromTable(rows, { directed: true }))).toBe(1);
    expect(figureOf(krackhardtLub, cycle(4, true))).toBe(1);
  });

  it('is 0 when only the ends of arrows have one: all name one person (by hand)', () => {
    const rows = [
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'a'],
    ] as const;
    expect(figureOf(krackhardtLub, fromTable(rows, { directed: true }))).toBe(0);
  });

  it('finds two superiors of the same two subordinates no least bound: 2 of 3 (by hand)', () => {
    // c and d have the bounds a and b, and neither of them leads to the other; a and b have none.
    const rows = ['ac', 'ad', 'bc', 'bd'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(krackhardtLub, fromTable(rows, { directed: true }))).toBeCloseTo(1 - 2 / 3, 12);
  });

  it('is what paths say by definition (brute force on random networks)', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const network = randomNetwork(40, 20 + 8 * seed, seed, true);
      const reach = reachability(network);
      const weak = reachability(undirected(network));
      const hasLeast = (a: string, b: string): boolean => {
        const bounds = network.nodes().filter((key) => reach(key, a) && reach(key, b));
        return bounds.some((least) => bounds.every((bound) => reach(bound, least)));
      };
      const violations = pairsOf(network).filter(([a, b]) => weak(a, b) && !hasLeast(a, b)).length;
      const most = connectedComponents(network).sizes.reduce(
        (sum, size) => sum + ((size - 1) * (size - 2)) / 2,
        0,
      );
      expect(figureOf(krackhardtLub, network)).toBeCloseTo(1 - violations / most, 12);
    }
  });

  it('is undefined without directions and without three who are connected', () => {
    expect(figureOf(krackhardtLub, cycle(4))).toBeNull();
    expect(figureOf(krackhardtLub, fromTable([['a', 'b']], { directed: true }))).toBeNull();
  });
});
