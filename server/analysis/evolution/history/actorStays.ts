import type { CommunityRecord, RecordNode } from '../../../entities/communityRecord.ts';
import type { TieKindId } from '../../../entities/tieKinds.ts';
import { daySpan, joinedSpans, type DaySpan } from '../../../graph/daySpan.ts';
import { onceFor } from '../../../graph/onceFor.ts';
import { textOf, tiesOf } from '../../../graph/recordTies.ts';
import { byHolder } from '../../offices.ts';

const always: readonly DaySpan[] = [{ first: -Infinity, last: Infinity }];

/** The days on which some tie of a kind starts from an actor, by her id. O(ties), once for a record. */
const spansOf = onceFor(
  (record: CommunityRecord, kind: TieKindId): ReadonlyMap<string, readonly DaySpan[]> =>
    new Map(
      [...byHolder(tiesOf(record, [kind]))].map(([id, ties]) => [
        id,
        joinedSpans(ties.map(({ validFrom, validTo }) => daySpan(validFrom, validTo))),
      ]),
    ),
);

/**
 * When each actor was there, in their order: a resident while she lived in one of the buildings, an organization since it was
 * founded. Whoever has no such date was always there. O(actors + ties).
 */
export function actorStays(
  record: CommunityRecord,
  actors: readonly RecordNode[],
): readonly (readonly DaySpan[])[] {
  const homes = spansOf(record, 'LIVES_IN');
  return actors.map((actor) => {
    const founded = actor.label === 'Organization' ? textOf(actor, 'foundedOn') : null;
    if (founded) return [daySpan(founded, null)];
    return homes.get(actor.id) ?? always;
  });
}

/** When each of the actors held a formal office, in their order. O(actors + ties). */
export function officeSpans(
  record: CommunityRecord,
  actors: readonly RecordNode[],
): readonly (readonly DaySpan[])[] {
  const offices = spansOf(record, 'SERVES_IN');
  return actors.map(({ id }) => offices.get(id) ?? []);
}
