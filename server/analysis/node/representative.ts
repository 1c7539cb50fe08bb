import { brokerageRole } from '../gouldFernandez.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Representative (A → A → B): how often a person passes something from a member of her own group on to another group.
 *
 * Definition: the number of ordered pairs (a, b) with a → she → b and not a → b, where she and the giving end are in one group, the receiving end is in another.
 * Range: 0 to (n − 1)(n − 2).
 * Direction: followed; on an undirected network each pair counts in both orders.
 * Strength: ignored.
 * Undefined: null for a person without a group; paths over persons without a group do not count.
 * Several groups: each choice of one group for each of the three counts for Π 1/(groups of the person).
 * Complexity: O(m √m).
 * Source: Gould & Fernandez 1989.
 */
export const representative = defineMeasure<'node'>({
  id: 'representative',
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
    return brokerageRole(network, 'representative', options);
  },
});
