import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CaseEntry, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { StageModel } from '../entities/cultivation/stageModel.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import type { CaseTask } from '../entities/results/caseView.ts';
import type { TeamPlan } from '../entities/results/team.ts';
import { inWords } from '../entities/sentence.ts';
import { entriesOfCase, runningCases, type CaseState } from './caseState.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { plannedTasks, writtenTask } from './plannedTasks.ts';

const mostSteps = 20;

/**
 * Where an organization stands in its cultivation, for who leads it: the stage of its latest case that goes on, and what is
 * to be done. What its stage model plans is told in the words of the model; what a worker wrote down herself is told only
 * where she shared it. No criterion, value or assessment. O(entries of its cases).
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
  const steps = cases
    .flatMap((state) => openSteps(basis, state))
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .slice(0, mostSteps);
  return {
    stageName: stage && inWords(stage.name),
    stageGoal: stage && inWords(stage.goal),
    steps: steps.map(({ title, dueOn, isOverdue }) => ({ title, dueOn, isOverdue })),
  };
}

function openSteps(basis: CultivationBasis, state: CaseState): CaseTask[] {
  const { model } = state.case;
  const entries = entriesOfCase(basis, state.case.id);
  const written = entries
    .filter(({ kind, doneOn }) => kind === 'task' && doneOn === null)
    .filter((entry) => isShared(entry) || isPlanned(entry, model))
    .map((entry) => writtenTask(isShared(entry) ? entry : { ...entry, title: null }, model, basis.day));
  return [...written, ...plannedTasks(state, entries, basis.day)];
}

const isShared = ({ holds }: CaseEntry): boolean => holds === true;

const isPlanned = ({ item }: CaseEntry, { stages }: StageModel): boolean =>
  stages.some(({ tasks }) => tasks.some(({ code }) => code === item));

/** Those without a day come last. */
const dayOf = ({ dueOn }: CaseTask): string => (dueOn === null ? '9999' : lastDay(dueOn));
