import { adjacency } from '../../graph/adjacency.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Harmonic centrality: how near all others are to a person, where those without a path simply add nothing.
 *
 * Definition: Σ 1/d over the others, d their distance to the node and 1/∞ = 0.
 * Range: 0 to n − 1; `normalized` divides by n − 1. Weighted, at most the largest strength times as much.
 * Direction: followed, inbound: distances from the others to the node, as in NetworkX.
 * Strength: optional, as distance 1/strength.
 * Undefined: normalized in a network of one node. 0 for an isolate.
 * Complexity: O(n m); weighted O(n m log n).
 * Source: Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3; Boldi & Vigna 2014,
 *   doi:10.1080/15427951.2013.865686.
 */
export const harmonic = defineMeasure<'node'>({
  id: 'harmonic',
  level: 'node',
  family: 'centrality',
  range: [0, null],
  unit: 'score',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'distance',
  normalizes: true,
  source: 'Boldi & Vigna 2014, doi:10.1080/15427951.2013.865686',
  complexity: 'O(n m); weighted O(n m log n)',
  column(network, { normalized, weighted }) {
    const { order, in: incoming } = adjacency(network);
    const { reciprocals } = distanceProfile(incoming, weighted);
    const divisor = normalized ? order - 1 : 1;
    return reciprocals.map((sum) => sum / divisor);
  },
});
