import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import type { StageModel } from '../entities/cultivation/stageModel.ts';
import { lastDay, type PartialDate } from '../entities/partialDate.ts';
import type { CaseTask } from '../entities/results/caseView.ts';
import { asWritten, inWords } from '../entities/sentence.ts';
import { entriesOfCase, type CaseState } from './caseState.ts';
import { dayAfter } from '../graph/daySpan.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** By what tasks are put in order of a day: its last one, without a day last. */
export const dueOrder = (day: PartialDate | null): string => (day === null ? '9999' : lastDay(day));

/** How a task of a model is told. */
const plannedTask = (model: StageModel | null, code: string | null) =>
  code === null ? undefined : model?.stages.flatMap(({ tasks }) => tasks).find((task) => task.code === code);

/** A task as it was written down. `day`: the day from which it is told whether it is overdue. */
export function writtenTask(entry: CaseEntry, model: StageModel | null, day: string): CaseTask {
  const { id, item, stage, title, form, dueOn, doneOn, owner, text } = entry;
  const planned = plannedTask(model, item);
  return {
    entryId: id,
    code: item,
    stage,
    title: title !== null || !planned ? asWritten(title ?? item ?? '') : inWords(planned.name),
    form: form ?? planned?.form ?? null,
    dueOn,
    doneOn,
    isOverdue: doneOn === null && dueOn !== null && lastDay(dueOn) < day,
    owner,
    text,
  };
}

/**
 * What the model plans for the present stage and nobody has written down since it was entered, neither as a task nor as a
 * session that took place. None when the case is over. O(tasks of the stage × entries of the case).
 */
export function plannedTasks(state: CaseState, entries: readonly CaseEntry[], day: string): CaseTask[] {
  const { stage, stageSince, plannedEnd } = state;
  if (!stage || stageSince === null) return [];
  const isWritten = (code: string): boolean =>
    entries.some(
      (entry) =>
        (entry.kind === 'task' || entry.kind === 'session') &&
        entry.item === code &&
        (entry.stage === null || entry.stage === stage.code) &&
        lastDay(entry.doneOn ?? entry.on) >= stageSince,
    );
  return stage.tasks
    .filter(({ code }) => !isWritten(code))
    .map(({ code, name, form, afterDays }): CaseTask => {
      const dueOn = afterDays === undefined ? plannedEnd : dayAfter(stageSince, afterDays);
      return {
        entryId: null,
        code,
        stage: stage.code,
        title: inWords(name),
        form: form ?? null,
        dueOn,
        doneOn: null,
        isOverdue: dueOn !== null && dueOn < day,
        owner: null,
        text: null,
      };
    });
}

/** All tasks of a case: written down, in order of the book, then what is planned for its present stage. */
export function tasksOfCase(basis: CultivationBasis, state: CaseState): CaseTask[] {
  const entries = entriesOfCase(basis, state.case.id);
  return [
    ...entries
      .filter(({ kind }) => kind === 'task')
      .map((entry) => writtenTask(entry, state.case.model, basis.day)),
    ...plannedTasks(state, entries, basis.day),
  ];
}
