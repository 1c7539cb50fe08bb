import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { connectedComponents } from './connectedComponents.ts';
import { distanceCounts } from './distanceCounts.ts';

const cache = new WeakMap<Adjacency, readonly number[]>();

/**
 * How many ordered pairs of the largest component are d steps apart, at index d; along ties in either direction.
 * Of several largest components it is the one with the smallest key. Made once per network. O(n m).
 */
export function largestComponentDistances(network: NetworkForm): readonly number[] {
  const view = adjacency(network);
  const known = cache.get(view);
  if (known) return known;
  const { numbers } = connectedComponents(view);
  const members: number[] = [];
  numbers.forEach((number, i) => {
    if (number === 1) members.push(i);
  });
  const made = distanceCounts(view.union, members);
  cache.set(view, made);
  return made;
}
