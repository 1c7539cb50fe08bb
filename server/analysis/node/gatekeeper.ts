import { brokerageRole } from '../gouldFernandez.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Gatekeeper (A → B → B): how often a person passes something from another group on to a member of her own.
 *
 * Definition: the number of ordered pairs (a, b) with a → she → b and not a → b, where she and the receiving end are in one group, the giving end is in another.
 * Range: 0 to (n − 1)(n − 2).
 * Direction: followed; on an undirected network each pair counts in both orders.
 * Strength: ignored.
 * Undefined: null for a person without a group; paths over persons without a group do not count.
 * Several groups: each choice of one group for each of the three counts for Π 1/(groups of the person).
 * Complexity: O(m √m).
 * Source: Gould & Fernandez 1989.
 */
export const gatekeeper = defineMeasure<'node'>({
  id: 'gatekeeper',
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
    return brokerageRole(network, 'gatekeeper', options);
  },
});
