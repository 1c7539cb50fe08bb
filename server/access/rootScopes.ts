import { nodeKinds } from '../entities/nodeKinds.ts';
import type { DataClass } from './dataClasses.ts';

/**
 * How the community of a root field's call is found: `none` = it belongs to none; else by the argument at a path:
 * the community's own id, or the id of a node, tie, import or setting that lies in it.
 */
export type RootScope =
  | 'none'
  | { readonly by: 'communityId' | 'node' | 'tie' | 'import' | 'setting'; readonly at: readonly string[] };

export interface RootRule {
  readonly dataClass: DataClass;
  readonly scope: RootScope;
}

const none = (dataClass: DataClass): RootRule => ({ dataClass, scope: 'none' });
const community = (dataClass: DataClass, ...at: string[]): RootRule => ({
  dataClass,
  scope: { by: 'communityId', at: at.length > 0 ? at : ['communityId'] },
});
const node = (dataClass: DataClass, ...at: string[]): RootRule => ({
  dataClass,
  scope: { by: 'node', at: at.length > 0 ? at : ['id'] },
});
const tie = (dataClass: DataClass): RootRule => ({ dataClass, scope: { by: 'tie', at: ['id'] } });
const setting = (dataClass: DataClass): RootRule => ({ dataClass, scope: { by: 'setting', at: ['id'] } });
const ofImport = (dataClass: DataClass): RootRule => ({ dataClass, scope: { by: 'import', at: ['id'] } });

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Kinds of nodes by what they tell of. */
export const classOfKind: Readonly<Record<string, DataClass>> = {
  Community: 'community',
  Place: 'organization',
  Resident: 'person',
  SocialWorker: 'person',
  Organization: 'organization',
  Committee: 'organization',
  Activity: 'organization',
  Resource: 'organization',
  Need: 'person',
  Source: 'record',
  Wave: 'community',
};

function kindRules(): [string, RootRule][] {
  return nodeKinds.flatMap(({ label, plural }): [string, RootRule][] => {
    const dataClass = classOfKind[label];
    if (!dataClass) throw new Error(`No class of data for ${label}`);
    const isCommunity = label === 'Community';
    return [
      [`Query.${small(label)}`, node(dataClass)],
      // The list of communities holds those of the viewer only.
      [`Query.${plural}`, isCommunity ? none('vocabulary') : community(dataClass)],
      [
        `Mutation.create${label}`,
        isCommunity ? none('installation') : community('record', 'input', 'communityId'),
      ],
      [`Mutation.update${label}`, node('record')],
      [`Mutation.remove${label}`, node(isCommunity ? 'removal' : 'record')],
    ];
  });
}

/** Every root field of the API: what class of data it gives or changes, and whose community it is about. */
export const rootRules: Readonly<Record<string, RootRule>> = {
  ...Object.fromEntries(kindRules()),
  'Query.node': node('community'),
  'Query.dependents': node('record'),
  'Query.tie': tie('tie'),
  'Query.ties': community('tie'),
  'Mutation.createTie': node('record', 'input', 'fromId'),
  'Mutation.updateTie': tie('record'),
  'Mutation.endTie': tie('record'),
  'Mutation.removeTie': tie('record'),
  'Query.network': community('network', 'selection', 'communityId'),
  'Query.actorFacts': community('network', 'selection', 'communityId'),
  'Query.networkHistory': community('network', 'selection', 'communityId'),
  'Query.measure': community('network', 'selection', 'communityId'),
  'Query.graphQuery': community('network', 'selection', 'communityId'),
  'Query.queryOptions': community('network'),
  // Whoever may ask may keep her question.
  'Query.savedQueries': community('network'),
  'Query.savedQuery': setting('network'),
  'Mutation.saveQuery': community('network', 'input', 'communityId'),
  'Mutation.retireQuery': setting('network'),
  'Query.significance': community('network', 'selection', 'communityId'),
  'Query.subgroups': community('network', 'selection', 'communityId'),
  'Query.series': community('network', 'selection', 'communityId'),
  'Query.rankTrajectories': community('network', 'selection', 'communityId'),
  'Query.alluvial': community('network', 'selection', 'communityId'),
  'Query.ego': community('network', 'selection', 'communityId'),
  'Query.introductionChains': node('tie', 'personId'),
  'Query.introductionPlan': community('tie', 'selection', 'communityId'),
  'Query.researchPackageCheck': community('export', 'selection', 'communityId'),
  'Query.whatIf': community('network', 'selection', 'communityId'),
  'Query.interventions': community('network'),
  'Query.interventionVersions': community('record'),
  'Mutation.recordIntervention': community('record', 'input', 'communityId'),
  'Mutation.putAwayIntervention': community('record'),
  'Query.interventionEffect': community('network', 'selection', 'communityId'),
  'Query.caseEntries': community('cultivation'),
  'Query.caseEntryVersions': community('cultivation'),
  'Query.cultivationTasks': community('cultivation'),
  'Query.cultivationBoard': community('cultivation'),
  'Query.cultivationCase': community('cultivation'),
  'Query.cultivationPortfolio': community('cultivation'),
  'Mutation.decideStage': community('cultivation'),
  'Mutation.startCase': community('cultivation', 'input', 'communityId'),
  'Mutation.changeCase': community('cultivation', 'input', 'communityId'),
  'Mutation.recordCaseEntry': community('cultivation', 'input', 'communityId'),
  'Mutation.putAwayCaseEntry': community('cultivation'),
  'Query.tieRegression': community('network', 'selection', 'communityId'),
  'Query.twoMode': community('network', 'selection', 'communityId'),
  'Query.comparison': community('network', 'selection', 'communityId'),
  'Query.comparedActors': community('network', 'selection', 'communityId'),
  'Query.comparedTies': community('network', 'selection', 'communityId'),
  'Query.comparedNetwork': community('network', 'selection', 'communityId'),
  'Query.measureChanges': community('network', 'selection', 'communityId'),
  'Query.positionChanges': community('network', 'selection', 'communityId'),
  'Query.keyPlayers': community('score', 'selection', 'communityId'),
  'Query.latentActivists': community('score', 'selection', 'communityId'),
  'Query.activistEvidence': community('score', 'selection', 'communityId'),
  'Query.activistCertainty': community('score', 'selection', 'communityId'),
  'Query.activistFairness': community('score', 'selection', 'communityId'),
  'Query.officesWithoutNetwork': community('supervision', 'selection', 'communityId'),
  'Query.approachReasons': community('consent', 'selection', 'communityId'),
  'Query.weightProfiles': community('record'),
  'Mutation.saveWeightProfile': community('record', 'input', 'communityId'),
  'Mutation.retireWeightProfile': setting('record'),
  'Query.gapThresholds': community('record'),
  'Mutation.saveGapThresholds': community('record', 'input', 'communityId'),
  'Query.cultivationAlerts': community('cultivation'),
  'Query.alertThresholds': community('cultivation'),
  'Mutation.saveAlertThresholds': community('cultivation', 'input', 'communityId'),
  'Query.handover': community('cultivation'),
  'Query.withdrawalReadiness': community('cultivation'),
  'Query.workerHours': community('cultivation'),
  'Query.blankForms': community('cultivation'),
  'Query.report': community('cultivation'),
  'Query.stageModels': community('cultivation'),
  'Query.stageModel': community('cultivation'),
  'Query.stageModelOptions': community('cultivation'),
  'Mutation.saveStageModel': community('cultivation'),
  'Mutation.retireStageModel': setting('cultivation'),
  'Query.assessments': community('cultivation'),
  'Query.ladder': community('cultivation'),
  'Query.ladderRise': community('cultivation'),
  'Query.maturity': community('cultivation'),
  'Query.maturityStandards': community('cultivation'),
  'Mutation.saveMaturityStandards': community('cultivation'),
  'Mutation.retireMaturityStandards': setting('cultivation'),
  // Told in fives to who sees no persons.
  'Query.filing': community('organization'),
  'Query.filings': community('organization'),
  'Query.filingSets': community('cultivation'),
  'Mutation.chooseFilingSet': community('cultivation'),
  'Mutation.saveFilingSet': community('cultivation'),
  'Mutation.retireFilingSet': setting('cultivation'),
  'Query.questionSets': community('record'),
  'Mutation.saveQuestionSet': community('record', 'input', 'communityId'),
  'Mutation.retireQuestionSet': setting('record'),
  'Mutation.recordInterview': community('record', 'input', 'communityId'),
  'Mutation.recordAttendance': community('record', 'input', 'communityId'),
  'Query.fieldRoster': community('person'),
  'Query.lastAnswers': community('tie'),
  'Query.referralQueue': community('tie', 'selection', 'communityId'),
  'Query.decisions': community('tie'),
  'Mutation.recordDecision': node('record', 'input', 'personId'),
  'Query.followUps': community('person'),
  'Query.colleagues': community('record'),
  'Mutation.recordFollowUp': community('record', 'input', 'communityId'),
  'Query.possibleDuplicates': community('tie'),
  'Query.effectOfMerging': community('tie'),
  'Query.identityChanges': community('person'),
  // Recording who is who can be undone exactly: it is part of a worker's recording, not a removal.
  'Mutation.mergePersons': node('record', 'keptId'),
  'Mutation.splitPerson': node('record', 'personId'),
  'Mutation.undoIdentityChange': community('record'),
  'Query.instruments': community('scale'),
  'Query.instrumentAnswers': node('scale', 'personId'),
  'Mutation.recordInstrumentAnswers': node('scale', 'input', 'personId'),
  'Mutation.saveInstrumentTexts': community('scaleTexts', 'input', 'communityId'),
  'Mutation.retireInstrumentTexts': setting('scaleTexts'),
  'Mutation.saveInstrumentReliability': community('scaleTexts', 'input', 'communityId'),
  'Query.supportGaps': community('gap', 'selection', 'communityId'),
  'Query.resourceLinks': community('aggregate', 'selection', 'communityId'),
  'Query.needMatches': community('gap', 'selection', 'communityId'),
  'Mutation.advanceMatch': node('record', 'input', 'needId'),
  'Query.autonomy': community('aggregate', 'selection', 'communityId'),
  'Query.organizationBalance': community('aggregate', 'selection', 'communityId'),
  'Query.organizationCard': community('aggregate', 'selection', 'communityId'),
  'Query.supportNetwork': node('tie', 'personId'),
  'Query.team': node('team', 'organizationId'),
  'Mutation.proposeActivity': node('team', 'input', 'organizationId'),
  // Only the asker's own.
  'Query.analysisProgress': none('vocabulary'),
  'Query.measures': none('vocabulary'),
  'Query.nullModels': none('vocabulary'),
  'Query.vocabulary': none('vocabulary'),
  'Query.import': ofImport('import'),
  'Mutation.readImportAgain': ofImport('import'),
  'Mutation.commitImport': ofImport('import'),
  'Mutation.cancelImport': ofImport('import'),
  'Mutation.undoImport': node('import', 'batchId'),
  'Query.undoPreview': node('import', 'batchId'),
  'Query.importBatches': community('import'),
  'Query.importsOpen': community('import'),
  'Query.importProfiles': community('import'),
  'Mutation.saveImportProfile': community('import'),
  'Mutation.removeImportProfile': setting('import'),
  'Mutation.createDemonstration': none('installation'),
  'Query.backups': none('backup'),
  'Query.backupState': none('backup'),
  'Mutation.makeBackup': none('backup'),
  'Mutation.verifyBackup': none('backup'),
  'Query.accounts': none('account'),
  'Mutation.createAccount': none('account'),
  'Mutation.setGrants': none('account'),
  'Mutation.disableAccount': none('account'),
  'Mutation.enableAccount': none('account'),
  'Mutation.resetPassword': none('account'),
  'Mutation.endSessions': none('account'),
  'Query.auditEntries': none('audit'),
  'Query.auditVerification': none('audit'),
  'Query.purposes': none('vocabulary'),
  'Query.dataCatalogue': none('vocabulary'),
  'Query.personFile': node('consent', 'personId'),
  'Query.withheldPersons': community('consent'),
  'Mutation.recordConsent': node('consent', 'input', 'personId'),
  'Query.protectedData': node('person', 'personId'),
  'Mutation.setProtectedData': node('record', 'personId'),
  'Query.eraseDependents': node('consent', 'personId'),
  'Mutation.erasePerson': node('consent', 'personId'),
  'Query.retentionDue': community('consent'),
  'Mutation.runRetention': community('consent'),
};
