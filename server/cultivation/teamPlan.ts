import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CaseEntry, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { StageModel } from '../entities/cultivation/stageModel.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { CaseTask } from '../entities/results/caseView.ts';
import type { TeamPlan } from '../entities/results/team.ts';
import { inWords } from '../entities/sentence.ts';
import { entriesOfCase, runningCases, type CaseState } from './caseState.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { dueOrder, plannedTasks, writtenTask } from './plannedTasks.ts';

const mostSteps = 20;

/**
 * Where an organization stands in its cultivation, for who leads it: the stage of its latest case that goes on, and what is
 * to be done. What its stage model plans is told in the words of the model; what a worker wrote down herself is told only
 * where it is about the organization and she shared it, in whatever case or none. No criterion, value or assessment. O(entries of its cases).
 */
export function teamPlan(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    book,
    organizationId,
    today,
  }: { readonly book: CultivationBook; readonly organizationId: string; readonly today: string },
): TeamPlan {
  const basis = cultivationBasis(record, selection, book, today);
  const cases = runningCases(basis).filter((each) => each.case.subjectId === organizationId);
  const stage = cases[0]?.stage ?? null;
  const steps = [...sharedTasks(basis, organizationId), ...cases.flatMap((state) => openSteps(basis, state))]
    .sort((a, b) => dueOrder(a.dueOn).localeCompare(dueOrder(b.dueOn)))
    .slice(0, mostSteps);
  return {
    stageName: stage && inWords(stage.name),
    stageGoal: stage && inWords(stage.goal),
    steps: steps.map(({ title, dueOn, isOverdue }) => ({ title, dueOn, isOverdue })),
  };
}

/** Open tasks about the organization that a worker shared with it, but for those of cases that are over. */
function sharedTasks(basis: CultivationBasis, organizationId: string): CaseTask[] {
  const models = new Map(runningCases(basis).map(({ case: { id, model } }) => [id, model]));
  return basis
    .entriesOf(organizationId)
    .filter((entry) => isOpenTask(entry) && isShared(entry, organizationId))
    .filter(({ caseId }) => caseId === null || models.has(caseId))
    .map((entry) => writtenTask(entry, models.get(entry.caseId ?? '') ?? null, basis.day));
}

/** What the model plans, whether a worker wrote it down or not, as far as it is not shared anyway. */
function openSteps(basis: CultivationBasis, state: CaseState): CaseTask[] {
  const { id, model, subjectId } = state.case;
  const entries = entriesOfCase(basis, id);
  const written = entries
    .filter((entry) => isOpenTask(entry) && !isShared(entry, subjectId) && isPlanned(entry, model))
    .map((entry) => writtenTask({ ...entry, title: null }, model, basis.day));
  return [...written, ...plannedTasks(state, entries, basis.day)];
}

const isOpenTask = ({ kind, doneOn }: CaseEntry): boolean => kind === 'task' && doneOn === null;

const isShared = ({ holds, subjectId }: CaseEntry, organizationId: string): boolean =>
  holds === true && subjectId === organizationId;

const isPlanned = ({ item }: CaseEntry, { stages }: StageModel): boolean =>
  stages.some(({ tasks }) => tasks.some(({ code }) => code === item));
