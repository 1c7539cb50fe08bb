import { adjacency } from '../../graph/adjacency.ts';
import { betweennessOf } from '../betweennessOf.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Everett–Valente brokerage: how much of what passes between others each tie of a person carries.
 *
 * Definition: on an undirected network EV = (2b + r) / degree, with b her betweenness (each pair once) and r the
 *   others in her component; on a directed one the mean of (b + j) / in-degree and (b + k) / out-degree, with b her
 *   betweenness along the arrows, j those who can reach her and k those whom she can reach. 0 where b = 0.
 *   r counts the component, not the network (n − 1), as otherwise it would exceed the sum of her ties' betweenness.
 * Range: 0 to a maximum, by which `normalized` divides: (n² − 1)/4 for odd n and (n² − 2)/4 for even n on an
 *   undirected network (two stars of equal size that she alone links by a tie to each middle); n² − 4n + 6 on a
 *   directed one (all reach her by one person and are reached by another). Below three nodes: not divided.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: never; an isolate brokers nothing: 0.
 * Complexity: O(n m).
 * Source: Everett & Valente 2016, Social Networks 44:202-208.
 */
export const brokerage = defineMeasure<'node'>({
  id: 'brokerage',
  level: 'node',
  family: 'brokerage',
  range: [0, null],
  unit: 'score',
  direction: 'followed',
  normalizes: true,
  source: 'Everett & Valente 2016, Social Networks 44:202-208',
  complexity: 'O(n m)',
  column(network, { normalized }) {
    const view = adjacency(network);
    const { order, directed, out, in: incoming } = view;
    const betweenness = betweennessOf(view, false);
    const { numbers, sizes } = connectedComponents(network);
    const reachedFrom = directed ? distanceProfile(out, false).reached : null;
    const reaching = directed ? distanceProfile(incoming, false).reached : null;
    const maximum = normalized && order > 2 ? highest(order, directed) : 1;
    const values = new Float64Array(order);
    for (let i = 0; i < order; i++) {
      const b = betweenness[i]!;
      if (b === 0) continue;
      const outDegree = out.offsets[i + 1]! - out.offsets[i]!;
      const inDegree = incoming.offsets[i + 1]! - incoming.offsets[i]!;
      const value =
        reachedFrom && reaching
          ? ((b + reaching[i]!) / inDegree + (b + reachedFrom[i]!) / outDegree) / 2
          : (2 * b + sizes[numbers[i]! - 1]! - 1) / outDegree;
      values[i] = value / maximum;
    }
    return values;
  },
});

function highest(order: number, directed: boolean): number {
  if (directed) return order ** 2 - 4 * order + 6;
  return (order ** 2 - (order % 2 === 1 ? 1 : 2)) / 4;
}
