import { adjacency } from '../../graph/adjacency.ts';
import { betweenness as betweennessOf } from '../../kernels/betweenness.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

/**
 * Betweenness: how often a person lies on the shortest path between two others.
 *
 * Definition: Σ over pairs {s, t} of others of the share of geodesics from s to t that pass the node.
 * Range: 0 to (n − 1)(n − 2)/2 pairs, on a directed network (n − 1)(n − 2) ordered pairs; `normalized` divides by
 *   that. n counts isolates too, which matters when comparing with figures for the largest component.
 * Direction: followed.
 * Strength: optional, as distance 1/strength.
 * Undefined: normalized below three nodes. 0 for an isolate.
 * Complexity: O(n m); weighted O(n m log n).
 * Source: Freeman 1977, doi:10.2307/3033543; algorithm of Brandes 2001, doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness = defineMeasure<'node'>({
  id: 'betweenness',
  level: 'node',
  family: 'centrality',
  range: [0, null],
  unit: 'pairs',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'distance',
  normalizes: true,
  source: 'Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249',
  complexity: 'O(n m); weighted O(n m log n)',
  compute(network, { normalized, weighted }) {
    const view = adjacency(network);
    const nodes = betweennessOf(view, weighted);
    if (!normalized) return nodeRows(view.keys, nodes);
    const pairs = ((view.order - 1) * (view.order - 2)) / (view.directed ? 1 : 2);
    return nodeRows(
      view.keys,
      nodes.map((value) => value / pairs),
    );
  },
});
