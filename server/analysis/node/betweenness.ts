import { adjacency } from '../../graph/adjacency.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { sampledBetweenness } from '../../kernels/sampledBetweenness.ts';
import { betweennessOf } from '../betweennessOf.ts';
import { defineMeasure, type Accuracy, type MeasureOptions } from '../measure.ts';

/** Above so many persons unweighted values are estimated: exact ones take minutes then. */
const mostExact = 50_000;
/** Half a hundredth of all pairs; who holds a city together is on more paths than that. */
const estimate: Accuracy = { error: 0.005, confidence: 0.95 };

const isEstimated = ({ order }: Adjacency, { weighted, exact }: MeasureOptions): boolean =>
  order > mostExact && !weighted && !exact;

/**
 * Betweenness: how often a person lies on the shortest path between two others.
 *
 * Definition: Σ over pairs {s, t} of others of the share of geodesics from s to t that pass the node.
 * Range: 0 to (n − 1)(n − 2)/2 pairs, on a directed network (n − 1)(n − 2) ordered pairs; `normalized` divides by
 *   that. n counts isolates too, which matters when comparing with figures for the largest component.
 * Direction: followed.
 * Strength: optional, as distance 1/strength.
 * Undefined: normalized below three nodes. 0 for an isolate.
 * Estimated: above 50,000 persons, unless weighted or wanted exact, from shortest paths drawn at random by the seed.
 *   With a probability of 95 % no share of the pairs is off by more than 0.005.
 * Complexity: O(n m); weighted O(n m log n); estimated about O(√m) for each of some ten thousands of paths.
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
  accuracy: (network, options) => (isEstimated(adjacency(network), options) ? estimate : null),
  column(network, options) {
    const { normalized, weighted, seed } = options;
    const view = adjacency(network);
    const pairs = ((view.order - 1) * (view.order - 2)) / (view.directed ? 1 : 2);
    if (isEstimated(view, options)) {
      const { shares } = sampledBetweenness(view, { ...estimate, seed });
      return normalized ? shares : shares.map((share) => share * pairs);
    }
    const nodes = betweennessOf(view, weighted);
    if (!normalized) return nodes;
    return nodes.map((value) => value / pairs);
  },
});
