import type { CommunityRecord } from '../entities/communityRecord.ts';
import { firstDay, lastDay, type PartialDate } from '../entities/partialDate.ts';
import { onceFor } from '../graph/onceFor.ts';

/** Whole months from a day to a later one; 0 when it is not later. */
function monthsBetween(earlier: string, later: string): number {
  const [year, month, day] = earlier.split('-').map(Number) as [number, number, number];
  const [lastYear, lastMonth, lastOfMonth] = later.split('-').map(Number) as [number, number, number];
  const months = (lastYear - year) * 12 + lastMonth - month - (lastOfMonth < day ? 1 : 0);
  return Math.max(0, months);
}

/** The row of each tie by its id. O(ties), once for a record. */
const rowsById = onceFor(({ ties }: CommunityRecord) => new Map(ties.ids.map((id, row) => [id, row])));

/**
 * For how long nobody has confirmed any of some ties: whole months to the last day of a network since the latest of them was
 * confirmed, or else began. Null when neither is recorded of any, or the network has no last day. What may fade in a picture;
 * it is in no measure. O(ties), once for a record.
 */
export function unconfirmedMonths(
  record: CommunityRecord,
  to: PartialDate | null,
): (tieIds: readonly string[]) => number | null {
  if (to === null) return () => null;
  const end = lastDay(to);
  const { ties } = record;
  const rows = rowsById(record);
  const sinceOf = (id: string): string => {
    const row = rows.get(id);
    if (row === undefined) return '';
    const since =
      ties.confirmedOn.words[ties.confirmedOn.codes[row]!] ??
      ties.validFrom.words[ties.validFrom.codes[row]!];
    return since ? firstDay(since) : '';
  };
  return (tieIds) => {
    const latest = tieIds.reduce((last, id) => (sinceOf(id) > last ? sinceOf(id) : last), '');
    return latest === '' ? null : monthsBetween(latest, end);
  };
}
