import { ProblemError } from '../entities/problem.ts';
import type { AuditedEvent, AuditFilter } from '../entities/results/audit.ts';
import { firstSeqOf, linesBackwards, logFiles } from './auditFiles.ts';
import type { AuditHead } from './auditHead.ts';
import { readLine } from './auditLine.ts';

export interface AuditPage {
  readonly entries: readonly AuditedEvent[];
  /** Where to go on; null when nothing older is left. */
  readonly endCursor: string | null;
}

/** How many lines one page looks through. */
const mostLooked = 200_000;
/** Clocks are set back now and then: lines this much older than asked for end the looking. */
const clockSlackMs = 24 * 3600 * 1000;

/**
 * A page of the log, newest first; `after` is the number of the last line that was looked at.
 * Reads files backwards from there: O(lines looked at), at most 200,000.
 * @throws ProblemError `badCursor`
 */
export async function pageOf(
  folder: string,
  head: AuditHead,
  filter: AuditFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<AuditPage> {
  const before = after === null ? head.seq + 1 : cursorOf(after);
  const oldest = filter.from ? new Date(Date.parse(filter.from) - clockSlackMs).toISOString() : '';
  const entries: AuditedEvent[] = [];
  let looked = 0;
  for (const file of (await logFiles(folder)).reverse()) {
    if (file > head.file || firstSeqOf(file) >= before) continue;
    for await (const lines of linesBackwards(folder, file, file === head.file ? head.bytes : undefined)) {
      for (const line of lines) {
        const event = readLine(line);
        if (!event || event.seq >= before) continue;
        if (event.at < oldest) return { entries, endCursor: null };
        looked += 1;
        if (isAskedFor(event, filter)) entries.push(event);
        const isEnough = entries.length === first || looked === mostLooked;
        if (isEnough) return { entries, endCursor: event.seq > 1 ? String(event.seq) : null };
      }
    }
  }
  return { entries, endCursor: null };
}

function cursorOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new ProblemError({ code: 'badCursor', field: 'after' });
  return Number(text);
}

function isAskedFor(event: AuditedEvent, filter: AuditFilter): boolean {
  const { personId, accountId, communityId, action, from, to } = filter;
  if (accountId && event.accountId !== accountId) return false;
  if (communityId && event.communityId !== communityId) return false;
  if (action && event.action !== action) return false;
  if (from && event.at < from) return false;
  if (to && event.at >= to) return false;
  if (!personId) return true;
  // Of everybody of a community she is only one when it is hers.
  return event.personIds === 'all' ? Boolean(communityId) : event.personIds.includes(personId);
}
