import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isWrappingType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** How long a list gets that no `first` bounds, as a rule or at most. */
const listLengths: Readonly<Record<string, number>> = {
  'Alluvial.counts': 300,
  'Alluvial.events': 100,
  'Alluvial.flows': 1_000,
  'Alluvial.states': 11,
  'Alluvial.windows': 60,
  'Activist.contributions': 10,
  'ActivistEvidence.dimensions': 10,
  'ActivistEvidence.ratings': 10,
  'ActivistEvidence.roles': 5,
  'ActivistEvidence.techniques': 10,
  'ActivistEvidence.timeline': 100,
  'ActivistCertainty.persons': 200,
  'ActivistCertainty.places': 100,
  'ActivistFairness.byGroup': 60,
  'ActivistFairness.coverage': 60,
  'ActivistFairness.facts': 5,
  'ActivistFairness.gaps': 400,
  'ActivistFairness.homophily': 5,
  'ActivistFairness.selection': 60,
  'BestOfGroup.activists': 5,
  'CommunityOverview.months': 24,
  'CommunityOverview.places': 200,
  'DimensionEvidence.records': 50,
  'Ego.affiliations': 200,
  'Ego.alterTies': 2_000,
  'Ego.alters': 200,
  'Ego.separated': 50,
  'Ego.ties': 500,
  'FieldRoster.activities': 300,
  'FieldRoster.buildings': 300,
  'FieldRoster.rounds': 50,
  'FollowUp.about': 2,
  'FollowUp.aboutIds': 2,
  'GapHelper.path': 4,
  'Intervention.targets': 10,
  'InterventionEffect.leftOut': 20,
  'InterventionEffect.persons': 200,
  'InterventionEffect.sentences': 8,
  'InterventionEffect.warnings': 6,
  'PersonFile.interventions': 10,
  'Query.interventions': 100,
  'Query.interventionVersions': 10,
  'TieRegression.coefficients': 8,
  'GapRuleSummary.thresholds': 4,
  'ActivityInvitation.people': 6,
  'Introduction.changes': 4,
  'Introduction.loads': 2,
  'Introduction.needs': 2,
  'Introduction.parts': 11,
  'Introduction.reasons': 6,
  'IntroductionPlan.introductions': 30,
  'IntroductionPlan.invitations': 12,
  'IntroductionPlan.notes': 4,
  'IntroductionPlan.shares': 40,
  'IntroductionPlan.underWay': 100,
  'IntroductionPlan.weights': 11,
  'LatentActivists.correlations': 45,
  'LatentActivists.dimensions': 10,
  'LatentActivists.officeHolders': 50,
  'Autonomy.isolated': 20,
  'Autonomy.leaving': 20,
  'Autonomy.organizations': 30,
  'Autonomy.separated': 20,
  'Autonomy.series': 12,
  'Measure.parameters': 3,
  'MeasureResult.counts': 100,
  'InstrumentAnswers.answers': 20,
  'InstrumentAnswers.parameters': 2,
  'InstrumentEntry.items': 20,
  'InstrumentEntry.parameters': 2,
  'InstrumentEntry.reliability': 4,
  'InstrumentEntry.scores': 5,
  'InstrumentItemEntry.codes': 7,
  'InstrumentItemText.options': 7,
  'InstrumentTexts.items': 30,
  'OwnItemsEntry.codes': 2,
  'OwnItemsEntry.domains': 4,
  'Query.importsOpen': 50,
  'Query.importProfiles': 50,
  'Import.files': 20,
  'ImportTable.columns': 40,
  'ImportTable.meanings': 80,
  'ImportTable.possibleShapes': 4,
  'ImportRow.changes': 10,
  'ImportDoubt.candidates': 5,
  'ImportCandidate.reasons': 5,
  'ImportProblemGroup.suggestions': 20,
  'ImportProblemGroup.firstRows': 5,
  'Query.instruments': 10,
  'OrganizationBalance.inequalities': 4,
  'OrganizationBalance.organizations': 100,
  'OrganizationBridge.commonMembers': 2,
  'OrganizationCard.bridges': 30,
  'OrganizationCard.core': 30,
  'OrganizationCard.months': 12,
  'OrganizationCard.resources': 30,
  'MatchSuggestion.path': 4,
  'MatchSuggestion.reasons': 3,
  'NeedMatch.next': 3,
  'NeedMatch.providers': 2,
  'NeedToMatch.past': 2,
  'NeedToMatch.suggestions': 3,
  'NeedMatches.phases': 3,
  'ComparedNetwork.states': 4_000,
  'ComparedNetwork.presences': 4_000,
  'ComparedNetwork.degreesBefore': 4_000,
  'ComparedNetwork.degreesAfter': 4_000,
  'Comparison.byBuilding': 100,
  'Comparison.byKind': 10,
  'Comparison.byOrganization': 100,
  'Query.measureChanges': 40,
  'GraphQueryAnswer.factColumns': 20,
  'QueryFact.choices': 5,
  'QueryOptions.activities': 300,
  'QueryOptions.facts': 30,
  'QueryOptions.groups': 100,
  'QueryOptions.places': 100,
  'QueryOptions.rounds': 10,
  'GraphQueryAnswer.measureColumns': 10,
  'GraphQueryAnswer.sentences': 30,
  'Query.measures': 100,
  'Query.officesWithoutNetwork': 50,
  'QuestionSet.questions': 15,
  'ReferralEntry.byAnswered': 5,
  'BuildingBalance.kinds': 8,
  'ResourceLinks.buildings': 200,
  'ResourceLinks.balance': 8,
  'ResourceLinks.dependence': 8,
  'ResourceLinks.overlaps': 50,
  'ResourceSupply.providers': 3,
  'ResourceSupply.roles': 3,
  'SupplyOverlap.providers': 5,
  'ResourceLinks.flows': 300,
  'ResourceLinks.supplies': 300,
  'ScoreReading.bands': 3,
  'RankTrajectories.persons': 30,
  'RankTrajectories.windows': 60,
  'RankTrajectory.changes': 60,
  'RankTrajectory.points': 60,
  'RankTrajectory.sentences': 10,
  'ScoreReading.missing': 20,
  'ScoredAnswers.scores': 5,
  'Series.lines': 60,
  'Series.windows': 60,
  'SeriesLine.high': 60,
  'SeriesLine.low': 60,
  'SeriesLine.sentences': 4,
  'SeriesLine.values': 60,
  'SubgroupCore.members': 3,
  'Subgroups.cores': 50,
  'SupportAlter.ties': 4,
  'SupportGap.helpers': 2,
  'SupportGaps.rules': 15,
  'SupportNetwork.alters': 100,
  'SupportNetwork.systems': 24,
  'TechniqueEvidence.records': 50,
  'WeightProfile.weights': 10,
  'MergeEffect.gaps': 15,
  'PossibleDuplicate.speaksFor': 8,
  'PossibleDuplicate.speaksAgainst': 8,
  'WhatIf.gaps': 15,
  'WhatIf.leaving': 20,
  'WhatIf.organizations': 50,
  'WhatIf.separated': 50,
};
/** Each column of a network or roster: one entry for each of its nodes or edges. */
const columnTypes: readonly string[] = [
  'NetworkNodes',
  'NetworkEdges',
  'EdgeSpells',
  'ActorSpells',
  'FieldPersons',
];
const columnLength = 4_000;
const lengthOfObjects = 20;
const lengthOfScalars = 3;

/** How many values a field may have: one, or as many as its list gets; `first` is what its own field or the one above it was given. */
export function valuesOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  first: number | null,
): number {
  if (parent.name.startsWith('__')) return valuesInSchema(schema, field.name);
  if (!isListType(getNullableType(field.type))) return 1;
  const known = listLengths[`${parent.name}.${field.name}`];
  if (known !== undefined) return known;
  if (columnTypes.includes(parent.name)) return columnLength;
  if (!isCompositeType(getNamedType(field.type))) return lengthOfScalars;
  return first ?? lengthOfObjects;
}

/** Work that a field makes beyond its value, in values: it computes on a whole network, or scans all ties or the audit log. */
const works: Readonly<Record<string, number>> = {
  'Community.overview': 25_000,
  'Mutation.erasePerson': 15_000,
  'Query.colleagues': 500,
  'Query.followUps': 5_000,
  'Mutation.runRetention': 40_000,
  'PersonFile.accesses': 25_000,
  'PersonFile.listings': 25_000,
  'Query.autonomy': 60_000,
  'Query.activistEvidence': 25_000,
  'Query.activistCertainty': 60_000,
  'Query.activistFairness': 40_000,
  'Query.approachReasons': 25_000,
  'Query.auditEntries': 15_000,
  'Query.auditVerification': 50_000,
  'Query.needMatches': 15_000,
  'Query.ego': 10_000,
  'Query.eraseDependents': 15_000,
  'Query.fieldRoster': 5_000,
  'Query.undoPreview': 15_000,
  'Query.introductionPlan': 60_000,
  'Query.interventionEffect': 60_000,
  'Query.keyPlayers': 100_000,
  'Query.latentActivists': 25_000,
  'Query.measure': 25_000,
  'Query.graphQuery': 40_000,
  'GraphQueryAnswer.network': 10_000,
  'Query.queryOptions': 5_000,
  'Query.network': 5_000,
  'Query.networkHistory': 25_000,
  'Query.officesWithoutNetwork': 25_000,
  'Query.organizationBalance': 25_000,
  'Query.organizationCard': 25_000,
  'Query.referralQueue': 15_000,
  'Query.researchPackageCheck': 60_000,
  'Query.resourceLinks': 25_000,
  'Query.retentionDue': 15_000,
  'Query.significance': 40_000,
  'Query.alluvial': 60_000,
  'Query.rankTrajectories': 60_000,
  'Query.series': 60_000,
  'Query.subgroups': 40_000,
  'Query.supportGaps': 25_000,
  'Query.supportNetwork': 15_000,
  'Query.comparedActors': 25_000,
  'Query.comparedNetwork': 25_000,
  'Query.comparedTies': 40_000,
  'Query.comparison': 60_000,
  'Query.measureChanges': 60_000,
  'Query.positionChanges': 60_000,
  'Query.tieRegression': 100_000,
  'Query.ties': 30_000,
  'Query.twoMode': 40_000,
  'Query.whatIf': 60_000,
  'Query.possibleDuplicates': 40_000,
  'Query.effectOfMerging': 100_000,
  'Mutation.mergePersons': 15_000,
  'Mutation.splitPerson': 15_000,
  'Mutation.undoIdentityChange': 15_000,
  'TieConnection.totalCount': 12_000,
};
/** A record of the store, looked up and put behind the policy field by field. */
const costOfRecord = 30;

/** What a field costs itself, without what lies below it: once, and for each value of its list. */
export function costOfWork(
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  type: GraphQLNamedType,
): { readonly once: number; readonly each: number } {
  const work = works[`${parent.name}.${field.name}`];
  if (work !== undefined) return { once: work, each: 0 };
  const isRecord =
    type.name === 'Node' || (isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node'));
  return { once: 0, each: isRecord ? costOfRecord : 1 };
}

const averages = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/** What a schema says of itself is as much as it is, on average: lists, and how often a type is of another. */
function valuesInSchema(schema: GraphQLSchema, name: string): number {
  const known = averages.get(schema) ?? averagesOf(schema);
  averages.set(schema, known);
  return known[name] ?? 1;
}

function averagesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const references = [...fields, ...fields.flatMap(({ args }) => args), ...inputs].map(({ type }) => type);
  const wrapped = references.reduce((total, type) => total + timesWrapped(type), 0);
  const sum = (count: (type: GraphQLNamedType) => number): number =>
    types.reduce((total, type) => total + count(type), 0) / types.length;
  return {
    types: types.length,
    fields: fields.length / types.length,
    args: fields.reduce((total, { args }) => total + args.length, 0) / fields.length,
    directives: schema.getDirectives().length,
    enumValues: sum((type) => (isEnumType(type) ? type.getValues().length : 0)),
    inputFields: inputs.length / types.length,
    interfaces: sum((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
    possibleTypes: sum((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
    // Of all types in all references, the share that is of another: its powers add up to how deep references are.
    ofType: wrapped / (wrapped + references.length),
  };
}

/** How many lists and non-nulls are around a named type. */
const timesWrapped = (type: GraphQLType): number =>
  isWrappingType(type) ? 1 + timesWrapped(type.ofType) : 0;
