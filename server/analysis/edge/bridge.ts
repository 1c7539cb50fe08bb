import { bridgeSides } from '../bridgeSides.ts';
import { defineMeasure } from '../measure.ts';
import { pairSlots } from '../pairSlots.ts';

/**
 * Bridge ties: how many persons this one tie links to the rest.
 *
 * Definition: a tie without which its two ends would have no path between them; its value is the number of
 *   persons on the smaller side. 0 for any other tie.
 * Range: 0 to n / 2.
 * Direction: ignored; the two arcs of a mutual pair are one tie and have the same value.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973.
 */
export const bridge = defineMeasure<'edge'>({
  id: 'bridge',
  level: 'edge',
  family: 'cohesion',
  range: [0, null],
  unit: 'persons',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m)',
  column(network) {
    const sides = bridgeSides(network);
    const slots = pairSlots(network);
    const values = new Float64Array(slots.length);
    for (let e = 0; e < values.length; e++) values[e] = sides[slots[e]!]!;
    return values;
  },
});
