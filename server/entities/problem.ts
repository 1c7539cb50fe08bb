import type { BothLanguages } from './wording.ts';

/** Where in what somebody gave something is. Rows and columns are counted as the user sees them, from 1. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  /** In words, where it is no file of rows: the third stage, its second exit criterion. */
  readonly part?: BothLanguages;
}

/**
 * Something that is wrong with what a user gave us, without its wording: `code` is a key of the
 * `problems` texts in `locales/`, `parameters` fill its gaps. `value` is shown to the user who gave
 * it and written nowhere else.
 */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly field?: string;
  readonly value?: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export const problemCodes = [
  // fields
  'required',
  'tooLong',
  'tooShort',
  'unreadableSigns',
  'notADate',
  'tooEarly',
  'inThePast',
  'notANumber',
  'notAnInteger',
  'tooSmall',
  'tooLarge',
  'notAChoice',
  'notYesOrNo',
  'notAnId',
  'tooMany',
  // ties
  'unknownTieKind',
  'selfTie',
  'endBeforeStart',
  'wrongEnds',
  'tieToNobody',
  'zeroWeight',
  'notLearntSo',
  'noFrequency',
  'notOfThisKind',
  'directedUndirectedKind',
  // nodes
  'unknownNodeKind',
  'notFound',
  'otherCommunity',
  'hasDependents',
  'idTaken',
  'laterIdentityChange',
  'keptOtherwise',
  'nameTaken',
  'needNotOpen',
  'notNextStep',
  'gateClosed',
  // files
  'emptyFile',
  'binaryFile',
  'unreadableFile',
  'unknownEncoding',
  'noHeader',
  'missingColumn',
  'unknownTable',
  'duplicateColumn',
  'duplicateId',
  'duplicateTie',
  'tooManyRows',
  'tooLargeFile',
  'tooManyColumns',
  'brokenRow',
  'namelessColumn',
  'unknownWave',
  'tooFewCells',
  'noRowLeft',
  'unsupportedFormat',
  'duplicatePerson',
  'duplicateName',
  'severalCalled',
  'protectedColumn',
  'identityNumberColumn',
  'roundedNumber',
  'mentionedStays',
  // sheets of offices
  'activityUndated',
  'activityWithoutYear',
  'notATick',
  'noRespondent',
  'cancelledSignUp',
  'repeatedSignUp',
  'unnumberedSignUp',
  'brokenFormat',
  'refusedXml',
  'nestedTooDeep',
  'severalNetworks',
  'hyperedges',
  // stage models
  'brokenJson',
  'badShape',
  'unknownPart',
  'notUnique',
  'badCode',
  'unknownIndicator',
  'unfitIndicator',
  'unreachableStage',
  'noWayOut',
  // selections and analysis
  'unknownMeasure',
  'unknownParameter',
  'thresholdsOutOfOrder',
  'needsGroups',
  'needsOneGroup',
  'unknownAttribute',
  'noGroup',
  'tooManyNodes',
  'tooManyEdges',
  'noTies',
  'badWindow',
  'badMoment',
  'personInQuery',
  'brokenDocument',
  'badBackbone',
  'cancelled',
  'analysisTooLong',
  'tooManyJobs',
  'queueUnavailable',
  'queueFull',
  'otherQueueKey',
  'otherQueueVersion',
  'tooDeep',
  'tooComplex',
  'listTooLong',
  'badCursor',
  'badKeyPlayerSize',
  'moreIncludedThanSize',
  'notInNetwork',
  'noKindOfTie',
  'mayNotBeChosen',
  'includedAndExcluded',
  'quotaNeedsGroups',
  'badQuota',
  'tooFewInGroup',
  'quotasExceedSize',
  'badSteps',
  'notCompared',
  'noSeries',
  'noRanks',
  'modelNeedsArrows',
  'modelNeedsGroups',
  'badDraws',
  'tooManyDraws',
  'tooLargeToCompare',
  'badPermutations',
  'tooFewPersons',
  'tooManyPersons',
  'regressionTooLarge',
  // service
  'storeUnavailable',
  'storeBusy',
  'storeDamaged',
  'storeNotEmpty',
  'brokenArchive',
  'diskFull',
  'timeout',
  'unexpected',
  'badRequest',
  'importUnknown',
  'importRunning',
  // access and keys
  'notSignedIn',
  'notAllowed',
  'badKeyFile',
  'keyMissing',
  'auditUnavailable',
  // backups
  'wrongPassphrase',
  'weakPassphrase',
  'needPassphrase',
  'unreadablePassphrase',
  'damagedBackup',
  'notABackup',
  'newerBackup',
  'unreadableBackup',
  'unwritableBackup',
  'noRoomForBackup',
  'fileTaken',
  'backupUnknown',
  'backupNotConfigured',
  'otherKeyInPlace',
  'restoredDiffers',
  'migrationDiffers',
  // accounts
  'wrongPassword',
  'wrongCode',
  'tooManyTries',
  'weakPassword',
  'samePassword',
  'badLoginName',
  'loginNameTaken',
  'lastAdministrator',
  'badGrant',
  'alreadySetUp',
  'needsTls',
  'notAdmitted',
  'signInServiceDown',
  // personal data
  'mentionedHoldsTooMuch',
  'guardianNeeded',
  'inTheFuture',
  'needsConsent',
  'alreadyCorrected',
  'notToBeAsked',
  'wrongKey',
  'damagedData',
  'notDue',
  // requests
  'badQuery',
  'tooLongQuery',
  'tooManyAliases',
  'tooManyDirectives',
  'tooManyQuestions',
  'tooManyRequests',
  'tooLargeRequest',
  'unknownRoute',
  'otherSite',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Thrown when what was asked for cannot be done; everything the user needs to hear is in `problems`. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | Problem) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((problem) => problem.code).join(', '));
    this.name = 'ProblemError';
    this.problems = list;
  }
}
