import type { NeighbourLists } from '../graph/adjacency.ts';
import { neighbourCounts } from './node/degree.ts';

/**
 * Freeman's centralization: how far the values of all nodes stay behind the largest one, divided by the sum that a
 * star of the same size has, `highest`. 0 to 1; null below three nodes, where there is no star. O(n).
 * Source: Freeman 1978, Centrality in social networks: conceptual clarification, Social Networks 1:215-239.
 */
export function centralization(values: Float64Array, highest: number): number | null {
  if (values.length < 3) return null;
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  let behind = 0;
  for (const value of values) behind += largest - value;
  return behind / highest;
}

/**
 * Freeman's centralization of the numbers of ties in these lists: those of a directed network, where the largest sum is
 * (n − 1)², or symmetric ones, where it is (n − 1)(n − 2). O(n).
 */
export function degreeCentralizationOf(lists: NeighbourLists, directed: boolean): number | null {
  const degrees = neighbourCounts(lists.offsets, 1);
  return centralization(degrees, (degrees.length - 1) * (degrees.length - (directed ? 1 : 2)));
}
