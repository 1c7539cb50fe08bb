import type {
  CaseEntry,
  CultivationBook,
  EntryKind,
} from '../../../server/entities/cultivation/caseEntry.ts';

/** An entry as somebody wrote it down: what is left out is absent. */
export const entryOf = (
  kind: EntryKind,
  entry: Partial<CaseEntry> & Pick<CaseEntry, 'subjectId' | 'on'>,
): CaseEntry => {
  const id = entry.id ?? [kind, entry.subjectId, entry.item, entry.on, entry.rater].join('|');
  return {
    ...{ id, firstId: id, version: 1, communityId: 'community', caseId: null, kind, aboutIds: [] },
    ...{ stage: null, item: null, form: null, holds: null, value: null, minutes: null, title: null },
    ...{ text: null, rater: null, reference: null, owner: null, dueOn: null, doneOn: null, until: null },
    ...{ ratings: [], snapshot: [], recordedAt: `${entry.on}T08:00:00Z`, recordedBy: 'worker' },
    ...{ supersededAt: null, putAwayAt: null },
    ...entry,
  };
};

/** A book with these entries, in order of their days. */
export const bookOf = (
  entries: readonly CaseEntry[],
  choices?: CultivationBook['choices'],
): CultivationBook => ({
  cases: [],
  entries: entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  ...(choices ? { choices } : {}),
});
