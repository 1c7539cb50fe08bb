import type { CaseEntryInput } from '../../api/generated.ts';
import type { Task } from './useTasks.ts';

/** What may be changed of a task. */
export interface TaskChange {
  readonly title?: string | null;
  /** Whether the team that it is about sees it too. */
  readonly holds?: boolean | null;
  readonly form?: string | null;
  readonly owner?: string | null;
  readonly dueOn?: string | null;
  readonly doneOn?: string | null;
  readonly text?: string | null;
}

/** A task as an entry: the next version of what was written down, or the first of what is planned. */
export function taskEntry(
  { written, caseId, subjectId, stage, code, form, dueOn }: Task,
  { communityId, id, today }: { readonly communityId: string; readonly id: string; readonly today: string },
  change: TaskChange,
): CaseEntryInput {
  const former = {
    on: written?.on ?? today,
    title: written?.title ?? null,
    holds: written?.holds ?? null,
    form: written?.form ?? form ?? null,
    owner: written?.owner ?? null,
    dueOn: written?.dueOn ?? dueOn ?? null,
    doneOn: written?.doneOn ?? null,
    text: written?.text ?? null,
    aboutIds: written?.about.map((node) => node.id) ?? [],
  };
  return {
    ...{ id, communityId, kind: 'task', caseId: caseId ?? null, subjectId },
    ...{ replacesId: written?.id ?? null, stage: stage ?? null, item: code ?? null },
    ...former,
    ...change,
  };
}
