import type { CommunityRecord, RecordNode } from '../../../entities/communityRecord.ts';
import { firstDay, lastDay } from '../../../entities/partialDate.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type { DateWindow } from '../../../graph/recordTies.ts';
import { treatedBy, type Targets } from '../effect/treated.ts';

/** What predictors of ties between persons are read off. */
export interface DyadSituation {
  readonly record: CommunityRecord;
  /** The persons of the pairs, in order of id. */
  readonly persons: readonly RecordNode[];
  /** The selection at the earlier moment. */
  readonly before: NetworkSelection;
  /** The days of the earlier moment, and those from its first through the last of the later one. */
  readonly daysBefore: DateWindow;
  readonly daysBetween: DateWindow;
  readonly today: string;
  /** Who were introduced to each other, and for whom something was done together: persons, organizations or buildings. */
  readonly introduced: readonly Targets[];
  readonly treatedTogether: readonly Targets[];
}

/** A value of each pair of persons, i.e. of a row and a column of `persons`; NaN = not known. */
export type DyadValue = (row: number, column: number) => number;

/** Something that may explain who is tied to whom. */
export interface DyadPredictor {
  /** File name = export name = id = API enum value. */
  readonly id: string;
  /** O(nodes + ties) before the first pair. */
  values(situation: DyadSituation): DyadValue;
}

/**
 * In how many of the things that began up to the later moment both of a pair are meant, as members of an organization or
 * residents of a building up to that moment too; all that began count where its days are not known.
 * O(things × (nodes + ties) + pairs in each).
 */
export function sharedGroups(
  { record, persons, daysBetween: { to: later }, today }: DyadSituation,
  things: readonly Targets[],
): DyadValue {
  const order = persons.length;
  const shared = new Float64Array(order * order);
  const until = later ?? today;
  for (const { targetIds, from, to } of things) {
    if (later && firstDay(from) > later) continue;
    const end = to && lastDay(to) < until ? to : until;
    const { ids } = treatedBy(record, { targetIds, from, to: end }, today);
    const rows = persons.flatMap(({ id }, row) => (ids.has(id) ? [row] : []));
    for (const row of rows) for (const column of rows) shared[row * order + column]! += 1;
  }
  return (row, column) => shared[row * order + column]!;
}
