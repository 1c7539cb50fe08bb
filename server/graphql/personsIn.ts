import { isPersonLabel, personIdsAmong, type ActorLabel } from '../entities/actor.ts';
import type { Decision } from '../entities/decision.ts';
import type { FollowUp } from '../entities/followUp.ts';
import type { Node } from '../entities/node.ts';
import type { AttendanceResult } from '../entities/attendance.ts';
import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import type { CaseReference } from '../entities/cultivation/cultivationCase.ts';
import type { SubjectAssessments } from '../entities/results/assessments.ts';
import type { CultivationAlert } from '../entities/results/cultivationAlerts.ts';
import type { Handover, HandoverCase, HandoverOrphan, HandoverTask } from '../entities/results/handover.ts';
import type { HoursOfWorker } from '../entities/results/workerHours.ts';
import type { CaseView, Trinity } from '../entities/results/caseView.ts';
import type { CaseCard } from '../entities/results/cultivationBoard.ts';
import type { CultivationTask } from '../entities/results/cultivationTasks.ts';
import type { Intervention } from '../entities/intervention.ts';
import type { InterviewResult } from '../entities/interview.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import type { ComparedNetwork, ComparedTie, PositionChange } from '../entities/results/comparedLists.ts';
import type { Ego } from '../entities/results/ego.ts';
import type {
  ActivityInvitation,
  Introduction,
  IntroductionLoad,
  IntroductionUnderWay,
  InvitedPerson,
} from '../entities/results/introductionPlan.ts';
import type { IntroductionChain, IntroductionChains } from '../entities/results/introductionChains.ts';
import type { FieldPersons } from '../entities/results/fieldRoster.ts';
import type { ImportDoubt } from '../entities/results/importPreview.ts';
import type { UndoConflict } from '../entities/results/importBatch.ts';
import type {
  EffectLeftOut,
  EffectPerson,
  InterventionEffect,
} from '../entities/results/interventionEffect.ts';
import type { KeyPlayerContribution, KeyPlayers } from '../entities/results/keyPlayers.ts';
import type { ActivistEvidence, EvidenceRecord } from '../entities/results/activistEvidence.ts';
import type { RankInterval } from '../entities/results/activistCertainty.ts';
import type { FirstOfList } from '../entities/results/activistFairness.ts';
import type { ApproachReasons } from '../entities/results/approachReasons.ts';
import type { Activist } from '../entities/results/latentActivists.ts';
import type { ActorFacts } from '../entities/results/actorFacts.ts';
import type { NetworkColumns } from '../entities/results/networkColumns.ts';
import type { NetworkHistory } from '../entities/results/networkHistory.ts';
import type { NodeSignificance } from '../entities/results/significance.ts';
import type { OfficeWithoutNetwork } from '../entities/results/officeWithoutNetwork.ts';
import type { OrganizationBridge, OrganizationCoreMember } from '../entities/results/organizationCard.ts';
import type { RetentionDue } from '../entities/results/personFile.ts';
import type { RankTrajectory } from '../entities/results/rankTrajectories.ts';
import type { FormerNaming } from '../entities/results/lastAnswers.ts';
import type { ReferralEntry } from '../entities/results/referralQueue.ts';
import type {
  IntroductionHop,
  MatchSuggestion,
  NeedMatch,
  NeedToMatch,
} from '../entities/results/needMatches.ts';
import type { ReportDocument } from '../entities/results/reportDocument.ts';
import type { FlowEnd, ResourceSupply, SupplyOverlap } from '../entities/results/resourceLinks.ts';
import type { ScoredAnswers } from '../entities/results/scoredAnswers.ts';
import type { SeriesLine } from '../entities/results/series.ts';
import type { SubgroupCore, SubgroupMember } from '../entities/results/subgroups.ts';
import type { GapHelper, SupportGap } from '../entities/results/supportGaps.ts';
import type { SupportNetwork } from '../entities/results/supportNetwork.ts';
import type { TwoModePerson } from '../entities/results/twoMode.ts';
import { asksForActors } from '../analysis/query/actorConditions.ts';
import type { GraphQueryConditions } from '../entities/graphQuery.ts';
import type { QueriedActor, QueriedTie } from '../entities/results/graphQueryAnswer.ts';
import type { IdentityChange, UndoneIdentityChange } from '../entities/identityChange.ts';
import type { DuplicatePerson, MergeEffect, PossibleDuplicate } from '../entities/results/identity.ts';
import type { WhatIf } from '../entities/results/whatIf.ts';
import type { Tie } from '../entities/tie.ts';
import { findTieKind } from '../entities/tieKinds.ts';
import type { EdgeValue, NodeValue } from './analysis.resolver.ts';
import type { Connection } from './connection.ts';
import type { WithheldPerson } from './privacy.resolver.ts';

/** Ids of persons; null stands for somebody of whom the value doesn't say who she is. */
export type PersonIds = readonly (string | null)[];
type Arguments = Readonly<Record<string, unknown>>;
type Find = (value: never, parent: never, args: Arguments) => PersonIds;

/** Personal, and does not say whose. */
const somebody: Find = () => [null];
const nobody: PersonIds = [];

const ofReferences: (actors: readonly (ActorReference | null)[]) => PersonIds = personIdsAmong;
const ofReference = (actor: ActorReference | null): PersonIds => ofReferences([actor]);

/** Of columns of actors, those who are persons. */
const personsAmong = (ids: readonly string[], kinds: readonly ActorLabel[]): PersonIds =>
  ids.filter((_, i) => isPersonLabel(kinds[i]!));
const ofNetwork = ({ nodes }: NetworkColumns): PersonIds => personsAmong(nodes.ids, nodes.kinds);

/** A search tells of somebody by how many it finds, and by finding nobody. */
const searched: Find = (_value, _parent, { search }) =>
  typeof search === 'string' && search.trim() !== '' ? [null] : nobody;

/** The needs of persons do not name their owner. */
function ofNode(node: Node): PersonIds {
  if (isPersonLabel(node.label)) return [node.id];
  return node.label === 'Need' || node.label === 'Resource' ? [null] : nobody;
}

/** Ends that may be persons. At kinds that organizations can hold too it may be an organization. */
function ofTie({ kind, fromId, toId }: Tie): PersonIds {
  const { from = [], to = [] } = findTieKind(kind) ?? {};
  return [...(from.some(isPersonLabel) ? [fromId] : []), ...(to.some(isPersonLabel) ? [toId] : [])];
}

/** Cursors hold the names that a list is sorted by. */
const ofEdge = ({ node }: { node: Node }): PersonIds => ofNode(node);
function ofPageEnd(_page: unknown, { edges }: Connection<unknown>): PersonIds {
  const last = edges.at(-1)?.node;
  return typeof last === 'object' && last !== null && 'label' in last ? ofNode(last as Node) : nobody;
}

/** What it says of whom is in its blocks; those it names stand in one list. */
const ofReport = ({ personIds }: ReportDocument): PersonIds => personIds;
const ofPerson = ({ personId }: { personId: string }): PersonIds => [personId];
/** Whose list it is, also when it is empty. */
const ofAsked: Find = (_value, _parent, { personId }) => (typeof personId === 'string' ? [personId] : [null]);
/** Nodes of other kinds among them tell of nobody, but it does not say which they are. */
const ofTargets = ({ targetIds }: Intervention): PersonIds => targetIds;
/** Whose case it is, and the social worker’s. */
const ofCard = ({ subject, subjectId, workerId }: CaseCard): PersonIds => [
  ...(subject === 'person' ? [subjectId] : []),
  ...(workerId === null ? [] : [workerId]),
];
const ofEntry = ({ subjectId, aboutIds }: CaseEntry): PersonIds => [subjectId, ...aboutIds];
const ofFollowUp = ({ aboutIds }: FollowUp): PersonIds => aboutIds;
const ofChange = ({ keptId, otherId }: IdentityChange): PersonIds => [keptId, otherId];
const ofWithheld = ({ id }: WithheldPerson): PersonIds => [id];
/** Of lists whose rows are no nodes: what the cursor at the end holds. */
const ofLastEdge =
  <Row>(find: (row: Row) => PersonIds) =>
  ({ edges }: Connection<Row>, parent: never, args: Arguments): PersonIds => {
    const last = edges.at(-1);
    return last ? find(last.node) : searched(undefined as never, parent, args);
  };

/**
 * How each object type of the API tells whose data it holds; `none` = it holds no person's data, or only what lies
 * in objects of other types. A type that is not listed counts as somebody's data.
 */
export const personsOfType: Readonly<Record<string, Find | 'none'>> = {
  // nodes
  Resident: ofNode,
  SocialWorker: ofNode,
  Need: ofNode,
  Resource: ofNode,
  Activity: 'none',
  Committee: 'none',
  Community: 'none',
  Organization: 'none',
  Place: 'none',
  Source: 'none',
  Wave: 'none',
  // lists of nodes
  ResidentConnection: searched,
  SocialWorkerConnection: searched,
  NeedConnection: searched,
  ResourceConnection: searched,
  ActivityConnection: 'none',
  CommitteeConnection: 'none',
  CommunityConnection: 'none',
  OrganizationConnection: 'none',
  PlaceConnection: 'none',
  SourceConnection: 'none',
  WaveConnection: 'none',
  ResidentEdge: ofEdge,
  SocialWorkerEdge: ofEdge,
  NeedEdge: ofEdge,
  ResourceEdge: ofEdge,
  ActivityEdge: 'none',
  CommitteeEdge: 'none',
  CommunityEdge: 'none',
  OrganizationEdge: 'none',
  PlaceEdge: 'none',
  SourceEdge: 'none',
  WaveEdge: 'none',
  PageInfo: ofPageEnd,
  // ties
  Tie: ofTie,
  // Their number and the ids in their cursors tell who is tied to somebody.
  TieConnection: somebody,
  TieEdge: 'none',
  Dependent: somebody,
  // networks and measures
  ActorReference: ofReference,
  NetworkColumns: ofNetwork,
  NetworkNodes: 'none',
  ActorFacts: ({ ids, kinds }: ActorFacts) => personsAmong(ids, kinds),
  NetworkEdges: 'none',
  NetworkHistory: ({ network }: NetworkHistory) => ofNetwork(network),
  EdgeSpells: 'none',
  ActorSpells: 'none',
  NodeValue: ({ actor }: NodeValue) => ofReference(actor),
  EdgeValue: ({ from, to }: EdgeValue) => ofReferences([from, to]),
  CountedCase: 'none',
  // How many fit the conditions tells of somebody.
  GraphQueryAnswer: (_value, _parent, { query }) =>
    asksForActors(query as GraphQueryConditions) ? [null] : nobody,
  SavedQuery: 'none',
  SavedStageModel: 'none',
  StageModelChoice: 'none',
  StageModelIndicator: 'none',
  StageModelOptions: 'none',
  QueryColumn: 'none',
  QueryOptions: 'none',
  QueryOption: 'none',
  QueryFact: 'none',
  UsedSubkind: 'none',
  QueryChoice: 'none',
  QueriedActor: ({ actor }: QueriedActor) => ofReference(actor),
  QueriedTie: ({ from, to }: QueriedTie) => ofReferences([from, to]),
  MeasureResult: 'none',
  Accuracy: 'none',
  AnalysisProgress: 'none',
  Significance: 'none',
  NodeSignificance: ({ actor }: NodeSignificance) => ofReference(actor),
  Series: 'none',
  SeriesWindow: 'none',
  SeriesLine: ({ actor }: SeriesLine) => ofReference(actor),
  RankTrajectories: 'none',
  RankWindow: 'none',
  RankTrajectory: ({ actor }: RankTrajectory) => ofReference(actor),
  // Of the one whose trajectory it is.
  RankPoint: 'none',
  RankChange: 'none',
  Alluvial: 'none',
  AlluvialState: 'none',
  AlluvialCount: 'none',
  AlluvialFlow: 'none',
  Subgroups: 'none',
  SubgroupMember: ({ actor }: SubgroupMember) => ofReference(actor),
  SubgroupCore: ({ members }: SubgroupCore) => ofReferences(members),
  KeyPlayers: ({ members }: KeyPlayers) => ofReferences(members),
  KeyPlayerContribution: ({ actor }: KeyPlayerContribution) => ofReference(actor),
  IntroductionChains: ({ person }: IntroductionChains) => ofReference(person),
  IntroductionChain: ({ actors }: IntroductionChain) => ofReferences(actors),
  // Of two whom the chain names.
  IntroductionChainLink: 'none',
  IntroductionPlan: 'none',
  IntroductionFigures: 'none',
  // Its sentences name them.
  Introduction: ({ one, other, introducer }: Introduction) => ofReferences([one, other, introducer]),
  IntroductionPartValue: 'none',
  // Of one of the two, whom it does not name.
  IntroductionNeed: somebody,
  IntroductionOccasion: 'none',
  IntroductionLoad: ({ actor }: IntroductionLoad) => ofReference(actor),
  IntroductionUnderWay: ({ one, other }: IntroductionUnderWay) => ofReferences([one, other]),
  ActivityInvitation: ({ people }: ActivityInvitation) => ofReferences(people.map(({ actor }) => actor)),
  InvitedPerson: ({ actor }: InvitedPerson) => ofReference(actor),
  IntroductionShare: 'none',
  IntroductionWeight: 'none',
  // Its sentences name them.
  WhatIf: ({ leaving, separated }: WhatIf) => [
    ...ofReferences(leaving),
    ...separated.flatMap(({ actors }) => ofReferences(actors)),
  ],
  // who is one person, who two
  DuplicatePerson: ({ id }: DuplicatePerson) => [id],
  PossibleDuplicate: ({ one, other }: PossibleDuplicate) => [one.id, other.id],
  PossibleDuplicateEdge: ({ node: { one, other } }: { node: PossibleDuplicate }) => [one.id, other.id],
  PossibleDuplicateConnection: 'none',
  MergeEffect: (_: MergeEffect, __: unknown, { keptId, otherId }) => [String(keptId), String(otherId)],
  MergedFigure: 'none',
  IdentityChange: ofChange,
  IdentityChangeEdge: ({ node }: { node: IdentityChange }) => ofChange(node),
  IdentityChangeConnection: 'none',
  UndoneIdentityChange: ({ personIds }: UndoneIdentityChange) => personIds,
  // Counts of persons, none by name.
  BlankForm: 'none',
  BlankFormRow: 'none',
  ReportDocument: ofReport,
  ReportBlock: 'none',
  ReportColumn: 'none',
  ReportFact: 'none',
  ReportPicture: 'none',
  ResearchPackageCheck: 'none',
  PackageMomentSummary: 'none',
  PackageDisclosure: 'none',
  DisclosedAttribute: 'none',
  DisclosureCounts: 'none',
  MomentDisclosure: 'none',
  WhatIfFigures: 'none',
  WhatIfGap: 'none',
  WhatIfOrganization: 'none',
  TieChange: 'none',
  TieRates: 'none',
  Comparison: 'none',
  ComparedMoment: 'none',
  KindChange: 'none',
  GroupChange: 'none',
  MeasureChange: 'none',
  ComparedActors: 'none',
  ComparedTies: 'none',
  ComparedTie: ({ from, to }: ComparedTie) => ofReferences([from, to]),
  ComparedNetwork: ({ network }: ComparedNetwork) => ofNetwork(network),
  PositionChanges: 'none',
  PositionChange: ({ actor }: PositionChange) => ofReference(actor),
  // cultivation
  CaseEntry: ofEntry,
  CaseEntryEdge: ({ node }: { node: CaseEntry }) => ofEntry(node),
  // How many there are tells of whom they are about.
  CaseEntryConnection: (_value, _parent, { subjectId }) =>
    typeof subjectId === 'string' ? [subjectId] : nobody,
  CaseReference: ({ subjectId }: CaseReference) => [subjectId],
  CaseCard: ofCard,
  // What was written down in the course of a case may name others.
  CaseView: ({ card }: CaseView) => [...ofCard(card), ...(card.subject === 'person' ? [] : [null])],
  CaseIndicator: 'none',
  CaseStage: 'none',
  CaseTask: 'none',
  CasesInState: 'none',
  CriterionEvidence: 'none',
  CriterionMonth: 'none',
  CriterionState: 'none',
  CultivationBoard: 'none',
  CultivationPortfolio: 'none',
  DecidedCriterion: 'none',
  NextStage: 'none',
  NextTask: 'none',
  PortfolioFlow: 'none',
  PortfolioModel: 'none',
  PortfolioStage: 'none',
  StageDecision: 'none',
  StageSpan: 'none',
  StageVisit: 'none',
  Trinity: ({ leader, workers }: Trinity) => ofReferences([leader, ...workers]),
  TrinitySide: 'none',
  // Whoever is assessed may be a person, and the raters are; of whom they speak is asked for.
  SubjectAssessments: ({ subjectId, subject }: SubjectAssessments) =>
    subject === 'person' ? [subjectId] : [null],
  AssessmentHistory: 'none',
  AssessmentRound: 'none',
  CompanionValue: 'none',
  GivenAssessment: 'none',
  RatedDimension: 'none',
  RatingAnchor: 'none',
  RoundDimension: 'none',
  Ladder: ofPerson,
  LadderStep: 'none',
  LadderRise: 'none',
  RisenPerson: 'none',
  RungCount: 'none',
  // Organizations, and how many members they have.
  FieldCount: 'none',
  Filing: 'none',
  FilingExclusionState: 'none',
  FilingItemState: 'none',
  FilingReminder: 'none',
  FilingRules: 'none',
  FilingSets: 'none',
  Filings: 'none',
  Maturity: 'none',
  MaturityStandards: 'none',
  OfferedFilingSet: 'none',
  StandardState: 'none',
  // What it says may name the head of an organization.
  WrittenStatement: somebody,
  // Of the entry that they are part of.
  CriterionSnapshot: 'none',
  Rating: 'none',
  CultivationTask: ({ subjectId }: CultivationTask) => [subjectId],
  CultivationTasks: 'none',
  CultivationAlerts: 'none',
  CultivationAlert: ({ subject, about }: CultivationAlert) => ofReferences([subject, ...about]),
  AlertRuleSummary: 'none',
  AlertThresholds: 'none',
  // What was noted of the departure may name anybody.
  Handover: ({ worker, successor, note }: Handover) => [
    ...ofReferences([worker, successor]),
    ...(note === null ? nobody : [null]),
  ],
  HandoverCase: ({ subject }: HandoverCase) => ofReference(subject),
  HandoverTask: ({ subject }: HandoverTask) => ofReference(subject),
  HandoverOrphan: ({ actor }: HandoverOrphan) => ofReference(actor),
  HandoverExpiry: 'none',
  // What a worker wrote down may name who holds it.
  HandoverHolding: somebody,
  HandoverConsents: 'none',
  HandoverVisits: 'none',
  WithdrawalReadiness: 'none',
  // What a worker wrote down may name who holds it.
  ReadinessLine: somebody,
  WorkerHours: 'none',
  HoursOfWorker: ({ worker }: HoursOfWorker) => ofReference(worker),
  HoursOfMonth: 'none',
  HoursOfKind: 'none',
  Intervention: ofTargets,
  // Its means are of them, of whom it names 400 at most.
  InterventionEffect: ({ persons, treated, comparison }: InterventionEffect) => [
    ...ofReferences(persons.map(({ actor }) => actor)),
    ...(treated.count + comparison.count > persons.length ? [null] : nobody),
  ],
  EffectArm: 'none',
  EffectLeftOut: ({ actor }: EffectLeftOut) => ofReference(actor),
  EffectPerson: ({ actor }: EffectPerson) => ofReference(actor),
  EffectTest: 'none',
  EffectWarning: 'none',
  TieRegression: 'none',
  TieRegressionCoefficient: 'none',
  TwoMode: 'none',
  TwoModePerson: ({ actor }: TwoModePerson) => ofReference(actor),
  TwoModeGroup: 'none',
  // pages
  Ego: ({ reference }: Ego) => ofReference(reference),
  Alter: 'none',
  AlterTie: 'none',
  SeparatedGroup: 'none',
  Affiliation: 'none',
  LatentActivists: 'none',
  Activist: ({ actor }: Activist) => ofReference(actor),
  ActivistContribution: 'none',
  ActivistDimension: 'none',
  WeightsUsed: 'none',
  DimensionCorrelation: 'none',
  ActivistEvidence: ({ activist }: ActivistEvidence) => ofReference(activist.actor),
  DimensionEvidence: 'none',
  EvidenceRecord: ({ from, to }: EvidenceRecord) => ofReferences([from, to]),
  RatedItem: 'none',
  TechniqueEvidence: 'none',
  BrokerageRoleCount: 'none',
  TimelineEntry: 'none',
  ActivistCertainty: 'none',
  PlaceCertainty: 'none',
  RankInterval: ({ actorId }: RankInterval) => [actorId],
  ActivistFairness: 'none',
  ComparedFact: 'none',
  GroupCoverage: 'none',
  GroupSelection: 'none',
  GroupGap: 'none',
  GroupReliance: 'none',
  NamingHomophily: 'none',
  BestOfGroup: 'none',
  FirstOfList: ({ actor }: FirstOfList) => ofReference(actor),
  OfficeWithoutNetwork: ({ actor }: OfficeWithoutNetwork) => ofReference(actor),
  ApproachReasons: ({ person }: ApproachReasons) => ofReference(person),
  SupportGaps: 'none',
  SupportGap: ({ actor, otherActor }: SupportGap) => ofReferences([actor, otherActor]),
  GapHelper: ({ actor, path }: GapHelper) => ofReferences([actor, ...path]),
  GapRuleSummary: 'none',
  GapThresholdValue: 'none',
  ResourceLinks: 'none',
  ResourceFlow: 'none',
  // A worker, or an organization: it does not say which.
  FlowEnd: ({ id, areResidents }: FlowEnd) => (areResidents ? nobody : [id]),
  ResourceSupply: ({ providers }: ResourceSupply) => ofReferences(providers),
  ProvidingRole: 'none',
  BuildingBalance: 'none',
  BuildingKind: 'none',
  ProviderDependence: 'none',
  SupplyOverlap: ({ providers }: SupplyOverlap) => ofReferences(providers),
  NeedMatches: 'none',
  NeedPhaseCount: 'none',
  NeedToMatch: ({ actor }: NeedToMatch) => ofReference(actor),
  MatchSuggestion: ({ provider, introducer }: MatchSuggestion) => ofReferences([provider, introducer]),
  IntroductionHop: ({ actor }: IntroductionHop) => ofReference(actor),
  MeetingOccasion: 'none',
  NeedMatch: ({ providers }: NeedMatch) => ofReferences(providers),
  MatchChoice: 'none',
  // Of somebody who has the need: it does not say who.
  Match: somebody,
  SupplyBalance: 'none',
  // Those whom it names come as references; its sentences name no others.
  Autonomy: 'none',
  AutonomyNetwork: 'none',
  AutonomyPoint: 'none',
  ActivityStarts: 'none',
  AutonomousLinks: 'none',
  HelpLoad: 'none',
  OrganizationAutonomy: 'none',
  OrganizationBalance: 'none',
  OrganizationShare: 'none',
  Inequality: 'none',
  OrganizationCard: 'none',
  OrganizationCoreMember: ({ actor }: OrganizationCoreMember) => ofReference(actor),
  OrganizationBridge: ({ commonMembers }: OrganizationBridge) => ofReferences(commonMembers),
  OrganizationResource: 'none',
  OrganizationMonth: 'none',
  // counts
  CommunityOverview: 'none',
  KindCount: 'none',
  AttentionItem: 'none',
  PlaceSummary: 'none',
  MonthSummary: 'none',
  // teams: members have names and no ids
  // Its sentences name them; its systems hold her needs and what she uses.
  SupportNetwork: ({ person, alters, change }: SupportNetwork) =>
    ofReferences([person, ...alters.map(({ actor }) => actor), ...(change?.ended ?? [])]),
  SupportAlter: 'none',
  SupportTie: 'none',
  SupportSystem: 'none',
  SupportChange: 'none',
  Team: 'none',
  TeamOrganization: 'none',
  TeamMember: ofPerson,
  TeamActivity: 'none',
  TeamStep: 'none',
  // interviews, decisions, settings
  InterviewResult: ({ personIds }: InterviewResult) => personIds,
  AttendanceResult: ({ personIds }: AttendanceResult) => personIds,
  FieldRoster: 'none',
  FieldPersons: ({ ids }: FieldPersons) => ids,
  FieldBuilding: 'none',
  FieldActivity: 'none',
  FieldRound: 'none',
  LastAnswers: 'none',
  FormerNaming: ({ actor }: FormerNaming) => ofReference(actor),
  ReferralQueue: 'none',
  ReferralEntry: ({ actor, byAnswered }: ReferralEntry) => ofReferences([actor, ...byAnswered]),
  Decision: ofPerson,
  DecisionEdge: ({ node }: { node: Decision }) => ofPerson(node),
  DecisionConnection: ofLastEdge(ofPerson),
  FollowUp: ofFollowUp,
  FollowUpEdge: ({ node }: { node: FollowUp }) => ofFollowUp(node),
  FollowUpConnection: ofLastEdge(ofFollowUp),
  Colleague: 'none',
  InstrumentAnswers: ofPerson,
  ItemAnswer: 'none',
  InstrumentParameterValue: 'none',
  ScoredAnswers: ({ answers }: ScoredAnswers) => ofPerson(answers),
  ScoredAnswersEdge: ({ node }: { node: ScoredAnswers }) => ofPerson(node.answers),
  ScoredAnswersConnection: ofAsked,
  ScoreReading: 'none',
  ScoreBandRange: 'none',
  ScoreChange: 'none',
  InstrumentEntry: 'none',
  InstrumentDomain: 'none',
  InstrumentItemEntry: 'none',
  InstrumentItemText: 'none',
  InstrumentParameterEntry: 'none',
  InstrumentScoreEntry: 'none',
  InstrumentTexts: 'none',
  OwnItemsEntry: 'none',
  ScoreReliability: 'none',
  WeightProfile: 'none',
  DimensionWeight: 'none',
  GapThresholds: 'none',
  ChangedThreshold: 'none',
  QuestionSet: 'none',
  Question: 'none',
  // one person's data
  PersonFile: ofPerson,
  PersonFact: 'none',
  // Of the person whose file it is.
  PersonCase: 'none',
  PersonFileTie: 'none',
  PersonSource: 'none',
  PersonAccessCount: 'none',
  PersonListing: 'none',
  PurposeState: 'none',
  Consent: ofPerson,
  ProtectedData: ofPerson,
  EraseDependents: somebody,
  ErasedCount: 'none',
  NamedIn: 'none',
  Erasure: ofPerson,
  RetentionDue: ofPerson,
  RetentionDueEdge: ({ node }: { node: RetentionDue }) => ofPerson(node),
  RetentionDueConnection: ofLastEdge(ofPerson),
  WithheldPerson: ofWithheld,
  WithheldPersonEdge: ({ node }: { node: WithheldPerson }) => ofWithheld(node),
  WithheldPersonConnection: ofLastEdge(ofWithheld),
  PurposeEntry: 'none',
  CatalogueEntry: 'none',
  // accounts and backups: of who works here, not of a community
  Account: 'none',
  AccountConnection: 'none',
  AccountEdge: 'none',
  AccountWithPassword: 'none',
  Grant: 'none',
  Backup: 'none',
  BackupFailure: 'none',
  BackupState: 'none',
  // imports
  Import: () => nobody,
  ImportProblem: somebody,
  ImportProblemGroup: somebody,
  ImportSuggestion: 'none',
  ImportRow: somebody,
  ImportRowChange: 'none',
  ImportRowConnection: 'none',
  ImportRowEdge: 'none',
  ImportRowCounts: 'none',
  ImportDoubt: ({ candidates }: ImportDoubt) => [null, ...candidates.map(({ personId }) => personId)],
  ImportDoubtConnection: 'none',
  ImportDoubtEdge: 'none',
  ImportCandidate: ofPerson,
  ImportedFile: 'none',
  ImportChoice: 'none',
  ImportProfileEntry: 'none',
  ImportTable: 'none',
  ImportColumn: somebody,
  ImportCount: 'none',
  ImportTieWord: 'none',
  ImportBatch: 'none',
  ImportBatchConnection: 'none',
  ImportBatchEdge: 'none',
  OpenImport: 'none',
  UndoneImport: 'none',
  UndoConflict: ({ nodeId, otherId }: UndoConflict) => (otherId === null ? [nodeId] : [nodeId, otherId]),
  // the log itself
  AuditEntryConnection: 'none',
  AuditEntryEdge: somebody,
  AuditEntry: somebody,
  AuditVerification: 'none',
  AuditProblem: 'none',
  // words
  Measure: 'none',
  MeasureParameter: 'none',
  NullModelEntry: 'none',
  Vocabulary: 'none',
  NodeKindTerm: 'none',
  TieKindTerm: 'none',
  PropertyTerm: 'none',
  Term: 'none',
  TechniqueTerm: 'none',
  ExportFormatTerm: 'none',
};

/**
 * Whose data a value of the API holds; `parent` is what it is a field of, and `args` what the field was given. A
 * node's type is its label.
 */
export function personsIn(
  typeName: string,
  value: object,
  parent: unknown,
  args: Readonly<Record<string, unknown>> = {},
): PersonIds {
  const name = typeName === 'Node' ? (value as Node).label : typeName;
  const find = personsOfType[name] ?? somebody;
  return find === 'none' ? nobody : find(value as never, parent as never, args);
}
