import type { Stage } from '../entities/cultivation/stageModel.ts';
import type { CaseTask } from '../entities/results/caseView.ts';
import type { CaseCard, StageSpan } from '../entities/results/cultivationBoard.ts';
import { asWritten, inWords, type Sentence } from '../entities/sentence.ts';
import { nodesById } from '../analysis/actorReferences.ts';
import { plannedSpans, type CaseState } from './caseState.ts';
import { criteriaOf, isMissing } from './criteria.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { dueOrder, tasksOfCase } from './plannedTasks.ts';
import { nextStages } from './stagePaths.ts';
import { subjectName, subjectReference } from './subjects.ts';

/** A case as the board shows it. O(entries of the case), and the criteria of leaving its present stage. */
export function caseCard(basis: CultivationBasis, state: CaseState): CaseCard {
  const { case: one, stage } = state;
  const { model } = one;
  const exit = stage ? criteriaOf(basis, state, 'exit', stage) : [];
  const required = exit.filter((each) => each.required);
  const open = openTasks(tasksOfCase(basis, state), state);
  const worker = one.workerId === null ? undefined : nodesById(basis.record).get(one.workerId);
  return {
    id: one.id,
    title: one.title,
    subjectId: one.subjectId,
    subjectName: nameOf(basis, one.subjectId),
    subjectPlaceName: subjectReference(basis, one.subjectId)?.placeName ?? null,
    subject: one.subject,
    modelId: one.modelId,
    modelVersion: one.modelVersion,
    modelName: inWords(model.name),
    state: state.state,
    stage: stage && { code: stage.code, name: inWords(stage.name), index: model.stages.indexOf(stage) },
    stageCount: model.stages.length,
    startedOn: one.startedOn,
    endedOn: state.endedOn,
    stageSince: state.stageSince,
    daysInStage: state.daysInStage,
    plannedDays: stage?.plannedDays ?? null,
    plannedEnd: state.plannedEnd,
    isLate: isLate(basis, state),
    required: required.length,
    requiredMet: required.filter((each) => !isMissing(each)).length,
    openTasks: open.length,
    overdueTasks: open.filter(({ isOverdue }) => isOverdue).length,
    nextTask: open[0] ? { title: open[0].title, dueOn: open[0].dueOn } : null,
    owner: one.owner,
    workerId: worker ? one.workerId : null,
    workerName: worker?.displayName ?? null,
    stages: stageSpans(state),
  };
}

/** Whether the last planned day of the present stage is over. */
export const isLate = ({ day }: CultivationBasis, { plannedEnd }: CaseState): boolean =>
  plannedEnd !== null && plannedEnd < day;

/** What is to be done, by the day on which it is due, what has none last; nothing in a case that is over. */
export const openTasks = (tasks: readonly CaseTask[], { state }: CaseState): CaseTask[] =>
  state === 'running' ? tasks.filter(({ doneOn }) => doneOn === null).sort(byDueDay) : [];

const byDueDay = (a: CaseTask, b: CaseTask): number => {
  const [one, other] = [a, b].map(({ dueOn }) => dueOrder(dueOn));
  return one! < other! ? -1 : Number(one !== other);
};

function nameOf(basis: CultivationBasis, subjectId: string): Sentence {
  const name = nodesById(basis.record).get(subjectId)?.displayName ?? subjectName(basis, subjectId);
  return typeof name === 'string' ? asWritten(name) : name;
}

function stageSpans({ case: one, visits }: CaseState): StageSpan[] {
  return plannedSpans(one).map(({ stage, from, to }) => {
    const own = visitsOf(stage);
    return {
      ...{ code: stage.code, name: inWords(stage.name), plannedFrom: from, plannedTo: to },
      next: [...nextStages(one.model, stage.code)],
      ...{ from: own[0]?.from ?? null, to: own.at(-1)?.to ?? null, visits: own },
    };
  });

  function visitsOf({ code }: Stage): StageSpan['visits'] {
    return visits.filter((visit) => visit.code === code).map((visit) => ({ from: visit.from, to: visit.to }));
  }
}
