import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { Moment } from '../../entities/moment.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { nodesById } from '../actorReferences.ts';

/** A moment as people say it: a date, or the name of a survey round. */
export function momentInWords(record: CommunityRecord, { date, waveId }: Moment): Sentence {
  if (date) return { text: 'query.date', parameters: { date } };
  const wave = nodesById(record).get(waveId ?? '');
  return { text: 'query.wave', parameters: { wave: wave?.displayName ?? '' } };
}
