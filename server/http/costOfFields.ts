import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** How long a list gets that no `first` bounds, as a rule or at most. */
const listLengths: Readonly<Record<string, number>> = {
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
  'ScoreReading.missing': 20,
  'ScoredAnswers.scores': 5,
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
const columnTypes: readonly string[] = ['NetworkNodes', 'NetworkEdges', 'FieldPersons'];
const columnLength = 4_000;
const lengthOfObjects = 20;
const lengthOfScalars = 3;

/** How long a list of the answer may get; `first` is what its own field or the one above it was given. */
export function lengthOfList(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  first: number | null,
): number {
  const known = listLengths[`${parent.name}.${field.name}`];
  if (known !== undefined) return known;
  if (parent.name.startsWith('__')) return lengthInSchema(schema, field.name);
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
  'Query.keyPlayers': 100_000,
  'Query.latentActivists': 25_000,
  'Query.measure': 25_000,
  'Query.network': 5_000,
  'Query.officesWithoutNetwork': 25_000,
  'Query.organizationBalance': 25_000,
  'Query.organizationCard': 25_000,
  'Query.referralQueue': 15_000,
  'Query.resourceLinks': 25_000,
  'Query.retentionDue': 15_000,
  'Query.significance': 40_000,
  'Query.subgroups': 40_000,
  'Query.supportGaps': 25_000,
  'Query.supportNetwork': 15_000,
  'Query.tieChange': 40_000,
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
  if (parent.name === '__Type' && field.name === 'ofType') return { once: 0, each: 0 };
  const work = works[`${parent.name}.${field.name}`];
  if (work !== undefined) return { once: work, each: 0 };
  const isRecord =
    type.name === 'Node' || (isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node'));
  return { once: 0, each: isRecord ? costOfRecord : 1 };
}

const averages = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/** Lists of a schema about itself are as long as they are, on average. */
function lengthInSchema(schema: GraphQLSchema, name: string): number {
  const known = averages.get(schema) ?? averagesOf(schema);
  averages.set(schema, known);
  return known[name] ?? 1;
}

function averagesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const sum = (count: (type: GraphQLNamedType) => number): number =>
    types.reduce((total, type) => total + count(type), 0) / types.length;
  return {
    types: types.length,
    fields: fields.length / types.length,
    args: fields.reduce((total, { args }) => total + args.length, 0) / fields.length,
    directives: schema.getDirectives().length,
    enumValues: sum((type) => (isEnumType(type) ? type.getValues().length : 0)),
    inputFields: sum((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    interfaces: sum((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
    possibleTypes: sum((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
  };
}
