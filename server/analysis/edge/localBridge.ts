import { adjacency } from '../../graph/adjacency.ts';
import { detours } from '../../kernels/detours.ts';
import { bridgeSides } from '../bridgeSides.ts';
import { commonNeighbours } from '../commonNeighbours.ts';
import { defineMeasure } from '../measure.ts';
import { pairSlots } from '../pairSlots.ts';

/**
 * Span of a tie: how long the way round is for its two ends if the tie were gone.
 *
 * Definition: the distance between the ends without the tie. 2 where they have a contact in common; above 2 the tie is
 *   a local bridge of that span (Granovetter: of that degree).
 * Range: 2 to n − 1, in steps.
 * Direction: ignored; a mutual pair is one tie, and its two arcs have the same value.
 * Strength: ignored.
 * Undefined: where there is no other way, so that the span is infinite: a bridge (see `bridge`).
 * Complexity: O(m √m), and O(n + m) at the most for each local bridge.
 * Source: Granovetter 1973, doi:10.1086/225469; Easley & Kleinberg 2010, Networks, Crowds, and Markets, section 3.1.
 */
export const localBridge = defineMeasure<'edge'>({
  id: 'localBridge',
  level: 'edge',
  family: 'brokerage',
  range: [2, null],
  unit: 'steps',
  source:
    'Granovetter 1973, doi:10.1086/225469; Easley & Kleinberg 2010, Networks, Crowds, and Markets, section 3.1',
  complexity: 'O(m √m), and O(n + m) at the most for each local bridge',
  column(network) {
    const view = adjacency(network);
    const { offsets, targets } = view.union;
    const shared = commonNeighbours(view.union);
    const sides = bridgeSides(view);
    const spans = new Float64Array(targets.length);
    const searched: number[] = [];
    const pairs: number[] = [];
    for (let i = 0; i < view.order; i++) {
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
        const j = targets[slot]!;
        if (j < i) continue;
        if (shared[slot]! > 0) spans[slot] = 2;
        else if (sides[slot]! > 0) spans[slot] = NaN;
        else {
          searched.push(slot);
          pairs.push(i, j);
        }
      }
    }
    const distances = detours(view.union, Uint32Array.from(pairs));
    searched.forEach((slot, pair) => (spans[slot] = distances[pair]!));
    const slots = pairSlots(view);
    const values = new Float64Array(slots.length);
    for (let e = 0; e < values.length; e++) values[e] = spans[slots[e]!]!;
    return values;
  },
});
