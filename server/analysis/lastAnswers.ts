import { compareTexts } from '../entities/compareTexts.ts';
import { validate as isUuid } from 'uuid';
import { mostAnswers, namingId } from '../entities/interview.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, type PartialDate } from '../entities/partialDate.ts';
import type { FormerNaming, LastAnswers } from '../entities/results/lastAnswers.ts';
import { isStressful } from '../entities/tie.ts';
import { networkTieKinds } from '../entities/tieKinds.ts';
import { onDate, tiesOf, type RecordTie } from '../graph/recordTies.ts';
import { actorReference, homesOf, isActor, nodesById } from './actorReferences.ts';
import { compareNames } from './ranks.ts';

interface LastAnswersArguments {
  readonly personId: string;
  /** The day of the interview that begins: only rounds that she answered by then. */
  readonly on: PartialDate;
  /** The round of the interview that begins; null = a new one. */
  readonly exceptWaveId: string | null;
}

/**
 * Whom a resident named in the last round that she answered, but for one: what a further interview may begin with.
 * Of an interview that was written down here exactly her own words: not what others of the round said of her. Of a round that came in a
 * file every tie of that round with her, since a file does not say which end told of it. By name, at most as many as
 * an interview has answers. Null when she answered no other round by that day. O(nodes + ties).
 */
export function lastAnswers(
  record: CommunityRecord,
  _selection: NetworkSelection,
  { personId, on, exceptWaveId }: LastAnswersArguments,
): LastAnswers | null {
  const answered = tiesOf(record, ['ANSWERED'])
    .filter(({ from, to }) => from.id === personId && to.id !== exceptWaveId)
    .filter(({ validFrom }) => dayOf(validFrom) <= firstDay(on))
    .toSorted((a, b) => compareTexts(dayOf(b.validFrom), dayOf(a.validFrom)) || (a.to.id < b.to.id ? -1 : 1));
  const [last] = answered;
  if (!last) return null;
  const interviews = answered.flatMap(({ id, to }) => (to.id === last.to.id && isUuid(id) ? [id] : []));
  const ofRound = tiesOf(record, networkTieKinds).filter(
    ({ from, to, waveId }) =>
      waveId === last.to.id && from !== to && (from.id === personId || to.id === personId),
  );
  const told = ofRound.filter((tie) => interviews.some((id) => tie.id === namingId(id, partsOf(tie))));
  const homes = homesOf(record, nodesById(record), onDate(on));
  const namings = (told.length > 0 ? told : ofRound)
    .flatMap((tie): FormerNaming[] => {
      const fromNamed = tie.to.id === personId;
      const named = fromNamed ? tie.from : tie.to;
      if (!isActor(named)) return [];
      return [
        {
          tieId: tie.id,
          actor: actorReference(named, homes),
          kind: tie.kind,
          subkind: tie.subkind,
          fromNamed,
          stressful: isStressful(tie.weight),
          endedOn: tie.validTo,
        },
      ];
    })
    .toSorted((a, b) => compareNames(a.actor.name, b.actor.name) || (a.tieId < b.tieId ? -1 : 1))
    .slice(0, mostAnswers);
  return { waveId: last.to.id, waveName: last.to.displayName, on: last.validFrom, namings };
}

/** An answer without a day comes before those that have one. */
const dayOf = (date: PartialDate | null): string => (date ? firstDay(date) : '');

const partsOf = ({ kind, subkind, from, to }: RecordTie) => ({
  kind,
  subkind,
  fromId: from.id,
  toId: to.id,
});
