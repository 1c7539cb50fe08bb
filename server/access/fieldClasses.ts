import type { DataClass } from './dataClasses.ts';
import { rootRules } from './rootScopes.ts';

/**
 * Every field of every type of the API, by the class of data that it tells of. A field that is not here has no
 * class, and the server does not start: a new field is listed when it is made. Fields of lists and pages carry
 * nothing themselves (`vocabulary`); what a person is called in a computed answer (`ActorReference`) comes in the
 * form in which the viewer may see that answer.
 */
export const fieldClasses: Readonly<Record<string, Readonly<Partial<Record<DataClass, string>>>>> = {
  Accuracy: { network: 'error confidence' },
  Account: { account: 'id loginName name grants disabledAt mustChangePassword createdAt' },
  AccountConnection: { vocabulary: 'edges pageInfo totalCount' },
  AccountEdge: { vocabulary: 'node cursor' },
  AccountWithPassword: { account: 'account oneTimePassword' },
  Activist: {
    score:
      'actor rank score completeness contributions reasons offices aboveOfficeHolders strengths techniques triangulation tier influence tierResidual weightRobustness latent',
  },
  ActivistCertainty: {
    score: 'draws seed top rankedCount unseen responseRate places persons claim notes',
  },
  ActivistContribution: { score: 'dimension name value percentile weight points evidence' },
  ActivistDimension: { score: 'id name meaning weight observed' },
  ActivistEvidence: { score: 'activist dimensions ratings techniques roles timeline' },
  ActivistFairness: {
    score: 'top facts coverage selection gaps reliance homophily overall byGroup sentences',
  },
  Activity: {
    organization: 'id communityId displayName externalId sourceId createdAt updatedAt title kind date scale',
    freeText: 'attributes note',
  },
  ActivityInvitation: { tie: 'occasion people text' },
  ActivityConnection: { vocabulary: 'edges pageInfo totalCount' },
  ActivityEdge: { vocabulary: 'node cursor' },
  ActivityStarts: { aggregate: 'days residents together professionals others unknown share' },
  ActorSpells: { network: 'nodes from to' },
  ActorReference: { aggregate: 'id name kind externalId placeName' },
  Affiliation: { network: 'tieId kind subkind nodeId label title validFrom validTo' },
  Alluvial: { network: 'windows states counts flows events' },
  AlluvialCount: { network: 'window state actors' },
  AlluvialFlow: { network: 'window from to actors' },
  AlluvialState: { network: 'id name' },
  Alter: { network: 'actor out in strength' },
  AlterTie: { network: 'from to' },
  AnalysisProgress: { vocabulary: 'state ahead share' },
  ApproachReasons: { consent: 'person community on sentences rights' },
  AttentionItem: { aggregate: 'id count title text page urgent' },
  AuditEntry: { audit: 'seq at accountId action what communityId isAboutAll personIds outcome' },
  AuditEntryConnection: { vocabulary: 'edges pageInfo' },
  AuditEntryEdge: { vocabulary: 'node cursor' },
  AuditProblem: { audit: 'file line kind' },
  AuditVerification: { audit: 'ok lines head firstProblem' },
  AutonomousLinks: { aggregate: 'links without share' },
  Autonomy: {
    aggregate:
      'withdrawal leaving leavingCount withEverybody without separated separatedCount isolated isolatedCount activities help resourceLinks organizations series sentences',
  },
  AutonomyNetwork: {
    aggregate: 'persons largestComponent largestShare isolates fragmentation distanceFragmentation',
  },
  AutonomyPoint: { aggregate: 'date withEverybody without startedByResidents' },
  AttendanceResult: { record: 'activityId added known people' },
  Backup: { backup: 'name madeAt bytes nodes ties verifiedAt' },
  BackupFailure: { backup: 'at message' },
  BackupState: { backup: 'isConfigured everyHours keepDays lastFailure' },
  BestOfGroup: { score: 'by group groupName activists' },
  BlankForm: { cultivation: 'id name about rows' },
  BlankFormRow: { cultivation: 'name hint anchors' },
  BrokerageRoleCount: { score: 'role name value' },
  BuildingBalance: {
    aggregate:
      'placeId name longitude latitude gridColumn gridRow residents participants openNeeds supplies kinds',
  },
  BuildingKind: { aggregate: 'kind openNeeds supplies' },
  CatalogueEntry: { vocabulary: 'field subject name purpose basis sensitivity keepUntil seenBy' },
  Committee: {
    organization: 'id communityId displayName externalId sourceId createdAt updatedAt name term',
    freeText: 'attributes',
  },
  CommitteeConnection: { vocabulary: 'edges pageInfo totalCount' },
  CommitteeEdge: { vocabulary: 'node cursor' },
  Colleague: { record: 'id name isMe' },
  Community: {
    community:
      'id communityId displayName externalId sourceId createdAt updatedAt name district timezone retentionYears isDemonstration',
    freeText: 'attributes',
    aggregate: 'overview',
  },
  CommunityConnection: { vocabulary: 'edges pageInfo totalCount' },
  CommunityEdge: { vocabulary: 'node cursor' },
  CaseEntry: {
    cultivation:
      'id firstId version caseId subjectId kind kindName aboutIds on stage item form holds value minutes title text rater reference owner dueOn doneOn until ratings snapshot recordedAt recordedBy supersededAt putAwayAt subject about',
  },
  CaseEntryConnection: { vocabulary: 'edges pageInfo totalCount' },
  CaseEntryEdge: { vocabulary: 'node cursor' },
  AssessmentHistory: { cultivation: 'id name summary source dimensions rounds companions sentences' },
  AssessmentRound: { cultivation: 'key time name from to dimensions given' },
  CompanionValue: {
    cultivation: 'indicator name meaning dimensions first last now firstText lastText nowText',
  },
  FieldCount: { organization: 'field name organizations filed' },
  Filing: {
    organization:
      'organizationId on organizationName kind field members setId state stateName whyNotApplicable exclusions items met required number submittedOn decisionDue filedOn expiresOn renewBy reminders sentences',
  },
  FilingExclusionState: { organization: 'id item name isComputed applies' },
  FilingItemState: {
    organization:
      'id item name hint isComputed isNumber isQuestion required standing atLeast value reading statement',
  },
  FilingReminder: { organization: 'on daysBefore isDue' },
  FilingRules: {
    organization: 'id name where validityYears renewDays decisionDays source lastChecked caution',
  },
  FilingSets: { cultivation: 'chosen settlement sets' },
  Filings: {
    organization: 'rules settlement reference organizations filed byField reading totalCount filings',
  },
  GivenAssessment: { cultivation: 'id on rater text ratings' },
  Ladder: { cultivation: 'personId rung steps reading' },
  LadderRise: { cultivation: 'since persons rose steps risen' },
  LadderStep: { cultivation: 'rung name meaning reached since evidence entryId' },
  Maturity: {
    cultivation:
      'organizationId organizationName setId setName source standards met required monthsMet reading',
  },
  MaturityStandards: { cultivation: 'id settingId version field name source json' },
  OfferedFilingSet: { cultivation: 'id settingId rules json' },
  RatedDimension: { cultivation: 'id name meaning anchors first last change' },
  RatingAnchor: { cultivation: 'value text' },
  RisenPerson: { cultivation: 'person from to reading' },
  RoundDimension: { cultivation: 'dimension raters mean low high isSplit' },
  RungCount: { cultivation: 'rung name persons rose' },
  StandardState: {
    cultivation: 'id item name isComputed isNumber required standing value wanted found statement',
  },
  SubjectAssessments: { cultivation: 'subjectId subject assessments' },
  WrittenStatement: { organization: 'id on holds value text reference until isCurrent' },
  CaseReference: { cultivation: 'id' },
  CaseCard: {
    cultivation:
      'id title subjectId subjectName subjectPlaceName subject modelId modelVersion modelName state stage stageCount startedOn endedOn stageSince daysInStage plannedDays plannedEnd isLate required requiredMet openTasks overdueTasks nextTask owner workerId workerName stages',
  },
  CaseIndicator: { cultivation: 'id name meaning unit value atStart text' },
  CaseStage: { cultivation: 'code name index' },
  CaseTask: {
    cultivation: 'entryId code stage title form dueOn doneOn isOverdue owner text',
  },
  CaseView: {
    cultivation:
      'card goal source criteria next isLastStage mayEnd indicators tasks decisions alerts assessments entriesCount trinity',
  },
  CasesInState: { cultivation: 'state count' },
  CriterionEvidence: { cultivation: 'entryId holds value text reference on until by' },
  CriterionMonth: { cultivation: 'on value met' },
  CriterionState: {
    cultivation:
      'id item stage side kind name indicator standing value wanted text required isNumber role evidence months',
  },
  CultivationBoard: { cultivation: 'totalCount cases byState' },
  CultivationPortfolio: { cultivation: 'models' },
  DecidedCriterion: { cultivation: 'item name standing value' },
  NextStage: { cultivation: 'stage name isEarlier mayEnter missing' },
  NextTask: { cultivation: 'title dueOn' },
  PortfolioFlow: { cultivation: 'from to outcome count' },
  PortfolioModel: { cultivation: 'modelId name subject cases running completed stopped stages flows' },
  PortfolioStage: { cultivation: 'code name present entered medianDays' },
  StageDecision: {
    cultivation: 'entryId on from fromName to toName outcome reason isOverride by snapshot',
  },
  StageSpan: { cultivation: 'code name next plannedFrom plannedTo from to visits' },
  StageVisit: { cultivation: 'from to' },
  Trinity: { cultivation: 'leader workers organizations sides' },
  TrinitySide: { cultivation: 'side ties meetings90 lastOn silentDays isSilent text' },
  CriterionSnapshot: { cultivation: 'criterionId standing value' },
  Rating: { cultivation: 'dimension value' },
  CultivationTask: {
    cultivation:
      'entryId code stage title form dueOn doneOn isOverdue owner text caseId caseTitle subjectId subjectName stageName written',
  },
  AlertRuleSummary: { cultivation: 'id name definition found open aside done thresholds' },
  AlertThresholds: { cultivation: 'id version changed createdAt createdBy' },
  CultivationAlert: {
    cultivation: 'id rule ruleName severity subject caseId since why evidence action about state followUp',
  },
  CultivationAlerts: { cultivation: 'rules totalCount alerts' },
  Handover: {
    cultivation:
      'worker leavesOn departureId successor note packDueOn orphanCount orphans cases tasks overdueCount expiries holdings consents visits',
  },
  HandoverCase: { cultivation: 'caseId title subject modelName stage stageSince nextStep nextOn' },
  HandoverConsents: { cultivation: 'residents notAsked withoutLeadership withoutContact' },
  HandoverExpiry: { cultivation: 'organization what until isOver' },
  HandoverHolding: { cultivation: 'subject what holds text on' },
  HandoverOrphan: { cultivation: 'actor ties lastOn jointVisitOn' },
  HandoverTask: { cultivation: 'id title subject dueOn isOverdue' },
  HandoverVisits: { cultivation: 'wanted done share aim by' },
  HoursOfKind: { cultivation: 'kind name hours' },
  HoursOfMonth: { cultivation: 'month hours paperworkShare kinds' },
  HoursOfWorker: { cultivation: 'worker hours paperworkShare kinds months' },
  ReadinessLine: { cultivation: 'id name standing value wanted found' },
  WithdrawalReadiness: { cultivation: 'organizationId organizationName standing lines' },
  WorkerHours: { cultivation: 'from to hours paperworkShare kinds workerCount workers' },
  CultivationTasks: { cultivation: 'totalCount openCount overdueCount tasks' },
  CommunityOverview: {
    aggregate: 'nodes ties residents connected largestComponent responseRate attention places months',
  },
  ComparedActors: { network: 'totalCount actors' },
  ComparedFact: { score: 'by name known unknown' },
  ComparedMoment: { network: 'date waveId name from to present ties answersKnown' },
  ComparedNetwork: { network: 'network states presences degreesBefore degreesAfter' },
  ComparedTie: { network: 'from to state kinds strengthBefore strengthAfter' },
  ComparedTies: { network: 'totalCount ties' },
  Comparison: {
    network:
      'before after directed stayed joined left ties firstHeard byKind byBuilding buildings byOrganization organizations summary guidance cautions',
  },
  Consent: {
    consent:
      'id personId purpose decision on until textVersion means formReference takenBy guardian recordedAt',
  },
  CountedCase: { network: 'label value' },
  DimensionCorrelation: { score: 'one other value' },
  DimensionEvidence: { score: 'dimension name value percentile points evidence records' },
  Decision: {
    tie: 'id personId verdict verdictName reason rank low high score profileName profileVersion seed asOf groupBy decidedBy decidedOn recordedAt',
  },
  DecisionConnection: { vocabulary: 'edges pageInfo totalCount' },
  DecisionEdge: { vocabulary: 'node cursor' },
  Dependent: { record: 'kind name count examples' },
  DimensionWeight: { record: 'dimension weight' },
  EdgeSpells: { network: 'edges from to strengths' },
  EdgeValue: { network: 'edgeId from to value' },
  Ego: {
    person: 'actor',
    network: 'reference degree alters alterTies separatedCount separated affiliations',
    tie: 'ties',
  },
  EffectArm: { network: 'count before after change' },
  EffectLeftOut: { network: 'actor reason' },
  EffectPerson: { network: 'actor treated before after exposed matchedWithId' },
  EffectTest: { network: 'p low high assignments isExact monteCarloError' },
  EffectWarning: { network: 'id text' },
  EraseDependents: {
    consent:
      'counts consents decisions followUps interventions cases caseEntries instrumentAnswers protectedData namedIn namedInCount',
  },
  ErasedCount: { consent: 'id name count' },
  Erasure: { consent: 'id personId erased namedIn' },
  EvidenceRecord: { score: 'tieId kind subkind method from to weight on note sentence' },
  FieldActivity: { organization: 'id title date' },
  FieldBuilding: { organization: 'id name' },
  FieldPersons: { person: 'ids names residents buildings' },
  FieldRoster: { person: 'persons', organization: 'buildings activities', community: 'rounds' },
  FieldRound: { community: 'id name' },
  FirstOfList: { score: 'actor rank score percentile' },
  FlowEnd: { aggregate: 'id name areResidents count' },
  FollowUp: {
    person:
      'id topic subject aboutIds about step stepName owner dueOn until reason outcome decidedOn recordedAt recordedBy',
  },
  FollowUpConnection: { vocabulary: 'edges pageInfo totalCount' },
  FollowUpEdge: { vocabulary: 'node cursor' },
  ChangedThreshold: { record: 'rule threshold value' },
  FormerNaming: { tie: 'tieId actor kind subkind fromNamed stressful endedOn' },
  GapHelper: { gap: 'actor resourceId reason path' },
  GapThresholds: { record: 'id version changed createdAt createdBy' },
  GapRuleSummary: { gap: 'open aside done id name definition confirmed unknown thresholds' },
  GapThresholdValue: { gap: 'id name usual minimum maximum whole value' },
  Grant: { account: 'role communityId organizationIds dataKinds' },
  GraphQueryAnswer: { network: 'total factColumns measureColumns actors ties sentences network' },
  GroupChange: { network: 'id name actors within touching' },
  GroupCoverage: { score: 'by group groupName residents roster asked respondents nominated alert' },
  GroupGap: { score: 'by group groupName dimension observed mean' },
  GroupReliance: { score: 'by group groupName dimension ranked correlation others flag' },
  GroupSelection: { score: 'by group groupName residents listed rate ratio p flag' },
  Import: {
    import:
      'id communityId state progress total files counts tables nodes ties tieWords badRows problemCount batchId problems notices rows doubts problemGroups',
  },
  ImportBatch: {
    import: 'id title importedAt importedBy nodes ties changed takenBackAt canUndo',
  },
  ImportBatchConnection: { vocabulary: 'edges pageInfo totalCount' },
  ImportBatchEdge: { vocabulary: 'node cursor' },
  ImportCandidate: { import: 'personId name place score reasons' },
  ImportChoice: { import: 'id name' },
  ImportColumn: { import: 'header meaning meaningName samples' },
  ImportCount: { import: 'id name added known' },
  ImportDoubt: {
    import: 'mention name place file sheet row rows isUnknown decision decidedPersonId candidates',
  },
  ImportDoubtConnection: { vocabulary: 'edges pageInfo totalCount' },
  ImportDoubtEdge: { vocabulary: 'node cursor' },
  ImportProblem: { import: 'file sheet row column value message' },
  ImportProblemGroup: { import: 'code message file sheet column value rows firstRows suggestions' },
  ImportProfileEntry: { import: 'id name savedAt' },
  ImportRow: { import: 'file sheet row what changes message' },
  ImportRowChange: { import: 'field before after' },
  ImportRowConnection: { vocabulary: 'edges pageInfo totalCount' },
  ImportRowCounts: { import: 'new changed same matched doubtful wrong leftOut' },
  ImportRowEdge: { vocabulary: 'node cursor' },
  ImportSuggestion: { import: 'value label' },
  ImportTable: {
    import:
      'file sheet table rows encoding shape shapeName headerRow profileId possibleShapes meanings columns',
  },
  ImportTieWord: { import: 'word kind count' },
  ImportedFile: { import: 'name format formatName encoding bytes' },
  InstrumentAnswers: {
    scale:
      'id personId instrument instrumentName parameters textsId answers askedOn askedBy replacesId recordedAt',
  },
  InstrumentDomain: { vocabulary: 'id name' },
  InstrumentEntry: {
    scale:
      'id name purpose source licence missing parameters items ownItems scores texts reliability notReady',
  },
  InstrumentItemEntry: { vocabulary: 'id label from to toParameter onlyIfParameter onlyIfAtLeast codes' },
  InstrumentItemText: { scale: 'item text options value domain' },
  InstrumentParameterEntry: { vocabulary: 'id name usual minimum maximum' },
  InstrumentParameterValue: { scale: 'id value' },
  InstrumentScoreEntry: { vocabulary: 'id name isTotal bandsSource' },
  InstrumentTexts: { scale: 'id instrument version source instruction items createdAt createdBy' },
  HelpLoad: { aggregate: 'pairs onProfessionals share gini' },
  Inequality: {
    aggregate: 'dimension total gini theil theilBetween theilWithin largestId largestShare isUnbalanced',
  },
  Intervention: {
    network:
      'id firstId version kind kindName dose doseUnit doseName since until strategy strategyName level levelName cost participantCount recordedAt supersededAt putAwayAt',
    cultivation: 'caseId',
    organization: 'activities',
    person: 'title targets participants',
    freeText: 'note',
    record: 'recordedBy',
  },
  InterventionEffect: {
    network:
      'outcome outcomeName unit better beforeOn afterOn treated comparison difference test noTest byGroups baselineDifference earlierDifference exposedCount differenceWithoutExposed persons leftOut leftOutCount warnings sentences',
  },
  InterviewResult: { record: 'waveId ties people ended wasKept' },
  ItemAnswer: { scale: 'item code' },
  IntroductionHop: { gap: 'actor', consent: 'consent' },
  Introduction: {
    tie: 'id one other score benefit ease parts reasons askFirst introducer introducerReason occasion occasionText after needs changes loads',
  },
  IntroductionChain: { tie: 'actors links sentence' },
  IntroductionChainLink: { tie: 'sentence strength confirmedOn since' },
  IntroductionChains: { tie: 'person on chains' },
  IntroductionFigures: {
    tie: 'isolates singleContacts components largestComponent distanceFragmentation',
  },
  IntroductionLoad: { tie: 'actor before after' },
  IntroductionNeed: { tie: 'needId title resourceTitle stepsBefore stepsAfter' },
  IntroductionOccasion: { tie: 'activityId title on isRecurring' },
  IntroductionPartValue: { tie: 'part name value points' },
  IntroductionPlan: { tie: 'before after introductions invitations underWay shares weights notes' },
  IntroductionShare: { tie: 'group groupName residents inNeed served' },
  IntroductionUnderWay: { tie: 'id one other step on isDue' },
  IntroductionWeight: { tie: 'part group name usual weight counted tried worked rate' },
  InvitedPerson: { tie: 'actor reason' },
  KeyPlayerContribution: { score: 'actor value required' },
  KeyPlayers: { score: 'members value baseline exact bound sentence order contributions' },
  KindChange: { network: 'kind change' },
  KindCount: { aggregate: 'id name count' },
  LastAnswers: { tie: 'waveId waveName on namings' },
  LatentActivists: {
    score:
      'level title claim asked answered responseRate profile dimensions correlations rankedCount activists officeHolders insufficientCount warnings',
  },
  Match: { tie: 'id needId resourceId step since until note needStatus' },
  MatchChoice: { vocabulary: 'step needsNote' },
  MatchSuggestion: {
    gap: 'resourceId title provider state steps path samePlace capacityLeft stale introducer occasion reasons nextStep',
  },
  Measure: {
    vocabulary:
      'id level family unit minimum maximum direction strength strengthAs normalizes iterative seeded needsGroups severalGroups parameters source complexity name meaning reading undefinedWhen',
  },
  MeasureChange: {
    network: 'id name meaning before after difference mean low high isByChance draws reading',
  },
  MeasureParameter: { vocabulary: 'id name usual minimum maximum whole' },
  MeasureResult: { network: 'order size directed value nodes edges counts accuracy measure' },
  MeetingOccasion: { gap: 'activityId title on isExpected' },
  MonthSummary: { aggregate: 'month activities attendances participants' },
  NamingHomophily: { score: 'by nominations eiIndex p' },
  NamedIn: { consent: 'nodeId tieId kind field' },
  Need: {
    person:
      'id communityId displayName externalId sourceId createdAt updatedAt title kind category severity reportedOn status',
    freeText: 'attributes note',
  },
  NeedMatch: { gap: 'id step since until resourceId resourceTitle providers next', freeText: 'note' },
  NeedMatches: { gap: 'phases supplyGaps totalCount needs' },
  NeedPhaseCount: { gap: 'phase count' },
  NeedToMatch: {
    gap: 'needId title kind category severity status phase openDays actor state steps suggestions nextStep match past',
  },
  NeedConnection: { vocabulary: 'edges pageInfo totalCount' },
  NeedEdge: { vocabulary: 'node cursor' },
  ActorFacts: { network: 'fact ids kinds values indexes' },
  NetworkColumns: { network: 'directed order size nodes edges places kindSets' },
  NetworkEdges: { network: 'ids from to strengths kinds unconfirmedMonths' },
  NetworkHistory: { network: 'from to days network edgeSpells stays offices' },
  NetworkNodes: { network: 'ids names kinds externalIds places formal' },
  NodeKindTerm: { vocabulary: 'id name plural nameProperty properties' },
  NodeSignificance: {
    network: 'actor observed mean standardDeviation low high pLower pUpper undefinedDraws',
  },
  NodeValue: { network: 'actor value rank' },
  NullModelEntry: { vocabulary: 'id name explanation needs source' },
  OfficeWithoutNetwork: { supervision: 'actor offices percentile sentence' },
  OpenImport: { import: 'id title startedAt startedBy options' },
  Organization: {
    organization:
      'id communityId displayName externalId sourceId createdAt updatedAt name kind field foundedOn filedOn',
    freeText: 'attributes note',
  },
  OrganizationAutonomy: { aggregate: 'id name activities startedByResidents busFactor' },
  OrganizationBalance: { aggregate: 'days organizations inequalities' },
  OrganizationBridge: {
    aggregate: 'organization collaborates sharedMembers commonMembers sharedActivities resources contacts',
  },
  OrganizationCard: {
    aggregate:
      'organization kind field foundedOn filedOn members unlinked core bridges resources months lastActivityOn silentDays rhythmDays activities startedByResidents hours busFactor nextSteps',
  },
  OrganizationConnection: { vocabulary: 'edges pageInfo totalCount' },
  OrganizationCoreMember: { aggregate: 'actor role inCore organized' },
  OrganizationEdge: { vocabulary: 'node cursor' },
  OrganizationMonth: { aggregate: 'month activities' },
  OrganizationResource: { aggregate: 'resourceId title kind provides uses stale' },
  OrganizationShare: {
    aggregate: 'id name kind activities members resources hours behind sentences',
  },
  OwnItemsEntry: { vocabulary: 'from to codes valueName domains' },
  PageInfo: { vocabulary: 'hasNextPage endCursor' },
  PersonAccessCount: { consent: 'month action count' },
  DisclosedAttribute: { export: 'id coarsened steps valuesBefore valuesAfter' },
  DisclosureCounts: { export: 'classes unique fewerThanK' },
  MomentDisclosure: { export: 'degree neighbourhood' },
  PackageDisclosure: {
    export:
      'k persons attributesBefore attributesAfter attributes suppressed moments degreeOverTime degreeAndAttributes',
  },
  PackageMomentSummary: { export: 'name actors ties' },
  ReportBlock: { cultivation: 'kind level text note items facts columns picture' },
  ReportColumn: { cultivation: 'title kind texts numbers' },
  ReportDocument: { cultivation: 'kind title subtitle blocks provenance personIds' },
  ReportFact: { cultivation: 'label value' },
  ReportPicture: { cultivation: 'form asOf actorId' },
  ResearchPackageCheck: { export: 'actors moments networks disclosure' },
  PersonFact: { consent: 'field name value purpose basis sensitivity keepUntil' },
  PersonFile: {
    consent:
      'personId communityId name isMentioned madeAt explanation facts purposes consents decisions followUps interventions cases caseEntries instrumentAnswers sources ties tieCount listings accesses',
  },
  PersonCase: { consent: 'id modelName title startedOn recordedAt recordedBy' },
  PersonFileTie: {
    consent:
      'id kind text subkind weight method isOutgoing otherName otherKind frequency confirmedOn validFrom validTo recordedAt supersededAt note',
  },
  PersonListing: { consent: 'list reasons' },
  PersonSource: { consent: 'id title kind date' },
  Place: {
    organization:
      'id communityId displayName externalId sourceId createdAt updatedAt name kind longitude latitude gridColumn gridRow',
    freeText: 'attributes',
  },
  PlaceCertainty: { score: 'placeId placeName residents asked answered ranked' },
  PlaceConnection: { vocabulary: 'edges pageInfo totalCount' },
  PlaceEdge: { vocabulary: 'node cursor' },
  PlaceSummary: { aggregate: 'id name residents asked answered participants' },
  ProviderDependence: {
    aggregate: 'kind providers links largest share concentration soleResources',
  },
  ProvidingRole: { aggregate: 'providerId role' },
  PropertyTerm: { vocabulary: 'id name type required choices usual hasLines min max' },
  ProtectedData: {
    consent:
      'openGroups updatedAt phone wechat addressDetail emergencyContact health disability hardship religion',
  },
  PurposeEntry: { vocabulary: 'id name text textVersion' },
  PurposeState: { consent: 'purpose name decision isAllowed withheldFrom' },
  RankInterval: {
    score: 'actorId meanRank low high bootstrapLow bootstrapHigh topShare robust',
  },
  RankChange: { network: 'window better worse change' },
  RankPoint: { network: 'window value rank meanRank low high' },
  RankTrajectories: { network: 'measureId draws windows persons' },
  RankTrajectory: { network: 'actor points changes sentences' },
  RankWindow: { network: 'key from to waveId name order size drawnFrom ranked tauB' },
  RatedItem: { score: 'item name raters mean low high own' },
  Question: { record: 'key zh en kind subkind fromNamed most stressful' },
  QuestionSet: { record: 'id name version questions createdAt createdBy retiredAt' },
  QueriedActor: { network: 'actor facts values' },
  QueriedTie: {
    network: 'tieId kind subkind from to weight validFrom validTo wave event values',
  },
  QueryChoice: { network: 'id name' },
  QueryColumn: { network: 'id name' },
  QueryFact: { network: 'id name type choices known differentValues' },
  QueryOption: { network: 'id name kind' },
  QueryOptions: { network: 'places groups activities rounds facts subkinds' },
  ReferralEntry: { tie: 'actor namedBy byAnswered step' },
  ReferralQueue: { tie: 'waveName asked answered entries' },
  Resident: {
    person:
      'id communityId displayName externalId sourceId createdAt updatedAt name gender birthYear strengths willingness tags standing',
    freeText: 'attributes note',
  },
  ResidentConnection: { vocabulary: 'edges pageInfo totalCount' },
  ResidentEdge: { vocabulary: 'node cursor' },
  Resource: {
    organization:
      'id communityId displayName externalId sourceId createdAt updatedAt title kind category capacity availableFrom availableTo confirmedOn',
    freeText: 'attributes note',
  },
  ResourceConnection: { vocabulary: 'edges pageInfo totalCount' },
  ResourceEdge: { vocabulary: 'node cursor' },
  ResourceFlow: { aggregate: 'provider user kind links titles roles' },
  ResourceLinks: { aggregate: 'flows supplies balance buildings dependence overlaps' },
  ResourceSupply: {
    aggregate:
      'resourceId title kind category providers roles users capacity capacityLeft load confirmedOn stale',
  },
  RetentionDue: { consent: 'personId name lastRecordOn dueSince' },
  RetentionDueConnection: { vocabulary: 'edges pageInfo totalCount' },
  RetentionDueEdge: { vocabulary: 'node cursor' },
  ScoreBandRange: { scale: 'id name from to isConcern' },
  ScoreChange: { scale: 'sinceId since difference reading sentence' },
  SavedQuery: {
    network: 'id name version graphQuery document variables createdAt createdBy retiredAt',
  },
  ScoreReading: {
    scale: 'score name isTotal value minimum maximum missing band bands reliableDifference change sentence',
  },
  ScoreReliability: { scale: 'score standardDeviation reliability source' },
  ScoredAnswers: { scale: 'answers scores missingCount caution' },
  ScoredAnswersConnection: { vocabulary: 'edges pageInfo totalCount' },
  ScoredAnswersEdge: { vocabulary: 'node cursor' },
  SeparatedGroup: { network: 'size actors' },
  Series: { network: 'windows lines' },
  SeriesLine: { network: 'measureId actor values low high sentences' },
  SeriesWindow: { network: 'key from to waveId name order size' },
  Significance: {
    network: 'observed mean standardDeviation low high pLower pUpper draws undefinedDraws reading nodes',
  },
  SavedStageModel: {
    cultivation: 'id settingId version isShipped name summary subject json createdAt createdBy retiredAt',
  },
  StageModelChoice: { cultivation: 'id name' },
  StageModelIndicator: { cultivation: 'id subjects name meaning unit' },
  StageModelOptions: { cultivation: 'indicators assessments alerts forms' },
  SocialWorker: {
    person: 'id communityId displayName externalId sourceId createdAt updatedAt name employer',
    freeText: 'attributes',
  },
  SocialWorkerConnection: { vocabulary: 'edges pageInfo totalCount' },
  SocialWorkerEdge: { vocabulary: 'node cursor' },
  Source: {
    record: 'id communityId displayName externalId sourceId createdAt updatedAt title kind date collectedBy',
    freeText: 'attributes note',
  },
  SourceConnection: { vocabulary: 'edges pageInfo totalCount' },
  SourceEdge: { vocabulary: 'node cursor' },
  SubgroupCore: { network: 'group members' },
  SubgroupMember: { network: 'actor group certainty' },
  Subgroups: { network: 'groups modularity runs agreement nodes groupSizes cores' },
  SupplyOverlap: { aggregate: 'kind category providers titles' },
  SupplyBalance: { aggregate: 'kind resources links openNeeds needsWithoutSupply' },
  SupportGap: {
    gap: 'id rule ruleName certainty severity actor otherActor needId placeId placeName resourceId since size evidence nextStep helpers state',
    person: 'followUp',
  },
  SupportGaps: { gap: 'rules totalCount gaps' },
  SupportAlter: {
    tie: 'actor domain circle quality flow isStaff isStressful closeness frequency received given since confirmedOn isStale ties',
  },
  SupportChange: { tie: 'before sentences formed ended closer lessClose strained eased' },
  SupportNetwork: { tie: 'person on isObserved reading alters alterCount systems systemCount change' },
  SupportSystem: { tie: 'nodeId label title kind role quality flow attendances since' },
  SupportTie: { tie: 'id kind name isOutgoing weight frequency since confirmedOn' },
  Team: {
    team: 'organization members activities lastActivityOn silentDays rhythmDays upcoming stageName stageGoal steps',
  },
  TeamActivity: { team: 'id title startedOn participants' },
  TeamMember: { team: 'name role since' },
  TeamOrganization: { team: 'id name' },
  TeamStep: { team: 'title dueOn isOverdue' },
  TechniqueEvidence: { score: 'technique name points count first last records' },
  ExportFormatTerm: { vocabulary: 'id name hint holdsCommunity' },
  TechniqueTerm: { vocabulary: 'id name meaning' },
  Term: { vocabulary: 'id name' },
  Tie: {
    tie: 'id kind subkind communityId fromId toId weight validFrom validTo recordedAt supersededAt sourceId waveId method frequency confirmedOn note from to source',
  },
  TieChange: {
    network:
      'kept formed dissolved notAsked pairs jaccard formation dissolution persistence turnover hamming pessimistic',
  },
  TieRates: { network: 'jaccard formation dissolution persistence turnover hamming' },
  TieConnection: { vocabulary: 'edges pageInfo totalCount' },
  TieRegression: {
    network:
      'variant directed persons leftOut pairs pairsLeftOut draws seed intercept coefficients unused noAnswer',
  },
  TieRegressionCoefficient: {
    network: 'predictor name estimate statistic p pLower pUpper monteCarloError undefinedDraws',
  },
  TieEdge: { vocabulary: 'node cursor' },
  TieKindTerm: {
    vocabulary: 'id name directed inNetworks from to subkinds weight weightMin weightMax methods',
  },
  TimelineEntry: { score: 'on sentence' },
  TwoMode: { network: 'persons groups ties density personRows groupRows' },
  TwoModeGroup: { network: 'id name kind date size degree closeness betweenness eigenvector' },
  TwoModePerson: { network: 'actor groups degree closeness betweenness eigenvector' },
  UndoConflict: { import: 'nodeId name what' },
  UndoneImport: { import: 'nodes ties kept restored conflictCount conflicts' },
  UsedSubkind: { network: 'kind subkind ties' },
  Vocabulary: { vocabulary: 'nodeKinds tieKinds techniques contactFrequencies exportFormats' },
  Wave: {
    community: 'id communityId displayName externalId sourceId createdAt updatedAt name startsOn endsOn',
    freeText: 'attributes',
  },
  WaveConnection: { vocabulary: 'edges pageInfo totalCount' },
  WaveEdge: { vocabulary: 'node cursor' },
  WeightProfile: { record: 'id name version weights createdAt createdBy retiredAt' },
  DuplicatePerson: {
    tie: 'id name placeName gender birthYear externalId isMentioned contacts activities',
  },
  PositionChange: { network: 'actor before after difference rankBefore rankAfter' },
  PositionChanges: { network: 'compared changes cautions' },
  PossibleDuplicate: { tie: 'id one other score speaksFor speaksAgainst' },
  PossibleDuplicateConnection: { vocabulary: 'edges pageInfo totalCount' },
  PossibleDuplicateEdge: { vocabulary: 'node cursor' },
  MergeEffect: { tie: 'contacts commonContacts ranks before after gaps sentences' },
  MergedFigure: { tie: 'kept other merged' },
  IdentityChange: {
    person: 'id communityId kind keptId otherId keptName otherName tieCount recordedAt recordedBy',
  },
  IdentityChangeConnection: { vocabulary: 'edges pageInfo totalCount' },
  IdentityChangeEdge: { vocabulary: 'node cursor' },
  UndoneIdentityChange: { person: 'id communityId isUndone told' },
  WhatIf: { network: 'leaving before after separated organizations sentences', gap: 'gaps' },
  WhatIfFigures: {
    network: 'order components largestComponent isolates reach2 distanceFragmentation averageDistance',
  },
  WhatIfGap: { gap: 'rule name before after' },
  WhatIfOrganization: { network: 'organization before after' },
  WeightsUsed: { score: 'id name version' },
  WithheldPerson: { consent: 'id name isMentioned' },
  WithheldPersonConnection: { vocabulary: 'edges pageInfo totalCount' },
  WithheldPersonEdge: { vocabulary: 'node cursor' },
};

const classes: ReadonlyMap<string, DataClass> = new Map([
  ...Object.entries(rootRules).map(([field, rule]) => [field, rule.dataClass] as const),
  ...Object.entries(fieldClasses).flatMap(([type, listed]) =>
    Object.entries(listed).flatMap(([dataClass, fields]) =>
      fields.split(' ').map((field) => [`${type}.${field}`, dataClass as DataClass] as const),
    ),
  ),
]);

/** All listed fields, `Type.field`. */
export const listedFields: readonly string[] = [...classes.keys()];

/** @throws Error when the field is not listed */
export function classOfField(type: string, field: string): DataClass {
  const dataClass = classes.get(`${type}.${field}`);
  if (!dataClass) throw new Error(`${type}.${field} has no class of data: list it in access/fieldClasses.ts`);
  return dataClass;
}
