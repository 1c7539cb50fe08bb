import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';

/**
 * The network with the directions of its ties left out: a mutual pair is one tie. Shares the lists of the network, and
 * `edgeKeys` and what goes by edge stay those of the arcs. An undirected network: itself. O(1).
 */
export function undirectedView(network: NetworkForm): Adjacency {
  const view = adjacency(network);
  return view.directed ? { ...view, directed: false, out: view.union, in: view.union } : view;
}
