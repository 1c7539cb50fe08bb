import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { firstDay, lastDay } from '../../entities/partialDate.ts';
import type { AutonomyPoint, Withdrawal } from '../../entities/results/autonomy.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import { defaultTieKinds } from '../../graph/resolvedSelection.ts';
import { nodesById } from '../actorReferences.ts';
import { answerDates } from '../answerDates.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { contactAdjacency } from '../contacts.ts';
import { officesIn } from '../offices.ts';
import { activityStarts } from './activityStarts.ts';
import { withdrawalSides } from './withdrawal.ts';
import { withdrawn } from './withdrawn.ts';

const quarters = 12;

/**
 * How a community held together at the end of each of the last twelve quarters that were over on a day, each with the
 * ties, posts and activities of its own time. Undefined: null before the first date that any tie of the selection bears
 * (a network made of undated ties only would look the same at any time), and without activities of which it is known who
 * began them. O(12 (nodes + ties)).
 */
export function autonomySeries(
  record: CommunityRecord,
  selection: NetworkSelection,
  withdrawal: Withdrawal,
  lastOfAnswer: string,
): AutonomyPoint[] {
  const dated = tiesOf(record, selection.tieKinds ?? defaultTieKinds).flatMap(({ validFrom }) =>
    validFrom === null ? [] : [firstDay(validFrom)],
  );
  const begin = dated.reduce<string | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
  const nodes = nodesById(record);
  const hasActivities = nodesOf(record, 'Activity').length > 0;
  return quarterEnds(lastOfAnswer, quarters).map((date) => {
    const then: NetworkSelection = { ...selection, from: null, to: null, asOf: date };
    const dates = answerDates(then, date);
    const sides = withdrawalSides({ offices: officesIn(record, dates.state) }, withdrawal);
    const whole = contactAdjacency(record, then, date);
    const { rest } = withdrawn(whole, (id) => nodes.get(id)!, sides);
    const isKnown = begin !== null && begin <= date && whole.edgeKeys.length > 0;
    return {
      date,
      withEverybody: isKnown ? largestShare(whole) : null,
      without: isKnown ? largestShare(rest) : null,
      startedByResidents: hasActivities ? activityStarts({ record, dates }, sides).share : null,
    };
  });
}

const largestShare = (view: Adjacency): number | null =>
  view.order === 0 ? null : connectedComponents(view).sizes[0]! / view.order;

/** The last days of the last quarters that were over on a day, the earliest first. */
export function quarterEnds(day: string, count: number): string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const ends: string[] = [];
  // Months since the year 0, up to the end of the current quarter.
  for (let end = year * 12 + Math.ceil(month / 3) * 3; ends.length < count; end -= 3) {
    const last = lastDay(`${Math.floor((end - 1) / 12)}-${String(((end - 1) % 12) + 1).padStart(2, '0')}`);
    if (last <= day) ends.push(last);
  }
  return ends.reverse();
}
