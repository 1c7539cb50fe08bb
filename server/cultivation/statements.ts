import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import { daysBetween, lastDay } from '../entities/partialDate.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** What a worker stated last about something, and whether it still holds. */
export interface Statement {
  readonly entry: CaseEntry;
  /** False once the day until which it holds, or the number of days that such a statement is good for, has passed. */
  readonly isCurrent: boolean;
}

/**
 * The latest statement about an item of a subject on the day of the basis; null = nothing was stated.
 * O(entries) once for a day, then O(1).
 */
export function statementOf(
  basis: CultivationBasis,
  subjectId: string,
  item: string,
  validDays: number | null = null,
): Statement | null {
  const latest = basis.once('statements', () => latestStatements(basis.entries));
  const entry = latest.get(keyOf(subjectId, item));
  if (!entry) return null;
  const isOver = entry.until !== null && lastDay(entry.until) < basis.day;
  const isOld = validDays !== null && daysBetween(entry.on, basis.day) > validDays;
  return { entry, isCurrent: !isOver && !isOld };
}

const keyOf = (subjectId: string, item: string): string => `${subjectId}|${item}`;

/** Entries come in the order in which they were made, so the last one of an item counts. */
function latestStatements(entries: readonly CaseEntry[]): ReadonlyMap<string, CaseEntry> {
  const latest = new Map<string, CaseEntry>();
  for (const entry of entries)
    if (entry.kind === 'statement' && entry.item !== null)
      latest.set(keyOf(entry.subjectId, entry.item), entry);
  return latest;
}
