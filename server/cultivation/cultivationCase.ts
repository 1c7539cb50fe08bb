import type { FollowedGaps } from '../analysis/gaps/followedGaps.ts';
import type { ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CriterionSnapshot, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { StageOutcome } from '../entities/cultivation/entryKinds.ts';
import type { StageModel } from '../entities/cultivation/stageModel.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type {
  CaseIndicator,
  CaseTask,
  CaseView,
  CriterionState,
  DecidedCriterion,
  NextStage,
  StageDecision,
} from '../entities/results/caseView.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import { amountInWords } from './amountInWords.ts';
import { caseCard, openTasks } from './caseCard.ts';
import { casesBegun, entriesOfCase, type CaseState } from './caseState.ts';
import { criteriaOf, isMissing } from './criteria.ts';
import { criterionOfItem } from './criterionOfItem.ts';
import { openAlertsOf } from './cultivationAlerts.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { indicatorOf, indicatorValue } from './indicators.ts';
import { tasksOfCase } from './plannedTasks.ts';
import { mayEnd, nextStages, stageOf } from './stagePaths.ts';
import { trinityOf } from './trinity.ts';

const mostTasks = 200;

/**
 * One case as it stands today. O(entries), and what its criteria and indicators take.
 * @throws ProblemError `notFound` when there is no such case, or its subject may not be shown
 */
export function cultivationCase(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    book,
    caseId,
    today,
    thresholds,
    followed,
  }: {
    readonly book: CultivationBook;
    readonly caseId: string;
    readonly today: string;
    /** Of alerts, where they are not as usual. */
    readonly thresholds?: ChosenThresholds;
    /** What was done about alerts. */
    readonly followed?: FollowedGaps;
  },
): CaseView {
  const basis = cultivationBasis(record, selection, book, today);
  const state = casesBegun(basis).find((each) => each.case.id === caseId);
  if (!state) throw new ProblemError({ code: 'notFound', field: 'id' });
  const {
    stage,
    case: { model, subject, subjectId, workerId },
  } = state;
  const criteria = criteriaAt(basis, state);
  const isLastStage = stage !== null && mayEnd(model, stage.code);
  const leaving = criteria.filter(({ side }) => side === 'exit');
  return {
    card: caseCard(basis, state),
    goal: stage && inWords(stage.goal),
    source: model.source ? inWords(model.source) : null,
    criteria,
    next: nextOf(state, criteria),
    isLastStage,
    mayEnd: isLastStage && !leaving.some(isMissing),
    indicators: stage ? stage.indicators.flatMap((id) => indicatorAt(basis, state, id) ?? []) : [],
    tasks: tasksOf(basis, state),
    decisions: decisionsOf(state),
    alerts: openAlertsOf(basis, { subjectId, caseId }, stage?.alerts ?? [], { thresholds, followed }),
    assessments: [...(stage?.assessments ?? [])],
    entriesCount: entriesOfCase(basis, caseId).length,
    trinity: subject === 'person' ? trinityOf(basis, subjectId, workerId) : null,
  };
}

/** Those of leaving the present stage, then of entering what may follow; in the first stage those of entering it too. */
function criteriaAt(basis: CultivationBasis, state: CaseState): CriterionState[] {
  const { stage, case: one } = state;
  if (!stage) return [];
  const { model } = one;
  const first = model.stages[0] === stage ? [stage.code] : [];
  const entered = new Set([...nextStages(model, stage.code), ...first]);
  return [
    ...criteriaOf(basis, state, 'exit', stage),
    ...[...entered].flatMap((code) => {
      const next = stageOf(model, code);
      return next ? criteriaOf(basis, state, 'entry', next) : [];
    }),
  ];
}

function nextOf({ stage, case: { model } }: CaseState, criteria: readonly CriterionState[]): NextStage[] {
  if (!stage) return [];
  return nextStages(model, stage.code).flatMap((code): NextStage[] => {
    const next = stageOf(model, code);
    if (!next) return [];
    const isEarlier = model.stages.indexOf(next) < model.stages.indexOf(stage);
    // That what was wanted is not there is why a stage is opened again.
    const asked = criteria.filter(({ side, stage: of }) => (side === 'exit' ? !isEarlier : of === code));
    const missing = asked.filter(isMissing).map(({ item }) => item);
    return [{ stage: code, name: inWords(next.name), isEarlier, mayEnter: missing.length === 0, missing }];
  });
}

function indicatorAt(
  basis: CultivationBasis,
  { case: { subjectId, startedOn } }: CaseState,
  id: string,
): CaseIndicator | null {
  const known = indicatorOf(id);
  if (!known) return null;
  const value = indicatorValue(basis, id, subjectId);
  return {
    ...{ id, name: inWords(known.name), meaning: inWords(known.meaning), unit: known.unit, value },
    atStart: indicatorValue(basis.on(firstDay(startedOn)), id, subjectId),
    text: value === null ? inWords({ zh: '没有记录', en: 'not recorded' }) : amountInWords(value, known.unit),
  };
}

function tasksOf(basis: CultivationBasis, state: CaseState): CaseTask[] {
  const tasks = tasksOfCase(basis, state);
  const done = tasks
    .filter(({ doneOn }) => doneOn !== null)
    .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? ''));
  return [...openTasks(tasks, state), ...done].slice(0, mostTasks);
}

function decisionsOf({ case: { model }, decisions }: CaseState): StageDecision[] {
  let present: string | null = model.stages[0]!.code;
  return decisions.map((entry): StageDecision => {
    const outcome = entry.item as StageOutcome;
    const from = present;
    const to = outcome === 'entered' ? entry.stage : null;
    present = to;
    return {
      entryId: entry.id,
      on: entry.on,
      ...{ from, fromName: nameOf(model, from), to, toName: nameOf(model, to), outcome },
      reason: entry.text,
      isOverride: isOverride(model, outcome, from, to, entry.snapshot),
      by: entry.recordedBy,
      snapshot: entry.snapshot.map(({ criterionId, standing, value }): DecidedCriterion => {
        const criterion = criterionOfItem(model, criterionId);
        const indicator = criterion?.indicator === undefined ? undefined : indicatorOf(criterion.indicator);
        const name = criterion?.name ?? indicator?.name ?? { zh: criterionId, en: criterionId };
        return { item: criterionId, name: inWords(name), standing, value };
      }),
    };
  });
}

const nameOf = (model: StageModel, code: string | null): Sentence | null => {
  const stage = code === null ? null : stageOf(model, code);
  return stage && inWords(stage.name);
};

/** Whether something that the step requires was not met when it was taken. */
function isOverride(
  model: StageModel,
  outcome: StageOutcome,
  from: string | null,
  to: string | null,
  snapshot: readonly CriterionSnapshot[],
): boolean {
  if (outcome === 'stopped') return false;
  const at = (code: string | null): number => model.stages.findIndex((stage) => stage.code === code);
  const isEarlier = to !== null && at(to) < at(from);
  return snapshot.some(({ criterionId, standing }) => {
    const isAsked = criterionId.startsWith('exit/') ? !isEarlier : true;
    const required = criterionOfItem(model, criterionId)?.required ?? true;
    return isAsked && isMissing({ required, standing });
  });
}
