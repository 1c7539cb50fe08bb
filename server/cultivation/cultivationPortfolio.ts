import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { StageOutcome } from '../entities/cultivation/entryKinds.ts';
import type { Stage, StageModel } from '../entities/cultivation/stageModel.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { daysBetween } from '../entities/partialDate.ts';
import type {
  CultivationPortfolio,
  PortfolioFlow,
  PortfolioModel,
  PortfolioStage,
} from '../entities/results/cultivationPortfolio.ts';
import { inWords } from '../entities/sentence.ts';
import { groupedBy } from '../analysis/groupedBy.ts';
import { median } from '../analysis/median.ts';
import { casesBegun, type CaseState } from './caseState.ts';
import { cultivationBasis } from './cultivationBasis.ts';

/**
 * How the cases of a community go through the stages of their models, as of today: who is where, how often each stage was
 * entered and for how long, and how many went from where to where. Models in order of id. O(entries).
 */
export function cultivationPortfolio(
  record: CommunityRecord,
  selection: NetworkSelection,
  { book, today }: { readonly book: CultivationBook; readonly today: string },
): CultivationPortfolio {
  const states = casesBegun(cultivationBasis(record, selection, book, today));
  return {
    models: [...groupedBy(states, (state) => state.case.modelId)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([modelId, those]) => portfolioOf(modelId, those)),
  };
}

function portfolioOf(modelId: string, states: readonly CaseState[]): PortfolioModel {
  const model = states.map(({ case: one }) => one.model).reduce((a, b) => (b.version > a.version ? b : a));
  const count = (state: CaseState['state']): number => states.filter((each) => each.state === state).length;
  return {
    modelId,
    name: inWords(model.name),
    subject: model.subject,
    cases: states.length,
    ...{ running: count('running'), completed: count('completed'), stopped: count('stopped') },
    stages: stagesOf(model, states).map((stage) => stageAmong(stage, states)),
    flows: flowsAmong(states),
  };
}

/** Those of the latest version, then what only earlier versions have. */
function stagesOf(latest: StageModel, states: readonly CaseState[]): Stage[] {
  const stages = new Map(latest.stages.map((stage) => [stage.code, stage]));
  for (const { case: one } of states)
    for (const stage of one.model.stages) if (!stages.has(stage.code)) stages.set(stage.code, stage);
  return [...stages.values()];
}

function stageAmong({ code, name }: Stage, states: readonly CaseState[]): PortfolioStage {
  const visits = states.flatMap((state) => state.visits.filter((visit) => visit.code === code));
  return {
    ...{ code, name: inWords(name) },
    present: states.filter(({ stage }) => stage?.code === code).length,
    entered: visits.length,
    medianDays: median(visits.flatMap(({ from, to }) => (to === null ? [] : [daysBetween(from, to)]))),
  };
}

/** In the order in which they are first met, the cases in the order of the book. */
function flowsAmong(states: readonly CaseState[]): PortfolioFlow[] {
  const flows = new Map<string, PortfolioFlow>();
  const add = (from: string | null, to: string | null, outcome: StageOutcome): void => {
    const key = JSON.stringify([from, to, outcome]);
    flows.set(key, { from, to, outcome, count: (flows.get(key)?.count ?? 0) + 1 });
  };
  for (const { visits, state } of states) {
    visits.forEach(({ code }, i) => add(visits[i - 1]?.code ?? null, code, 'entered'));
    if (state !== 'running') add(visits.at(-1)!.code, null, state);
  }
  return [...flows.values()];
}
