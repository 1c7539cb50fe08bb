import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import { onDate, anyDate, textOf, type DateWindow } from '../../graph/recordTies.ts';
import { nodesById } from '../actorReferences.ts';

/**
 * The days of a selection at a moment (`selectionAt`): its date, or those of its survey round (`daysOfWave`).
 */
export function momentWindow(record: CommunityRecord, { asOf, waveId }: NetworkSelection): DateWindow {
  if (asOf) return onDate(asOf);
  const wave = waveId ? nodesById(record).get(waveId) : undefined;
  return wave ? daysOfWave(wave) : anyDate;
}

/** @throws ProblemError `notFound` when there is no such survey round */
export function waveOf(record: CommunityRecord, id: string, field: string): RecordNode {
  const wave = nodesById(record).get(id);
  if (wave?.label !== 'Wave') throw new ProblemError({ code: 'notFound', field });
  return wave;
}

/**
 * From the first to the last day of a survey round; where only one of them is recorded it was held on that one. A round
 * without dates is of no known days: without bound on both sides.
 */
export function daysOfWave(wave: RecordNode): DateWindow {
  const [starts, ends] = [textOf(wave, 'startsOn'), textOf(wave, 'endsOn')];
  return { from: starts ?? ends, to: ends ?? starts };
}
