import { adjacency } from '../../graph/adjacency.ts';
import { edgeBetweenness as edgeBetweennessOf } from '../../kernels/edgeBetweenness.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Edge betweenness: how many pairs of persons depend on a tie for their shortest path.
 *
 * Definition: Σ over pairs {s, t}, those of the tie's own ends included, of the share of geodesics from s to t that
 *   use the tie.
 * Range: 1 (only its own ends) to n²/4 (the one tie between two halves), in pairs; `normalized` divides by the number
 *   of pairs, n(n − 1)/2, on a directed network n(n − 1).
 * Direction: followed.
 * Strength: optional, as distance 1/strength; then 0 where a detour over stronger ties is shorter.
 * Undefined: never.
 * Complexity: O(n m); weighted O(n m log n).
 * Source: Girvan & Newman 2002, doi:10.1073/pnas.122653799; algorithm of Brandes 2008,
 *   doi:10.1016/j.socnet.2007.11.001.
 */
export const edgeBetweenness = defineMeasure<'edge'>({
  id: 'edgeBetweenness',
  level: 'edge',
  family: 'centrality',
  range: [0, null],
  unit: 'pairs',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'distance',
  normalizes: true,
  source: 'Girvan & Newman 2002, doi:10.1073/pnas.122653799; Brandes 2008, doi:10.1016/j.socnet.2007.11.001',
  complexity: 'O(n m); weighted O(n m log n)',
  column(network, { normalized, weighted }) {
    const view = adjacency(network);
    const { order } = view;
    const edges = edgeBetweennessOf(view, weighted);
    const divisor = normalized ? (order * (order - 1)) / (view.directed ? 1 : 2) : 1;
    return edges.map((pairs) => pairs / divisor);
  },
});
