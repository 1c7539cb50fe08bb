import type { RecordTie } from '../../graph/recordTies.ts';
import { latestFirst } from './evidence/evidenceRecord.ts';

/** What somebody said of a person, or of herself, with a date. */
type Rating = Pick<RecordTie, 'id' | 'from' | 'to' | 'subkind' | 'weight' | 'validFrom'>;

/**
 * The ratings that count: of each rater, person and item the latest, as whoever rates again thinks otherwise now. Of two
 * of one day, or without a date, that with the larger id counts: ids made here ascend with time. Ratings without a
 * value are left out. Latest first. O(ratings log ratings).
 */
export function latestRatings<Tie extends Rating>(ratings: readonly Tie[]): Tie[] {
  const rated = ratings
    .filter(({ weight }) => weight !== null)
    .toSorted((a, b) => latestFirst(a.validFrom, b.validFrom) || (a.id > b.id ? -1 : 1));
  const latest = new Map<string, Tie>();
  for (const tie of rated) {
    const key = JSON.stringify([tie.from.id, tie.to.id, tie.subkind]);
    if (!latest.has(key)) latest.set(key, tie);
  }
  return [...latest.values()];
}
