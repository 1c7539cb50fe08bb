import type { ProblemCode } from '../../entities/problem.ts';

/** What is wrong, and what to do. Gaps are filled from the problem's `parameters`, `value` and `field`. */
export const problemTexts: Record<ProblemCode, { message: string; advice: string }> = {
  required: { message: 'Something that must be given is missing.', advice: 'Fill it in.' },
  tooLong: {
    message: 'The text is too long: at most {max} characters.',
    advice:
      'Shorten it to {max} characters. If it does not look long, check that every quotation mark before it is closed.',
  },
  unreadableSigns: {
    message: 'The text holds signs that cannot be seen, or that reverse the direction of writing.',
    advice: 'Type it anew instead of pasting it. Only notes may have several lines.',
  },
  tooShort: { message: 'The text is too short: at least {min} characters.', advice: 'Complete it.' },
  notADate: {
    message: '“{value}” is not a date that we can read.',
    advice: 'Write it like 2026-03-05 or 2026/3/5, or give only the month (2026-03) or the year (2026).',
  },
  tooEarly: {
    message: 'The year is too early: the earliest is {min}.',
    advice: 'Check the year for a slip, such as 0202 for 2020.',
  },
  notANumber: { message: '“{value}” is not a number.', advice: 'Give digits only, without units or words.' },
  notAnInteger: { message: 'A whole number is needed here.', advice: 'Leave the decimals away.' },
  tooSmall: { message: 'The number is too small: the least is {min}.', advice: 'Check digits and unit.' },
  tooLarge: { message: 'The number is too large: the most is {max}.', advice: 'Check digits and unit.' },
  notAChoice: { message: '“{value}” is not one of the choices.', advice: 'Use one of these: {choices}.' },
  notYesOrNo: { message: '“{value}” is neither yes nor no.', advice: 'Write yes or no.' },
  notAnId: { message: 'This is not a valid id.', advice: 'Choose from the list instead of typing.' },
  tooMany: {
    message: 'There are too many items: at most {max}.',
    advice: 'Remove some, or record them separately.',
  },

  unknownTieKind: {
    message: '“{value}” is not a kind of tie that we know.',
    advice: 'Use one of our kinds of tie, or say at import which kind “{value}” stands for.',
  },
  selfTie: {
    message: 'The tie starts and ends at the same person or organization.',
    advice: 'Correct one of the ends, or delete the row.',
  },
  endBeforeStart: {
    message: 'The end, {value}, is before the start, {start}.',
    advice: 'Check whether the two dates are swapped.',
  },
  wrongEnds: {
    message: 'A tie {kind} cannot lead from {from} to {to}.',
    advice:
      'It starts from {allowedFrom} and leads to {allowedTo}. Check the kind of tie, and whether its ends are swapped.',
  },
  tieToNobody: {
    message: 'There is nobody with the id “{value}”.',
    advice: 'Check the id. Its row may be missing among the actors, or may have a problem of its own.',
  },
  zeroWeight: {
    message: 'A weight cannot be 0.',
    advice:
      'Leave the row out where there is no tie, leave the weight empty where strength does not matter, and give dislike a negative number.',
  },
  notLearntSo: {
    message:
      'A rating cannot have been learnt by this technique: rating oneself and rating others differ in it.',
    advice: 'Use one of these: {choices}; or leave it empty.',
  },
  noFrequency: {
    message: 'Ties of the kind {kind} do not say how often.',
    advice: 'How often is said of contact between people or between organizations; leave it empty here.',
  },
  notOfThisKind: {
    message: 'This kind does not say this.',
    advice: 'Leave it empty, or choose another kind.',
  },
  directedUndirectedKind: {
    message: 'Ties of the kind {kind} have no direction.',
    advice: 'Leave the column “directed” empty, or use a kind of tie that has a direction.',
  },

  unknownNodeKind: {
    message: '“{value}” is not a kind that we know.',
    advice:
      'Use Resident, Social worker, Organization, Committee, Activity, Resource, Need or Place. An empty cell means Resident.',
  },
  notFound: {
    message: 'There is no such record.',
    advice: 'It may have been deleted. Reload the page and try again.',
  },
  otherCommunity: {
    message: 'This record belongs to another community.',
    advice: 'Switch to that community, or choose a record of this one.',
  },
  hasDependents: {
    message: 'Other records depend on it, so it cannot be deleted.',
    advice: 'Delete or change those records first.',
  },
  laterIdentityChange: {
    message: 'The same person was merged or split again after this.',
    advice: 'Undo the later change first.',
  },
  idTaken: {
    message: 'This id is in use already.',
    advice: 'Use another id, or change the record that has it.',
  },
  keptOtherwise: {
    message: 'This interview was saved before, with other answers than now.',
    advice:
      'The former answers are kept. Change that tie on the page of the person, or begin another interview.',
  },
  nameTaken: { message: 'This name is in use already.', advice: 'Use another name, or the one that exists.' },

  emptyFile: {
    message: 'The file is empty.',
    advice: 'Check that it is the right file and that it has been saved.',
  },
  binaryFile: {
    message: 'This is not a table; only its name looks like one.',
    advice: 'Save it as .xlsx or CSV in your spreadsheet program and import that.',
  },
  unreadableFile: {
    message: 'The file cannot be opened; it may be damaged.',
    advice: 'Open it in your spreadsheet program, save it as a new .xlsx file and import that.',
  },
  unknownEncoding: {
    message: 'We cannot tell how the letters of the file are encoded.',
    advice: 'Save it as .xlsx, or as “CSV UTF-8”.',
  },
  noHeader: {
    message: 'The table has no row with the names of its columns.',
    advice:
      'Add one at the top. A table of actors needs “id”; a table of ties needs “source”, “target” and “kind”.',
  },
  missingColumn: {
    message: 'A column is missing: {column}.',
    advice: 'Add it. A table of actors needs “id”; a table of ties needs “source”, “target” and “kind”.',
  },
  unknownTable: {
    message: 'We cannot tell whether these are actors or ties.',
    advice:
      'A table of actors needs a column “id”; a table of ties needs “source” and “target”. Check the names in the first row.',
  },
  duplicateColumn: {
    message: 'There is more than one column “{value}”.',
    advice: 'Rename one of them, or delete it.',
  },
  duplicateId: {
    message: 'The id “{value}” was used before, in row {firstRow} ({firstFile}).',
    advice: 'Give one of the two another id; if both are the same person, delete one row.',
  },
  duplicateTie: {
    message: 'This tie is the same as that of row {firstRow} ({firstFile}).',
    advice: 'Delete one of the two rows; if their weights or notes differ, keep the right one.',
  },
  tooManyRows: {
    message: 'There are too many rows: at most {max}.',
    advice: 'Split the file and import the parts one by one.',
  },
  tooLargeFile: {
    message: 'The file is too large: at most {max} MB.',
    advice: 'Remove columns, pictures or sheets that are not needed, or split the file.',
  },
  tooManyColumns: {
    message: 'There are too many columns: at most {max}.',
    advice:
      'Remove those that are not needed. If this is a matrix, turn it into a table with one tie in each row.',
  },
  brokenRow: {
    message: 'The form of this row is broken.',
    advice:
      'Check that its quotation marks come in pairs. Saving the file anew from a spreadsheet program mostly helps.',
  },
  namelessColumn: {
    message: 'Some cells stand under no column name.',
    advice:
      'Perhaps the column names are in the next row: choose the row of the header anew. Otherwise name these columns, or empty the cells.',
  },
  unknownWave: {
    message: 'The file has no wave “{value}”.',
    advice: 'Its waves are: {waves}. Choose one of them.',
  },
  duplicatePerson: {
    message: '“{value}” is the same person as in row {firstRow} of {firstFile}.',
    advice:
      'A person has one row in a roster. For two persons of one name give the building or the phone, so that they can be told apart.',
  },
  duplicateName: {
    message: '“{value}” stands in row {firstRow} of {firstFile} already.',
    advice: 'Delete one of the rows; if they are not the same, give them ids or different names.',
  },
  severalCalled: {
    message: 'Several are called “{value}”; which one is meant cannot be told.',
    advice: 'Give the id or the full name instead.',
  },
  protectedColumn: {
    message:
      'This column holds contact or sensitive data, which are not kept with a roster; of phones the last four figures serve to tell who is who.',
    advice: 'Enter them on the page of the person, after recording that she agrees.',
  },
  identityNumberColumn: {
    message: 'This column holds numbers of identity cards, which are not kept.',
    advice: 'No work here needs them: better take them out of the file.',
  },
  roundedNumber: {
    message:
      'The spreadsheet has rewritten long numbers such as “{value}”: their last figures are lost, and different persons may have got one number.',
    advice: 'Go back to the original file, make the column “text” and save it again.',
  },
  mentionedStays: {
    message:
      'Some persons of this table were merely mentioned by others here: nothing but their name is kept.',
    advice: 'When a person has agreed, set her “Standing” to “On the roster” and import once more.',
  },
  tooFewCells: {
    message: 'This row has {cells} cells, but there are {columns} columns.',
    advice: 'Complete the row; cells without content must be there too, empty.',
  },
  noRowLeft: {
    message: 'There is no row to import.',
    advice:
      'Check that something stands below the names of the columns. If you chose a part of the file, check the name of the column and its value.',
  },
  brokenFormat: {
    message: 'The file breaks the rules of its format ({format}).',
    advice:
      'Save it again in the program that made it. If it was changed by hand, look at the place that is named.',
  },
  refusedXml: {
    message: 'The file declares a document type or entities of its own; such files are not read, for safety.',
    advice: 'Save it again in the program that made it, without a DOCTYPE.',
  },
  nestedTooDeep: {
    message: 'The parts of the file are nested more than {max} levels deep.',
    advice: 'Check that it is a file with a network, and save it again in the program that made it.',
  },
  severalNetworks: {
    message: 'The file holds several networks, or one within another.',
    advice: 'Save each network as a file of its own.',
  },
  hyperedges: {
    message: 'The file holds ties that join more than two at once.',
    advice:
      'Make a tie of each pair, or a node (an activity, an organization) to which each of them is tied.',
  },
  unsupportedFormat: {
    message: 'Files of this format cannot be imported.',
    advice: 'Save it as .xlsx, without a password, or as CSV and import that.',
  },

  activityUndated: {
    message: 'It is not known on which day “{value}” was.',
    advice: 'Give the date of the activity above, or write the full date into the heading or title.',
  },
  activityWithoutYear: {
    message: '“{value}” says month and day, but not the year.',
    advice:
      'Give the year, such as 2026, as the date of the activity where the sheets are shown, or write it into the heading.',
  },
  notATick: {
    message: 'Whether “{value}” means there or not cannot be told.',
    advice:
      'Write “√” or “1” for who was there and leave the rest empty; a role (volunteer, organizer) will do, too.',
  },
  noRespondent: {
    message: 'It cannot be told who answered this survey.',
    advice: 'Choose the column with the names. Of an anonymous survey, the number can be taken as the id.',
  },
  cancelledSignUp: {
    message: '“{value}” cancelled and is not counted.',
    advice: 'If the person did come, remove the word “取消” and read again.',
  },
  repeatedSignUp: {
    message: '“{value}” signed up in row {row} already and counts once.',
    advice: 'If these are two people of one name, give the building of each.',
  },
  unnumberedSignUp: {
    message: 'This line has no number, so it may be no sign-up.',
    advice: 'If it is one, put a number before it; if it is a remark, leave it.',
  },

  brokenJson: {
    message: 'This is no complete JSON file.',
    advice:
      'Choose a model that was exported; if it was changed by hand, check brackets, quotation marks and commas.',
  },
  badShape: { message: 'This is not written as it should be.', advice: 'Follow an exported model.' },
  unknownPart: {
    message: 'There is something here that is not known.',
    advice: 'Leave it out, or check how its name is spelt.',
  },
  notUnique: { message: 'A code is used more than once.', advice: 'Give one of them another code.' },
  badCode: {
    message: 'A code has letters, digits and “-” only, at most 40.',
    advice: 'Choose another code.',
  },
  unknownIndicator: {
    message: 'There is no such indicator.',
    advice: 'Choose one from the list of indicators.',
  },
  unfitIndicator: {
    message: 'This indicator is not for this kind of subject.',
    advice: 'Choose one that fits the subject: person, organization or community.',
  },
  unreachableStage: {
    message: 'There is no way to this stage.',
    advice: 'Name it in “next” of an earlier stage, or leave the stage out.',
  },
  noWayOut: {
    message: 'From this stage the last one cannot be reached, so that a case could not end.',
    advice: 'Name in “next” a stage from which the last one can be reached.',
  },

  unknownMeasure: { message: 'There is no such measure.', advice: 'Choose one from the list of measures.' },
  unknownParameter: {
    message: 'This measure leaves no number called “{value}” open.',
    advice: 'See the page “Methods” for the numbers that can be chosen.',
  },
  needsOneGroup: {
    message: 'This measure or comparison needs one group for each person.',
    advice: 'Group by the organization that each joined first, or by building.',
  },
  noGroup: {
    message: 'There is no such organization or place in this community whose members could be looked at.',
    advice: 'Choose another organization or building, or leave this condition out.',
  },
  unknownAttribute: {
    message: 'What the groups should be made by (“{value}”) is not in the data.',
    advice:
      'Write the name of the column as it is in the data, or group by building or organization. Columns that you may not see make no groups either.',
  },
  needsGroups: {
    message: 'This measure needs groups.',
    advice: 'Choose first what to group by, such as building or organization.',
  },
  tooManyNodes: {
    message: 'There are too many people and organizations for this calculation: at most {max}.',
    advice: 'Narrow the selection, for example to a building, a kind of tie or a period.',
  },
  tooManyEdges: {
    message: 'There are too many ties for this calculation: at most {max}.',
    advice: 'Narrow the selection, for example to a kind of tie or a period.',
  },
  noTies: {
    message: 'There is no tie of the chosen kinds at the chosen moments.',
    advice: 'Choose other moments or other kinds of ties, or import data first.',
  },
  badWindow: { message: 'The period ends before it starts.', advice: 'Choose its dates again.' },
  personInQuery: {
    message: 'The query to be saved names a person.',
    advice: 'Take out conditions on names and people left out, then save it.',
  },
  brokenDocument: {
    message: 'This text is no complete query in GraphQL.',
    advice: 'Run it first and mend what is told. Only queries can be saved, no changes.',
  },
  badMoment: {
    message: 'A moment is either a date or a survey round: exactly one of the two.',
    advice: 'Choose a date, or choose a survey round.',
  },
  analysisTooLong: {
    message: 'This analysis was stopped: it was not done after {seconds} seconds.',
    advice:
      'Narrow the selection (a shorter time, fewer kinds of ties) and try again; if it must take longer, ask the administrator to raise LINLI_ANALYSIS_SECONDS.',
  },
  tooManyJobs: {
    message: 'Too many analyses are waiting: {max} at most.',
    advice: 'Wait for some of them to be done, then try again.',
  },
  queueUnavailable: {
    message: 'Analyses cannot be computed at the moment.',
    advice: 'Try again in a while; if it goes on, tell the administrator. Your data are not affected.',
  },
  queueFull: {
    message: 'This cannot be computed now: the memory of the queue (Redis) is full.',
    advice:
      'Try again in a while; if it goes on, ask the administrator to raise maxmemory of Redis. Your data are not affected.',
  },
  otherQueueKey: {
    message: 'What is in the queue ({queue}) was written with another key.',
    advice:
      'The server and every worker need the same LINLI_KEY_FILE; two installations cannot share a database of Redis.',
  },
  otherQueueVersion: {
    message: 'The server is version {server}, this is {own}.',
    advice: 'Use the same version of Linli and of Node.js for the server and every worker.',
  },
  cancelled: { message: 'This was cancelled.', advice: 'Start it again if you need it.' },
  tooDeep: {
    message: 'The query is nested too deeply: {depth} levels, where {max} are allowed.',
    advice: 'Use fewer levels, in several queries.',
  },
  tooComplex: {
    message: 'The query asks for too much at once: a cost of {cost}, where {max} is allowed.',
    advice: 'Ask for fewer fields or records, in several queries.',
  },
  listTooLong: { message: 'The list is too long: at most {max} items.', advice: 'Do it in several parts.' },
  badCursor: { message: 'This page of the list is no longer valid.', advice: 'Go back to the first page.' },
  badBackbone: {
    message: 'The level of the backbone is a probability.',
    advice: 'Give a number from 0 to 1, such as 0.05 for 5 %.',
  },
  thresholdsOutOfOrder: {
    message: 'The number from which it weighs more, {given}, is below the one from which it counts, {least}.',
    advice: 'Raise the first to at least {least}, or lower the other.',
  },
  badKeyPlayerSize: {
    message: 'This is not a possible number of key players.',
    advice:
      'Give a whole number from 1 to {max}: ten at most, no more than may be chosen, and where it is asked who would be missed, at least two people must remain.',
  },
  moreIncludedThanSize: {
    message: '{included} people must be included, more than the {size} of the set.',
    advice: 'Choose a larger set, or name fewer people.',
  },
  notInNetwork: {
    message: 'Somebody whom you named is not in this network.',
    advice: 'Widen the selection, choose another date, or leave her out.',
  },
  noKindOfTie: {
    message: 'No kind of tie in the selection can tie these two.',
    advice: 'Add a kind of tie that can, such as “Knows”, to the selection; then add the tie.',
  },
  needNotOpen: {
    message: 'This need is being seen to already, or is closed.',
    advice: 'Reload the page and finish what is under way first.',
  },
  notNextStep: {
    message: 'This step cannot be taken now.',
    advice: 'Reload the page to see where it stands and what may come next.',
  },
  gateClosed: {
    message: 'The gate is still closed: {count} of the required criteria not met.',
    advice: 'Meet them first, or say why the step is taken all the same (at least {min} signs).',
  },
  mayNotBeChosen: {
    message: 'Somebody who must be included may not be listed.',
    advice:
      'Who does not want to be considered, was merely mentioned by others, or may be under age is in no list. Leave her out.',
  },
  includedAndExcluded: {
    message: 'The same person cannot be both included and left out.',
    advice: 'Take her out of one of the two.',
  },
  quotaNeedsGroups: {
    message: 'A number for each group needs groups.',
    advice: 'Say what makes the groups, such as the building or the organization.',
  },
  badQuota: {
    message: 'This is not a possible number for a group.',
    advice: 'Give a whole number from 1 on.',
  },
  tooFewInGroup: {
    message: 'Only {available} people of this group can be chosen, not {count}.',
    advice: 'Ask for fewer, or for another group.',
  },
  quotasExceedSize: {
    message:
      'Those who must be included and the numbers for the groups make {needed} people, more than the {size} of the set.',
    advice: 'Choose a larger set, or ask for less.',
  },
  badSteps: {
    message: 'This is not a possible number of steps.',
    advice: 'Give a whole number from 1 to {max}.',
  },
  notCompared: {
    message: 'This measure cannot be compared with networks made by chance.',
    advice:
      'Choose a measure of the whole network, or one that gives each person a value; those of single ties, groups and distributions cannot be compared yet.',
  },
  noSeries: {
    message: 'This measure has no line through time.',
    advice:
      'Choose a measure of the whole network, or one that gives each person a value; those of single ties, groups and distributions have none.',
  },
  noRanks: {
    message: 'This measure gives no ranks.',
    advice: 'Choose a measure that gives each person a value.',
  },
  modelNeedsArrows: {
    message: 'This comparison is for ties with a direction.',
    advice: 'Select only ties that have a direction, or choose another comparison.',
  },
  modelNeedsGroups: {
    message: 'This comparison is for measures that need groups.',
    advice: 'Choose a measure that needs groups, or another comparison.',
  },
  badDraws: {
    message: 'This is not a possible number of networks made by chance.',
    advice: 'Give a whole number from {min} to {max}.',
  },
  tooManyDraws: {
    message:
      'On so large a network this measure can be compared with at most {allowed} networks made by chance.',
    advice: 'Take {allowed} or fewer, or a smaller part, such as one building or one kind of tie.',
  },
  tooLargeToCompare: {
    message:
      'The network is too large: comparing this measure with networks made by chance would take too long.',
    advice:
      'Take a smaller part, such as one building, one kind of tie or a shorter time, or a measure that takes less.',
  },
  badPermutations: {
    message: 'The number of permutations is not right.',
    advice: 'Enter a whole number from {min} to {max}.',
  },
  tooFewPersons: {
    message: 'Only {count} persons are on record at both moments: too few to tell anything.',
    advice: 'It takes at least {min}: choose other moments, or widen the selection.',
  },
  tooManyPersons: {
    message: '{count} persons are on record at both moments: their pairs are too many.',
    advice: 'At most {max}: narrow the selection, for example to one survey round.',
  },
  regressionTooLarge: {
    message: 'With {count} persons and so many facts, at most {allowed} permutations are possible.',
    advice: 'Take fewer permutations, persons or facts, or the linear regression.',
  },

  storeUnavailable: {
    message: 'The database cannot be reached.',
    advice: 'Try again later; if it stays so, tell the administrator.',
  },
  storeBusy: {
    message: 'The database is busy.',
    advice: 'Try again in a moment. What you entered was not saved.',
  },
  storeDamaged: {
    message: 'The data files are incomplete or damaged: {file}. To lose nothing, they were not opened.',
    advice:
      'Leave the folder {folder} as it is and copy the whole of it first, then restore the latest backup; if unsure, ask the administrator.',
  },
  storeNotEmpty: {
    message: 'This database already holds data.',
    advice:
      'Choose an empty data folder (or an empty database), then try again; or add --replace, which puts the data of the folder aside.',
  },
  brokenArchive: {
    message: 'The content of the backup is incomplete; nothing was written.',
    advice: 'Try another backup.',
  },
  diskFull: {
    message: 'The disk is full: what you entered was not saved. What was saved before is safe.',
    advice: 'Ask the administrator to free disk space, then try again.',
  },
  timeout: { message: 'This took too long and was stopped.', advice: 'Narrow the selection and try again.' },
  unexpected: {
    message: 'Something went wrong in the program.',
    advice: 'Try again; if it happens again, tell the administrator what you did.',
  },
  badRequest: { message: 'What was sent is not valid.', advice: 'Check what you entered and try again.' },
  importUnknown: {
    message: 'There is no such import.',
    advice: 'It may have expired. Choose the files again.',
  },
  importRunning: {
    message: 'Other files are being imported into this community.',
    advice: 'Wait until that is done.',
  },
  notSignedIn: {
    message: 'Please sign in first.',
    advice: 'Sign in and try again; what you were writing is kept.',
  },
  notAllowed: {
    message: 'Your role may not see or change this.',
    advice: 'Ask the administrator if you need it.',
  },
  keyMissing: {
    message: 'The key file “{file}” is missing, and the data folder holds what it protects.',
    advice:
      'Put the key file back, or restore a backup. If it is lost for good, LINLI_NEW_KEY=yes goes on with a new key: contact and sensitive data of before cannot be read then, nor the audit log of before verified.',
  },
  badKeyFile: {
    message: 'The key file “{file}” holds no valid key.',
    advice:
      'Put the original key file back, or restore it from a backup: without it contact and sensitive data cannot be read.',
  },

  wrongPassword: {
    message: 'The login name or password is wrong, or this account may not sign in.',
    advice: 'Check them and try again; an administrator can reset a forgotten password.',
  },
  wrongCode: {
    message: 'The one-time code is wrong.',
    advice: 'Copy the code that the server showed when it started; each start makes a new one.',
  },
  tooManyTries: {
    message: 'Too many tries.',
    advice: 'Wait {seconds} {seconds|second|seconds} and try again.',
  },
  weakPassword: {
    message: 'This password is too easy to guess.',
    advice:
      'Take {min} to {max} characters, at least 5 of them different, and not the login name. A sentence that you remember does well.',
  },
  samePassword: { message: 'The new password is the present one.', advice: 'Choose another.' },
  badLoginName: {
    message: 'This cannot be a login name.',
    advice: 'Take 2 to 64 letters, digits or . _ @ + - without spaces.',
  },
  loginNameTaken: { message: 'This login name is taken.', advice: 'Choose another.' },
  lastAdministrator: {
    message: 'There must be an administrator who can sign in.',
    advice: 'Make a colleague administrator first.',
  },
  badGrant: {
    message: 'This role cannot be given so.',
    advice:
      'An administrator has no community; a resident leader has a community and her team in it, other roles have no team; extra data are for social workers and supervisors.',
  },
  alreadySetUp: {
    message: 'The first account is there already.',
    advice: 'Sign in, or ask the administrator for an account.',
  },
  needsTls: {
    message: 'This connection is not encrypted; passwords are not taken here.',
    advice: 'Open the address that begins with https://, or ask the administrator for it.',
  },
  notAdmitted: {
    message: 'Your organization knows you, but you have no account here.',
    advice: 'Ask the administrator to make one with the same login name.',
  },
  signInServiceDown: {
    message: 'The sign-in service of your organization did not complete the sign-in.',
    advice: 'Try again; otherwise sign in with login name and password, or tell the administrator.',
  },
  mentionedHoldsTooMuch: {
    message: 'Others merely mentioned this person: nothing but the name may be kept.',
    advice:
      'Take everything but the name away; if the person has agreed, record that, or set “Standing” to “On the roster”.',
  },
  guardianNeeded: {
    message: 'This person may be younger than 14, so that a guardian has to agree.',
    advice: 'Name the guardian who agreed; if the birth year is wrong, correct it first.',
  },
  inThePast: {
    message: 'The date “{value}” is over.',
    advice: 'Enter today or a later date.',
  },
  inTheFuture: {
    message: 'The date “{value}” has not come yet.',
    advice: 'Give a date that is not later than today.',
  },
  needsConsent: {
    message: 'This person has not agreed to “{purpose}”, or no longer does, so nothing can be kept.',
    advice: 'Ask for consent and record it first, then fill this in.',
  },
  alreadyCorrected: {
    message: 'This entry was corrected already.',
    advice: 'Load the page again and correct the entry that took its place.',
  },
  notToBeAsked: {
    message: 'This person is not to be asked: consent was withdrawn, or others merely mentioned her.',
    advice: 'Ask for consent and record it first.',
  },
  wrongKey: {
    message: 'This was encrypted with another key and cannot be read.',
    advice: 'Ask the administrator to put the original key file back; backups hold it, too.',
  },
  damagedData: {
    message: 'What was kept encrypted has been damaged or changed.',
    advice: 'Tell the administrator, who can restore a backup; or fill it in again.',
  },
  notDue: {
    message: 'The time for which these persons’ data are kept is not over.',
    advice: 'Load the list again and choose only persons on it.',
  },

  badQuery: {
    message: 'This query cannot be answered.',
    advice: 'Check how it is written, and what may be asked for.',
  },
  tooLongQuery: {
    message: 'The query is too long: at most {max} words and signs.',
    advice: 'Ask for fewer fields, in several queries.',
  },
  tooManyAliases: {
    message: 'Too many fields are renamed: {count}, where {max} are allowed.',
    advice: 'Rename fewer fields, in several queries.',
  },
  tooManyDirectives: {
    message: 'There are too many directives: {count}, where {max} are allowed.',
    advice: 'Use fewer of them.',
  },
  tooManyQuestions: {
    message: 'There are too many questions in one query: {count}, where {max} are allowed.',
    advice: 'Ask them in several queries.',
  },
  tooManyRequests: {
    message: 'There were too many requests in a short time.',
    advice: 'Wait {seconds} seconds and try again.',
  },
  tooLargeRequest: {
    message: 'What was sent is too large.',
    advice: 'Shorten the texts, or do it in several parts.',
  },
  unknownRoute: { message: 'There is nothing at this address.', advice: 'Check the address.' },
  otherSite: {
    message: 'This request comes from another site, or names another one.',
    advice: 'Open Linli by its own address and try again.',
  },
  auditUnavailable: {
    message: 'The audit log cannot be written, so this was not done or not answered.',
    advice: 'Check the free disk space and the rights of the data folder, then try again.',
  },

  wrongPassphrase: {
    message: 'This is not the passphrase of the backup.',
    advice:
      'Check it and try again; an old backup has the passphrase of its time. Without it a backup cannot be opened.',
  },
  weakPassphrase: {
    message: 'The passphrase is too short: it takes at least {min} characters.',
    advice:
      'Take four or five words that have nothing to do with one another, and lock them away on paper elsewhere.',
  },
  needPassphrase: {
    message: 'There is no passphrase for the backup.',
    advice:
      'Run this in a terminal and type one, or set LINLI_BACKUP_PASSPHRASE_FILE to a file that holds it.',
  },
  unreadablePassphrase: {
    message: 'The passphrase file “{file}” cannot be read.',
    advice: 'Check LINLI_BACKUP_PASSPHRASE_FILE and the rights of the file.',
  },
  damagedBackup: {
    message: 'The backup “{file}” is damaged or not whole; nothing of it was used.',
    advice: 'Take another backup, or a copy from elsewhere; copy the .sha256 file along with it.',
  },
  notABackup: {
    message: '“{file}” is not a backup of Linli.',
    advice: 'Choose a backup: its name ends in .age.',
  },
  newerBackup: {
    message: 'The backup “{file}” was made by a newer Linli; this one cannot read it.',
    advice: 'Update Linli first, then restore.',
  },
  unreadableBackup: {
    message: 'The file “{file}” cannot be opened.',
    advice: 'Check the path and the rights of the file.',
  },
  unwritableBackup: {
    message: 'The backup “{file}” cannot be written ({reason}).',
    advice: 'Check that the folder is there and may be written to.',
  },
  noRoomForBackup: {
    message: 'There is no room on the disk: no backup was made, and what was half written is gone.',
    advice: 'Make room, or take another disk, and try again.',
  },
  fileTaken: {
    message: 'The file “{file}” is there already and was not overwritten.',
    advice: 'Take another name, or move the old file away first.',
  },
  backupUnknown: {
    message: 'There is no such backup.',
    advice: 'It may have been deleted because of its age; load the list again.',
  },
  backupNotConfigured: {
    message: 'Backups are not set up.',
    advice:
      'The administrator sets LINLI_BACKUP_DIR (a folder) and LINLI_BACKUP_PASSPHRASE_FILE (a file with a passphrase) and starts Linli again.',
  },
  otherKeyInPlace: {
    message: 'The key file “{file}” holds another key; nothing was restored.',
    advice:
      'If that key is no longer needed add --replace-key: it is kept beside, and the key of the backup takes its place.',
  },
  restoredDiffers: {
    message: 'What was restored differs from the backup “{file}”.',
    advice: 'Don’t use this database: empty it and restore again, while no other program writes to it.',
  },
  migrationDiffers: {
    message: 'What the other store holds differs from what was copied.',
    advice:
      'Nothing was changed here. Don’t use the other one: empty it and try again, while no other program writes to it.',
  },
};
