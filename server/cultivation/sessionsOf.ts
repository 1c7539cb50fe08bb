import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import type { SessionForm } from '../entities/cultivation/stageModel.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/**
 * What took place with somebody: sessions about the node, in a case of it, or that name it; in order. Of the community those
 * of its own cases and those about it as a whole. O(entries) once for a day, then O(1).
 */
export const sessionsOf = (basis: CultivationBasis, subjectId: string): readonly CaseEntry[] =>
  basis
    .once('sessions', () => {
      const subjectOfCase = new Map(basis.cases.map(({ id, subjectId: subject }) => [id, subject]));
      const found = new Map<string, CaseEntry[]>();
      for (const entry of basis.entries) {
        if (entry.kind !== 'session') continue;
        const ofCase = entry.caseId === null ? undefined : subjectOfCase.get(entry.caseId);
        for (const id of new Set([entry.subjectId, ...entry.aboutIds, ...(ofCase ? [ofCase] : [])])) {
          const known = found.get(id);
          if (known) known.push(entry);
          else found.set(id, [entry]);
        }
      }
      return found;
    })
    .get(subjectId) ?? [];

/** Those of a form. */
export const sessionsOfForm = (
  basis: CultivationBasis,
  subjectId: string,
  form: SessionForm,
): readonly CaseEntry[] => sessionsOf(basis, subjectId).filter((each) => each.form === form);
