import { adjacency } from '../graph/adjacency.ts';
import type { Network } from '../graph/network.ts';

/** Number of pairs of a directed network with arcs both ways. 0 to m/2. O(1) after the adjacency. */
export function mutualPairs(network: Network): number {
  const { edgeKeys, union } = adjacency(network);
  // Each pair is twice in the union; a mutual one has two edges there, so the surplus of edges counts them.
  return edgeKeys.length - union.targets.length / 2;
}
