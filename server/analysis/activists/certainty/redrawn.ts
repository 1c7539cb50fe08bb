import { bridgingColumn } from '../dimensions/bridging.ts';
import { firstHeard, spreadColumn } from '../handovers.ts';
import type { DrawnContacts } from './contactsOf.ts';
import { answerBits, type Draw } from './naming.ts';

/** A dimension of the score that depends on who names whom, and so is computed anew in each draw. */
export interface RedrawnDimension {
  /** As in the registry of dimensions. */
  readonly id: string;
  /** Value of each row, as the dimension itself would give it. */
  readonly column: (draw: Draw, contacts: DrawnContacts) => Float64Array;
}

/** Which dimensions of the score are computed anew. All others stay as observed. */
export const redrawnDimensions: readonly RedrawnDimension[] = [
  { id: 'namedByPeers', column: timesNominated },
  { id: 'bridging', column: (_, { network }) => bridgingColumn(network) },
  { id: 'spread', column: (_, { hearers }) => spreadColumn(firstHeard(hearers)) },
];

/** By how many residents each is nominated; a list that counts twice is two. O(rows + nominations). */
export function timesNominated({ lists: { offsets, alters, answers }, copies }: Draw): Float64Array {
  const times = new Float64Array(offsets.length - 1);
  times.forEach((_, row) => {
    const count = copies ? copies[row]! : 1;
    for (let slot = offsets[row]!; slot < offsets[row + 1]!; slot++) {
      if ((answers[slot]! & answerBits.nominated) !== 0) times[alters[slot]!]! += count;
    }
  });
  return times;
}
