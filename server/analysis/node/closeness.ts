import { adjacency } from '../../graph/adjacency.ts';
import { distanceSearch } from '../geodesics.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

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
  compute(network, { weighted }) {
    const { keys, order, in: incoming } = adjacency(network);
    if (order < 2) return keys.map((key) => ({ key, value: null }));
    const { distance, reached, from } = distanceSearch(incoming, weighted);
    const values = new Float64Array(order);
    for (let node = 0; node < order; node++) {
      const others = from(node) - 1;
      let sum = 0;
      for (let i = 1; i <= others; i++) sum += distance[reached[i]!]!;
      if (others > 0) values[node] = (others / (order - 1)) * (others / sum);
    }
    return nodeRows(keys, values);
  },
});
