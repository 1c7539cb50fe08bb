import { describe, expect, it } from 'vitest';
import { closenessCentralization } from '../../../../server/analysis/network/closenessCentralization.ts';
import { complete, cycle, everyNetwork, fromTable, kite, nodeKeys, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('closenessCentralization', () => {
  it('is 1 in a star and 0 in a ring (Freeman 1978)', () => {
    expect(figureOf(closenessCentralization, star(6))).toBeCloseTo(1, 12);
    expect(figureOf(closenessCentralization, star(6, true))).toBeCloseTo(1, 12);
    expect(figureOf(closenessCentralization, cycle(6))).toBeCloseTo(0, 12);
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
