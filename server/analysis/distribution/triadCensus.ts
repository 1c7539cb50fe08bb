import { adjacency } from '../../graph/adjacency.ts';
import { countRows } from '../countRows.ts';
import { defineMeasure } from '../measure.ts';
import { triadCounts } from '../triadCounts.ts';
import { asymmetricPairsOf, triadTypes } from '../triadTypes.ts';

/**
 * Triad census: how many sets of three persons there are of each kind, by who names whom.
 *
 * Definition: the number of sets of three nodes of each of the sixteen types of Holland and Leinhardt. The three digits
 *   count mutual, asymmetric and null pairs; of types with the same digits, D (down), U (up), T (transitive) and C
 *   (cyclic) tell the directions. On an undirected network, where every tie is mutual, only 003, 102, 201 and 300.
 *   `normalized` divides by n(n − 1)(n − 2)/6.
 * Range: 0 to n(n − 1)(n − 2)/6, in sets of three.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: null below three nodes, normalized. Exact up to 260,000 nodes.
 * Complexity: O(n + m √m).
 * Source: Holland & Leinhardt 1970, doi:10.1086/224954; the counts are those of Batagelj & Mrvar 2001,
 *   doi:10.1016/S0378-8733(01)00035-1.
 */
export const triadCensus = defineMeasure<'distribution'>({
  id: 'triadCensus',
  level: 'distribution',
  family: 'cohesion',
  range: [0, null],
  unit: 'triads',
  direction: 'followed',
  normalizes: true,
  source:
    'Holland & Leinhardt 1970, doi:10.1086/224954; Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1',
  complexity: 'O(n + m √m)',
  compute(network, { normalized }) {
    const view = adjacency(network);
    const counts = triadCounts(view);
    const types = view.directed ? triadTypes : triadTypes.filter((type) => asymmetricPairsOf(type) === 0);
    return countRows(
      types.map((type) => [type, counts[type]]),
      normalized,
    );
  },
});
