import { adjacency, type NetworkForm } from '../graph/adjacency.ts';

/** Number of pairs of a directed network with arcs both ways. 0 to m/2. O(1) after the adjacency. */
export function mutualPairs(network: NetworkForm): number {
  const { edgeSources, union } = adjacency(network);
  // Each pair is twice in the union; a mutual one has two edges there, so the surplus of edges counts them.
  return edgeSources.length - union.targets.length / 2;
}
