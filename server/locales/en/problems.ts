import type { ProblemCode } from '../../entities/problem.ts';

/** What is wrong, and what to do. Gaps are filled from the problem's `parameters`, `value` and `field`. */
export const problemTexts: Record<ProblemCode, { message: string; advice: string }> = {
  required: { message: 'Something that must be given is missing.', advice: 'Fill it in.' },
  tooLong: {
    message: 'The text is too long: at most {max} characters.',
    advice:
      'Shorten it to {max} characters. If it does not look long, check that every quotation mark before it is closed.',
  },
  tooShort: { message: 'The text is too short: at least {min} characters.', advice: 'Complete it.' },
  notADate: {
    message: '“{value}” is not a date that we can read.',
    advice: 'Write it like 2026-03-05 or 2026/3/5, or give only the month (2026-03) or the year (2026).',
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
  idTaken: {
    message: 'This id is in use already.',
    advice: 'Use another id, or change the record that has it.',
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
      'Check that its quotation marks come in pairs and that no cell stands outside the named columns. Saving the file anew from a spreadsheet program mostly helps.',
  },
  unknownWave: {
    message: 'The file has no wave “{value}”.',
    advice: 'Its waves are: {waves}. Choose one of them.',
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
  unsupportedFormat: {
    message: 'Files of this format cannot be imported.',
    advice: 'Save it as .xlsx, without a password, or as CSV and import that.',
  },

  unknownMeasure: { message: 'There is no such measure.', advice: 'Choose one from the list of measures.' },
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
  badWindow: { message: 'The period ends before it starts.', advice: 'Choose its dates again.' },
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
  badKeyPlayerSize: {
    message: 'This is not a possible number of key players.',
    advice: 'Give a whole number from 1 to the number of people.',
  },

  storeUnavailable: {
    message: 'The database cannot be reached.',
    advice: 'Try again later; if it stays so, tell the administrator.',
  },
  storeBusy: {
    message: 'The database is busy.',
    advice: 'Try again in a moment. What you entered was not saved.',
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
  badKeyFile: {
    message: 'The key file “{file}” holds no valid key.',
    advice:
      'Put the original key file back, or restore it from a backup: without it contact and sensitive data cannot be read.',
  },
};
