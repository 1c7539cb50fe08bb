import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { Projection } from '../entities/networkSelection.ts';
import { tieKind } from '../entities/tieKinds.ts';
import { isChosen, type ChosenActors } from './chosenActors.ts';
import { chosenTies } from './chosenTies.ts';
import { daySpan, joinedSpans, sharedDays, type DaySpan } from './daySpan.ts';
import { countedGroups, countsAsActivity, projectedTies } from './projection.ts';
import { textOf, type DateWindow } from './recordTies.ts';

/** A tie of a network with the days on which it held, recorded or made of what two share. */
export interface DatedTie extends DaySpan {
  readonly id: string;
  readonly kind: string;
  readonly from: RecordNode;
  readonly to: RecordNode;
  readonly strength: number;
  readonly directed: boolean;
}

/**
 * Every tie of a selection that held on some day of its window, each with its days. Ties without dates hold always.
 * A shared activity ties two persons on its own date only, and a shared organization while both belonged to it. How
 * large a group is, and which pairs are in a backbone, is judged by the whole window, as in the network of that window;
 * activities do not fade with a half-life, since each counts on its day.
 * O(ties + Σ n² over the groups).
 */
export function datedTies(record: CommunityRecord, chosen: ChosenActors): DatedTie[] {
  const recorded = chosenTies(record, chosen).map((tie): DatedTie => ({
    ...daySpan(tie.validFrom, tie.validTo),
    id: tie.id,
    kind: tie.kind,
    from: tie.from,
    to: tie.to,
    strength: tie.weight ?? 1,
    directed: tieKind(tie.kind).directed,
  }));
  if (!chosen.projection) return recorded;
  const shared = sharedTies(record, { ...chosen.projection, halfLifeDays: null }, chosen.window);
  return [...recorded, ...shared.filter(({ from, to }) => isChosen(from, chosen) && isChosen(to, chosen))];
}

function sharedTies(record: CommunityRecord, projection: Projection, window: DateWindow): DatedTie[] {
  const ties = [
    ...(projection.coAttendance ? tiesOfGroups(record, 'ATTENDED', projection, window) : []),
    ...(projection.coMembership ? tiesOfGroups(record, 'MEMBER_OF', projection, window) : []),
  ];
  if ((projection.backbone ?? null) === null) return ties;
  const kept = new Set(projectedTies(record, projection, window).map(({ id }) => id));
  return ties.filter(({ id }) => kept.has(id));
}

function tiesOfGroups(
  record: CommunityRecord,
  affiliation: 'ATTENDED' | 'MEMBER_OF',
  projection: Projection,
  window: DateWindow,
): DatedTie[] {
  const isActivity = affiliation === 'ATTENDED';
  const kind = isActivity ? 'CO_ATTENDANCE' : 'CO_MEMBERSHIP';
  const weightOf = (group: RecordNode): number =>
    isActivity && !countsAsActivity(group, projection) ? 0 : 1;
  return countedGroups(record, affiliation, window, projection, weightOf).flatMap(
    ({ group, members, share }) => {
      const date = isActivity ? textOf(group, 'date') : null;
      const stays = members.map(([, ties]) =>
        date ? [daySpan(date, date)] : joinedSpans(ties.map((tie) => daySpan(tie.validFrom, tie.validTo))),
      );
      return members.flatMap(([from], i) =>
        members.slice(i + 1).flatMap(([to], j) =>
          overlaps(stays[i]!, stays[i + 1 + j]!).map((days): DatedTie => ({
            ...days,
            ...{ id: `${kind}|${from.id}|${to.id}`, kind, from, to, strength: share, directed: false },
          })),
        ),
      );
    },
  );
}

/** The days that are in both of two lists of spans. */
const overlaps = (one: readonly DaySpan[], other: readonly DaySpan[]): DaySpan[] =>
  one.flatMap((span) => other.flatMap((further) => sharedDays(span, further) ?? []));
