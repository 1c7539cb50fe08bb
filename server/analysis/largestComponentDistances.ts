import { adjacency } from '../graph/adjacency.ts';
import type { Network } from '../graph/network.ts';
import { connectedComponents } from './connectedComponents.ts';
import { distanceCounts } from './distanceCounts.ts';

const cache = new WeakMap<Network, readonly number[]>();

/**
 * How many ordered pairs of the largest component are d steps apart, at index d; along ties in either direction.
 * Of several largest components it is the one with the smallest key. Made once per network. O(n m).
 */
export function largestComponentDistances(network: Network): readonly number[] {
  const known = cache.get(network);
  if (known) return known;
  const { union } = adjacency(network);
  const { numbers } = connectedComponents(network);
  const members: number[] = [];
  numbers.forEach((number, i) => {
    if (number === 1) members.push(i);
  });
  const made = distanceCounts(union, members);
  cache.set(network, made);
  return made;
}
