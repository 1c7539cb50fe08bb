import { adjacency, type NeighbourLists } from '../../graph/adjacency.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Closeness: how few steps separate a person from all who can reach her.
 *
 * Definition: (r / (n − 1)) · (r / Σd), where r others have a path to the node and Σd adds their distances. The first
 *   factor, of Wasserman and Faust, keeps members of small components from seeming central; without it values differ
 *   on networks in several parts.
 * Range: 0 (nobody has a path to her) to 1 (all are one step away); weighted, to the largest strength.
 * Direction: followed, inbound: distances from the others to the node, as in NetworkX.
 * Strength: optional, as distance 1/strength.
 * Undefined: in a network of one node. 0 for an isolate.
 * Complexity: O(n m); weighted O(n m log n).
 * Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman & Faust 1994, p. 201.
 */
export const closeness = defineMeasure<'node'>({
  id: 'closeness',
  level: 'node',
  family: 'centrality',
  range: [0, null],
  unit: 'score',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'distance',
  source: 'Wasserman & Faust 1994, Social Network Analysis, p. 201',
  complexity: 'O(n m); weighted O(n m log n)',
  column(network, { weighted }) {
    const { in: incoming } = adjacency(network);
    return closenessAlong(incoming, weighted);
  },
});

/** Closeness of each node along the lists: `in` = by the distances to it, `out` = by those from it. */
export function closenessAlong(lists: NeighbourLists, weighted: boolean): Float64Array {
  const order = lists.offsets.length - 1;
  if (order < 2) return new Float64Array(order).fill(NaN);
  const { reached, sums } = distanceProfile(lists, weighted);
  return reached.map((others, i) => (others === 0 ? 0 : (others / (order - 1)) * (others / sums[i]!)));
}
