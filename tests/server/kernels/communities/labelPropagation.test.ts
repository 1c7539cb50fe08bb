import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { labelGroups } from '../../../../server/kernels/communities/labelPropagation.ts';
import { fromTable, randomNetwork } from '../../analysis/networks.ts';
import { tiesOf, twoCliques } from './networks.ts';

describe('a run of label propagation', () => {
  it('ends when nobody has a label that another beats among her neighbours (its definition)', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const network = tiesOf(randomNetwork(80, 200, seed), seed % 2 === 0);
      const labels = labelGroups(network, random(seed));
      for (let node = 0; node < 80; node++) {
        const towards = new Map<number, number>();
        for (let slot = network.offsets[node]!; slot < network.offsets[node + 1]!; slot++) {
          const label = labels[network.targets[slot]!]!;
          towards.set(label, (towards.get(label) ?? 0) + network.strengths[slot]!);
        }
        expect(towards.get(labels[node]!) ?? 0).toBe(Math.max(0, ...towards.values()));
      }
    }
  });

  it('finds two cliques, and leaves isolates alone', () => {
    expect([...labelGroups(tiesOf(twoCliques()), random(1))]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect([...labelGroups(tiesOf(fromTable([], { isolates: ['a', 'b'] })), random(1))]).toEqual([0, 1]);
  });
});
