import { adjacency } from '../../graph/adjacency.ts';
import { hubsAndAuthorities } from '../hubsAndAuthorities.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Hub score: whether a person names those whom the well informed name.
 *
 * Definition: h_i = Σ s_ij a_j over the ties i → j and a_j = Σ s_ij h_i, up to scale, with the largest singular value of the
 *   adjacency matrix: hubs name good authorities, authorities are named by good hubs. Scaled to a maximum of 1, as in
 *   igraph (NetworkX: to a sum of 1).
 * Range: 0 to 1. 0 outside the circle with the largest singular value.
 * Direction: followed, outgoing; on an undirected network equal to `eigenvector`.
 * Strength: optional, as strength.
 * Undefined: without ties; on a directed network also where several circles have the same largest singular value, so
 *   that there is no one answer, and where the iteration does not settle (very long chains).
 * Complexity: O(k m) for k iterations.
 * Source: Kleinberg 1999, doi:10.1145/324133.324140.
 */
export const hubs = defineMeasure<'node'>({
  id: 'hubs',
  level: 'node',
  family: 'centrality',
  range: [0, 1],
  unit: 'score',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'strength',
  iterative: true,
  source: 'Kleinberg 1999, doi:10.1145/324133.324140',
  complexity: 'O(k m) for k iterations',
  column(network, { weighted }) {
    const view = adjacency(network);
    const scores = hubsAndAuthorities(view, weighted);
    return scores?.hubs ?? new Float64Array(view.order).fill(NaN);
  },
});
