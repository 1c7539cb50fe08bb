import { brokerageRole } from '../gouldFernandez.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Itinerant (A → B → A): how often a person links two members of a group that she is not in.
 *
 * Definition: the number of ordered pairs (a, b) with a → she → b and not a → b, where both ends are in one group, she is in another.
 * Range: 0 to (n − 1)(n − 2).
 * Direction: followed; on an undirected network each pair counts in both orders.
 * Strength: ignored.
 * Undefined: null for a person without a group; paths over persons without a group do not count.
 * Several groups: each choice of one group for each of the three counts for Π 1/(groups of the person).
 * Complexity: O(m √m).
 * Source: Gould & Fernandez 1989.
 */
export const itinerant = defineMeasure<'node'>({
  id: 'itinerant',
  level: 'node',
  family: 'brokerage',
  range: [0, null],
  unit: 'pairs',
  direction: 'followed',
  needsGroups: true,
  severalGroups: true,
  source: 'Gould & Fernandez 1989, Sociological Methodology 19:89-126',
  complexity: 'O(m √m)',
  column(network, options) {
    return brokerageRole(network, 'itinerant', options);
  },
});
