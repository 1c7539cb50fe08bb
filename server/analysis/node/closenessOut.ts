import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { closenessAlong } from './closeness.ts';

/**
 * Outward closeness: how few steps separate a person from all whom she can reach.
 *
 * Definition: (r / (n − 1)) · (r / Σd), where the node has a path to r others and Σd adds their distances from it: the
 *   outbound twin of `closeness`, to which it is equal on an undirected network.
 * Range: 0 (she has a path to nobody) to 1 (all are one step away); weighted, to the largest strength.
 * Direction: followed, outbound: distances from the node to the others.
 * Strength: optional, as distance 1/strength.
 * Undefined: in a network of one node. 0 for an isolate.
 * Complexity: O(n m); weighted O(n m log n).
 * Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman & Faust 1994, p. 201.
 */
export const closenessOut = defineMeasure<'node'>({
  id: 'closenessOut',
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
    const { out } = adjacency(network);
    return closenessAlong(out, weighted);
  },
});
