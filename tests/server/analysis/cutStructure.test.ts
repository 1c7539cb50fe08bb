import { describe, expect, it } from 'vitest';
import { cutStructure } from '../../../server/analysis/cutStructure.ts';
import { connectedComponents } from '../../../server/analysis/connectedComponents.ts';
import type { Network } from '../../../server/graph/network.ts';
import { path, randomNetwork } from './networks.ts';

/** Straight from the definition: drop a person from a copy and look at the parts of her old component. */
function separatedBy(network: Network, key: string): number {
  const keys = network.nodes().toSorted();
  const { numbers } = connectedComponents(network);
  const own = numbers[keys.indexOf(key)];
  const rest = network.copy() as Network;
  rest.dropNode(key);
  const restKeys = rest.nodes().toSorted();
  const after = connectedComponents(rest).numbers;
  const sizes = new Map<number, number>();
  restKeys.forEach((other, i) => {
    if (numbers[keys.indexOf(other)] === own) sizes.set(after[i]!, (sizes.get(after[i]!) ?? 0) + 1);
  });
  const parts = [...sizes.values()];
  return parts.reduce((sum, size) => sum + size, 0) - Math.max(0, ...parts);
}

describe('cut structure', () => {
  it('agrees with the definition on random networks', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const network = randomNetwork(14, 15, seed, seed % 2 === 0);
      const expected = network
        .nodes()
        .toSorted()
        .map((key) => separatedBy(network, key));
      expect([...cutStructure(network).separated]).toEqual(expected);
    }
  });

  it('finds the bridges without which there are more components', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const network = randomNetwork(14, 15, seed);
      const keys = network.nodes().toSorted();
      const before = connectedComponents(network).sizes.length;
      const expected = network.edges().filter((edge) => {
        const rest = network.copy() as Network;
        rest.dropEdge(edge);
        return connectedComponents(rest).sizes.length > before;
      });
      const found = cutStructure(network).bridges.map(({ nodes: [a, b] }) =>
        network.edge(keys[a]!, keys[b]!)!,
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('walks a chain of 200,000 without running out of stack', () => {
    const { separated, bridges } = cutStructure(path(200_000));
    expect(bridges).toHaveLength(199_999);
    expect(separated[99_999]).toBe(99_999);
  });
});
