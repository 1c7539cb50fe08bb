import { describe, expect, it } from 'vitest';
import { closenessCentralization } from '../../../../server/analysis/network/closenessCentralization.ts';
import { complete, cycle, everyNetwork, fromTable, kite, nodeKeys, star, twoCircles } from '../networks.ts';
import { figureOf } from '../values.ts';
import { inDirections, reversed } from '../wholes.ts';

describe('closenessCentralization', () => {
  it('is 1 in a star and 0 in a ring (Freeman 1978)', () => {
    expect(figureOf(closenessCentralization, star(6))).toBeCloseTo(1, 12);
    expect(figureOf(closenessCentralization, cycle(6))).toBeCloseTo(0, 12);
  });

  it('follows arrows inwards: 1 where all name one who names nobody', () => {
    expect(figureOf(closenessCentralization, reversed(star(6, true)))).toBe(1);
    // Turned round: five of closeness 1/5, and 0, so that only one stays behind, by 1/5 of 5 (by hand).
    expect(figureOf(closenessCentralization, star(6, true))).toBeCloseTo(1 / 25, 12);
    expect(figureOf(closenessCentralization, cycle(6, true))).toBeCloseTo(0, 12);
    expect(figureOf(closenessCentralization, inDirections(star(6)))).toBeCloseTo(4 / 9, 12);
  });

  it('is 0.3373… in two circles (closeness by NetworkX 3.6.1)', () => {
    expect(figureOf(closenessCentralization, twoCircles(true))).toBeCloseTo(0.33734398317731645, 12);
  });

  it('is that of Krackhardt’s kite (closeness by NetworkX 3.6.1)', () => {
    expect(figureOf(closenessCentralization, kite())).toBeCloseTo(0.2703749316, 9);
  });

  it('is largest in a star: of all networks of up to five persons none exceeds 1', () => {
    for (const network of everyNetwork(5)) {
      expect(figureOf(closenessCentralization, network)!).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it('is undefined below three persons', () => {
    for (const order of [0, 1, 2]) {
      expect(figureOf(closenessCentralization, fromTable([], { isolates: nodeKeys(order) }))).toBeNull();
      expect(
        figureOf(closenessCentralization, fromTable([], { isolates: nodeKeys(order), directed: true })),
      ).toBeNull();
    }
    expect(figureOf(closenessCentralization, complete(2))).toBeNull();
  });
});
