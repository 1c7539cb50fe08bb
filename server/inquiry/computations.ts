import { pseudonymTable } from '../access/pseudonymTable.ts';
import { actorFacts } from '../analysis/actorFacts.ts';
import { ego } from '../analysis/ego.ts';
import { comparedActors, comparedTies } from '../analysis/evolution/comparedLists.ts';
import { comparedNetwork } from '../analysis/evolution/comparedNetwork.ts';
import { comparison } from '../analysis/evolution/comparison.ts';
import { measureChanges } from '../analysis/evolution/measureChanges.ts';
import { positionChanges } from '../analysis/evolution/positionChanges.ts';
import { keyPlayersOf } from '../analysis/keyPlayersOf.ts';
import { activistEvidence } from '../analysis/activists/evidence/activistEvidence.ts';
import { activistCertainty } from '../analysis/activists/certainty/activistCertainty.ts';
import { activistFairness } from '../analysis/activists/fairness/activistFairness.ts';
import { approachReasons } from '../analysis/activists/approachReasons.ts';
import { latentActivists } from '../analysis/activists/latentActivists.ts';
import { officesWithoutNetwork } from '../analysis/activists/officesWithoutNetwork.ts';
import { referralQueue } from '../analysis/activists/referralQueue.ts';
import { alluvialOf } from '../analysis/evolution/series/alluvialOf.ts';
import { rankTrajectories } from '../analysis/evolution/series/rankTrajectories.ts';
import { series } from '../analysis/evolution/series/series.ts';
import { fieldRoster } from '../analysis/fieldRoster.ts';
import { lastAnswers } from '../analysis/lastAnswers.ts';
import { measureOf } from '../analysis/measureOf.ts';
import { interventionEffect } from '../analysis/evolution/effect/interventionEffect.ts';
import { mrqap } from '../analysis/evolution/mrqap/mrqap.ts';
import { networkHistory } from '../analysis/evolution/history/networkHistory.ts';
import { networkColumns } from '../analysis/networkColumns.ts';
import { autonomy } from '../analysis/organizations/autonomy.ts';
import { graphQuery, graphQueryNetwork } from '../analysis/query/graphQuery.ts';
import { queryOptions } from '../analysis/query/queryOptions.ts';
import { organizationBalance } from '../analysis/organizations/organizationBalance.ts';
import { organizationCard } from '../analysis/organizations/organizationCard.ts';
import { mergeEffect } from '../analysis/identity/mergeEffect.ts';
import { introductionChains } from '../analysis/introductions/introductionChains.ts';
import { introductionPlan } from '../analysis/introductions/introductionPlan.ts';
import { overview } from '../analysis/overview.ts';
import { significanceOf } from '../analysis/significanceOf.ts';
import { needMatches } from '../analysis/resources/needMatches.ts';
import { resourceLinks } from '../analysis/resources/resourceLinks.ts';
import { subgroupsOf } from '../analysis/subgroupsOf.ts';
import { supportGaps } from '../analysis/gaps/supportGaps.ts';
import { supportNetwork } from '../analysis/supportNetwork/supportNetwork.ts';
import { team } from '../analysis/team.ts';
import { whatIf } from '../analysis/whatIf/whatIf.ts';
import { report } from '../reports/reports.ts';
import { assessmentsOf } from '../cultivation/assessmentsOf.ts';
import { filing, filings } from '../cultivation/filing.ts';
import { ladder, ladderRise } from '../cultivation/ladder.ts';
import { maturity } from '../cultivation/maturity.ts';
import { cultivationAlerts } from '../cultivation/cultivationAlerts.ts';
import { cultivationBoard } from '../cultivation/cultivationBoard.ts';
import { cultivationCase } from '../cultivation/cultivationCase.ts';
import { cultivationPortfolio } from '../cultivation/cultivationPortfolio.ts';
import { cultivationTasks } from '../cultivation/cultivationTasks.ts';
import { handover } from '../cultivation/handover.ts';
import { teamPlan } from '../cultivation/teamPlan.ts';
import { withdrawalReadiness } from '../cultivation/withdrawalReadiness.ts';
import { workerHours } from '../cultivation/workerHours.ts';
import { taskCalendar } from '../cultivation/taskCalendar.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { Language } from '../entities/wording.ts';
import { writeActors, writeTies } from '../exchange/communityCsv.ts';
import type { possibleDuplicates } from '../exchange/matching/possibleDuplicates.ts';
import { directory } from '../exchange/hsds/directory.ts';
import type { researchPackage, researchPackageCheck } from '../exchange/researchPackage/researchPackage.ts';
import type { writeNetworkFile } from '../exchange/writeNetworkFile.ts';
import { twoModeOf } from '../analysis/twoModeOf.ts';

/**
 * The registry of what can be asked about a community: each a pure function of its record, a selection and
 * further arguments. A worker runs them; arguments and answers are plain values. What is written as a file may take
 * turns with other code, and is answered as a promise.
 */
export const computations = {
  network: networkColumns,
  actorFacts,
  networkHistory,
  measure: measureOf,
  graphQuery,
  graphQueryNetwork,
  queryOptions,
  significance: significanceOf,
  subgroups: subgroupsOf,
  series,
  rankTrajectories,
  alluvial: alluvialOf,
  ego,
  overview,
  latentActivists,
  activistEvidence,
  activistCertainty,
  activistFairness,
  officesWithoutNetwork,
  approachReasons,
  referralQueue,
  lastAnswers,
  supportGaps,
  supportNetwork,
  resourceLinks,
  needMatches,
  autonomy,
  organizationBalance,
  organizationCard,
  keyPlayers: keyPlayersOf,
  introductionPlan,
  introductionChains,
  whatIf,
  possibleDuplicates: async (...asked: Parameters<typeof possibleDuplicates>) =>
    (await import('../exchange/matching/possibleDuplicates.ts')).possibleDuplicates(...asked),
  mergeEffect,
  comparison,
  comparedActors,
  comparedTies,
  comparedNetwork,
  measureChanges,
  positionChanges,
  interventionEffect,
  cultivationBoard,
  cultivationCase,
  cultivationPortfolio,
  cultivationTasks,
  taskCalendar,
  cultivationAlerts,
  handover,
  withdrawalReadiness,
  workerHours,
  assessments: assessmentsOf,
  ladder,
  ladderRise,
  maturity,
  filing,
  filings,
  tieRegression: mrqap,
  twoMode: twoModeOf,
  team,
  teamPlan,
  fieldRoster,
  report,
  actorsCsv: (
    record: CommunityRecord,
    _selection: NetworkSelection,
    { language }: { readonly language: Language },
  ) => writeActors(record, { language }),
  tiesCsv: (record: CommunityRecord, _selection: NetworkSelection, _: { readonly language: Language }) =>
    writeTies(record),
  directory,
  researchPackage: async (...asked: Parameters<typeof researchPackage>) =>
    (await import('../exchange/researchPackage/researchPackage.ts')).researchPackage(...asked),
  researchPackageCheck: async (...asked: Parameters<typeof researchPackageCheck>) =>
    (await import('../exchange/researchPackage/researchPackage.ts')).researchPackageCheck(...asked),
  pseudonymTable: (
    record: CommunityRecord,
    _selection: NetworkSelection,
    asked: Parameters<typeof pseudonymTable>[1],
  ) => pseudonymTable(record, asked),
  networkFile: async (...asked: Parameters<typeof writeNetworkFile>) =>
    (await import('../exchange/writeNetworkFile.ts')).writeNetworkFile(...asked),
};

export type ComputationId = keyof typeof computations;
export type ComputationArguments<Id extends ComputationId> = Parameters<(typeof computations)[Id]>[2];
export type ComputationResult<Id extends ComputationId> = Awaited<ReturnType<(typeof computations)[Id]>>;
