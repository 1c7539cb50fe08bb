import type { NetworkForm } from '../graph/adjacency.ts';
import { betweennessOf } from './betweennessOf.ts';
import { undirectedView } from './undirectedView.ts';

/**
 * Betweenness along ties in either direction, each unordered pair once, in the order of `Adjacency.keys`; on an
 * undirected network plain betweenness. 0 to (n − 1)(n − 2)/2. O(n m). Source: Freeman 1977, Sociometry 40:35-41.
 */
export function unionBetweenness(network: NetworkForm): Float64Array {
  return betweennessOf(undirectedView(network), false);
}
