import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import { lastDay } from '../entities/partialDate.ts';
import { dayAfter } from '../graph/daySpan.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** So many days before the last one the pack for the successor is due. */
export const packDays = 14;
/** Until so many days after the last one those who are handed over shall have met the successor. */
export const visitDays = 30;
/** The share of them that is aimed at. */
export const visitAim = 0.8;

/** A social worker leaves. */
export interface Departure {
  readonly entry: CaseEntry;
  readonly workerId: string;
  /** Her last day, YYYY-MM-DD. */
  readonly leavesOn: string;
  readonly packDueOn: string;
  readonly visitsBy: string;
  readonly successorId: string | null;
}

/** What was written down last of each worker who leaves, by worker id. O(entries), once for a day. */
export const departures = (basis: CultivationBasis): ReadonlyMap<string, Departure> =>
  basis.once('departures', () => {
    const found = new Map<string, Departure>();
    for (const entry of basis.entries) {
      if (entry.kind !== 'departure' || entry.until === null) continue;
      const leavesOn = lastDay(entry.until);
      found.set(entry.subjectId, {
        ...{ entry, workerId: entry.subjectId, leavesOn },
        packDueOn: dayAfter(leavesOn, -packDays),
        visitsBy: dayAfter(leavesOn, visitDays),
        successorId: entry.aboutIds[0] ?? null,
      });
    }
    return found;
  });
