import { shortestPaths } from './brandes.ts';
import { orderOf, type Rows } from './rows.ts';

/** Adds what passes each node on the shortest paths from a source, times the source's weight, to the sums. */
export type WeightedTraffic = (source: number, weight: number, sums: Float64Array) => void;

/** The twin of `addTraffic` in `assembly/weightedPaths.ts`, with a heap. `weights`: of nodes as ends of a path. */
export function weightedTraffic(rows: Rows, lengths: Float64Array, weights: Float64Array): WeightedTraffic {
  const { reached, paths, nextOffsets, nextSlots, from } = shortestPaths(rows, lengths);
  // What one path that ends in a node carries: the node's own weight and all that goes on from there.
  const load = new Float64Array(orderOf(rows));
  return (source, weight, sums) => {
    for (let i = from(source) - 1; i > 0; i--) {
      const node = reached[i]!;
      const ways = paths[node]!;
      let onward = 0;
      for (let k = nextOffsets[i]!; k < nextOffsets[i + 1]!; k++) {
        onward += ways * load[rows.targets[nextSlots[k]!]!]!;
      }
      load[node] = (weights[node]! + onward) / ways;
      sums[node]! += weight * onward;
    }
  };
}
