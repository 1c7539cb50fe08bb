import type { Adjacency } from '../graph/adjacency.ts';
import { betweennessInput } from './betweennessInput.ts';
import { betweennessPlan } from './betweennessPlan.ts';
import { runStrips } from './strips.ts';
import { weightedBetweenness } from './weightedBetweenness.ts';

/**
 * Betweenness of every node, in the order of `view.keys`: over all pairs of others, the share of their shortest paths
 * that pass the node. Along the arrows, ordered pairs; on an undirected network each pair once. `weighted`: a tie of
 * strength s is 1/s long.
 *
 * Exact but for rounding (1e-12 relative at the most), as long as no pair has more than 1.8e308 shortest paths; the same
 * bits with any number of threads, with WebAssembly or without.
 *
 * Unweighted, the network is reduced first (`betweennessPlan`), then searched from eight sources at a time
 * (`brandesLanes`). O(n m) at worst. Memory: about 0.7 KB for each node and 10 bytes for each tie in each thread, at most
 * 64 MiB for the values of the strips.
 */
export function betweenness(view: Adjacency, weighted: boolean): Float64Array {
  if (weighted) return weightedBetweenness(view);
  const { settled, parts } = betweennessPlan(view, 'nodes');
  const { input, strips, work } = betweennessInput(view.order, view.order, parts, view.directed);
  const values = settled;
  if (parts.length > 0) {
    runStrips({ kernel: 'betweenness', input, strips, length: view.order, work }, (passed) => {
      for (let i = 0; i < values.length; i++) values[i]! += passed[i]!;
    });
  }
  return view.directed ? values : values.map((value) => value / 2);
}
