import { expect, it } from 'vitest';
import { pairSlots } from '../../../server/analysis/pairSlots.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { randomNetwork } from './networks.ts';

it('finds the pair of each edge in the row of its smaller node (definition)', () => {
  for (const network of [randomNetwork(20, 50, 1), randomNetwork(20, 90, 2, true)]) {
    const view = adjacency(network);
    pairSlots(view).forEach((slot, e) => {
      const [smaller, larger] = [view.edgeSources[e]!, view.edgeTargets[e]!].toSorted((a, b) => a - b);
      expect(slot).toBeGreaterThanOrEqual(view.union.offsets[smaller!]!);
      expect(slot).toBeLessThan(view.union.offsets[smaller! + 1]!);
      expect(view.union.targets[slot]).toBe(larger);
    });
  }
});
