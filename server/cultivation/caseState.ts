import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import type { CultivationCase } from '../entities/cultivation/cultivationCase.ts';
import type { Stage } from '../entities/cultivation/stageModel.ts';
import { daysBetween, firstDay, lastDay } from '../entities/partialDate.ts';
import type { CaseState as CaseStateId } from '../entities/results/cultivationBoard.ts';
import { groupedBy } from '../analysis/groupedBy.ts';
import { dayAfter } from '../graph/daySpan.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { stageOf } from './stagePaths.ts';
import { isSubject } from './subjects.ts';

/** A time that a case spent in a stage. A stage that was opened again has several. */
export interface Visit {
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  /** The day on which it was left; null = the case is in it. */
  readonly to: string | null;
}

/** Where a case stands on a day, and how it came there. */
export interface CaseState {
  readonly case: CultivationCase;
  readonly state: CaseStateId;
  /** The present stage; null when the case is over. */
  readonly stage: Stage | null;
  readonly stageSince: string | null;
  /** Days since then; null when the case is over. */
  readonly daysInStage: number | null;
  /** The last planned day of the present stage: its own plan on the first visit, else so many days after it was entered. */
  readonly plannedEnd: string | null;
  /** When a case that is over ended. */
  readonly endedOn: string | null;
  /** In order; the first begins with the case. */
  readonly visits: readonly Visit[];
  /** Its decisions at gates, in order. */
  readonly decisions: readonly CaseEntry[];
}

/** The entries of each case until the day, in order. O(entries), once for a day. */
export const entriesOfCase = (basis: CultivationBasis, caseId: string): readonly CaseEntry[] =>
  basis.once('entriesOfCases', () => groupedBy(basis.entries, (entry) => entry.caseId)).get(caseId) ?? [];

/** Where a case stands on the day of the basis. O(entries of the case), once for a case and day. */
export const caseStateOf = (basis: CultivationBasis, one: CultivationCase): CaseState =>
  basis.once(`caseState ${one.id}`, () => stateOf(basis, one));

/** Those that had begun by the day and whose subject is in the record, in the order of the book. O(cases). */
export const casesBegun = (basis: CultivationBasis): readonly CaseState[] =>
  basis.once('casesBegun', () =>
    basis.cases
      .filter(({ startedOn, subjectId }) => firstDay(startedOn) <= basis.day && isSubject(basis, subjectId))
      .map((one) => caseStateOf(basis, one)),
  );

/** Those of them that go on. */
export const runningCases = (basis: CultivationBasis): readonly CaseState[] =>
  casesBegun(basis).filter(({ state }) => state === 'running');

function stateOf(basis: CultivationBasis, one: CultivationCase): CaseState {
  const { model } = one;
  const decisions = entriesOfCase(basis, one.id).filter(({ kind }) => kind === 'stage');
  const visits: Visit[] = [{ code: model.stages[0]!.code, from: firstDay(one.startedOn), to: null }];
  let [state, endedOn]: [CaseStateId, string | null] = ['running', null];
  for (const decision of decisions) {
    const last = visits.at(-1)!;
    // What was dated before the stage began was done on its first day at the earliest.
    const on = firstDay(decision.on) < last.from ? last.from : firstDay(decision.on);
    const leave = (): void => {
      if (last.to === null) visits[visits.length - 1] = { ...last, to: on };
    };
    if (decision.item === 'completed' || decision.item === 'stopped') {
      leave();
      [state, endedOn] = [decision.item, on];
    } else if (decision.stage !== null && stageOf(model, decision.stage)) {
      leave();
      visits.push({ code: decision.stage, from: on, to: null });
      [state, endedOn] = ['running', null];
    }
  }
  const present = visits.at(-1)!;
  const stage = state === 'running' ? stageOf(model, present.code) : null;
  return {
    case: one,
    state,
    stage,
    stageSince: stage && present.from,
    daysInStage: stage && Math.max(0, daysBetween(present.from, basis.day)),
    plannedEnd: stage && plannedEndOf(one, stage, visits),
    endedOn,
    visits,
    decisions,
  };
}

function plannedEndOf({ plan }: CultivationCase, stage: Stage, visits: readonly Visit[]): string {
  const { from } = visits.at(-1)!;
  const own = plan.find((each) => each.stage === stage.code);
  const isFirst = visits.filter(({ code }) => code === stage.code).length === 1;
  if (own && isFirst && lastDay(own.to) >= from) return lastDay(own.to);
  return dayAfter(from, stage.plannedDays);
}

/** A stage as it was planned: by the case, else by its model. */
export interface PlannedSpan {
  readonly stage: Stage;
  readonly from: string;
  /** Included; the next stage begins on it. */
  readonly to: string;
}

/**
 * The plan of a case, in the order of its model: the case's own dates, else each stage so many days from where the one
 * before ends; the first from the beginning of the case. O(stages).
 */
export function plannedSpans({ model, plan, startedOn }: CultivationCase): PlannedSpan[] {
  let from = firstDay(startedOn);
  return model.stages.map((stage) => {
    const own = plan.find((each) => each.stage === stage.code);
    const span = own
      ? { stage, from: firstDay(own.from), to: lastDay(own.to) }
      : { stage, from, to: dayAfter(from, stage.plannedDays) };
    from = span.to;
    return span;
  });
}
