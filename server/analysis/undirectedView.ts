import type { Adjacency } from '../graph/adjacency.ts';
import { oncePerView } from './oncePerView.ts';

/**
 * The network with the directions of its ties left out: a mutual pair is one tie. Shares the lists of the network, and
 * `edgeKeys` and what goes by edge stay those of the arcs. An undirected network: itself. Made once for a network. O(1).
 */
export const undirectedView = oncePerView((view): Adjacency =>
  view.directed ? { ...view, directed: false, out: view.union, in: view.union } : view,
);
