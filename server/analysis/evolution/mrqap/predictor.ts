import type { CommunityRecord, RecordNode } from '../../../entities/communityRecord.ts';
import { firstDay, type PartialDate } from '../../../entities/partialDate.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type { DateWindow } from '../../../graph/recordTies.ts';

/** Ids of those whom something was for, and when it began. */
export interface PersonsSince {
  readonly ids: readonly string[];
  readonly since: PartialDate;
}

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
  /** Who were introduced to each other, and for whom something was done together, since when. */
  readonly introduced: readonly PersonsSince[];
  readonly treatedTogether: readonly PersonsSince[];
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

/** In how many of the groups that began up to a day both of a pair are; null = whenever they began. O(groups × pairs). */
export function sharedGroups(
  { persons, daysBetween: { to } }: DyadSituation,
  groups: readonly PersonsSince[],
): DyadValue {
  const begun = groups.filter(({ since }) => !to || firstDay(since) <= to).map(({ ids }) => new Set(ids));
  const isIn = persons.map(({ id }) => begun.map((group) => group.has(id)));
  return (row, column) => isIn[row]!.filter((each, i) => each && isIn[column]![i]).length;
}
