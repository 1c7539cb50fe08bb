import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { onDate, anyDate, textOf, type DateWindow } from '../../graph/recordTies.ts';
import { nodesById } from '../actorReferences.ts';

/**
 * The days of a selection at a moment (`selectionAt`): its date, or from the first to the last day of its survey round.
 * A round without dates is of no known days: without bound on both sides.
 */
export function momentWindow(record: CommunityRecord, { asOf, waveId }: NetworkSelection): DateWindow {
  if (asOf) return onDate(asOf);
  const wave = waveId ? nodesById(record).get(waveId) : undefined;
  if (!wave) return anyDate;
  const from = textOf(wave, 'startsOn');
  return { from, to: textOf(wave, 'endsOn') ?? from };
}
