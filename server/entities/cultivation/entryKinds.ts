import { validate as isUuid } from 'uuid';
import { firstDay, isWholeDay, lastDay } from '../partialDate.ts';
import { checkPlainText, isPlainText } from '../plainText.ts';
import type { Problem } from '../problem.ts';
import type { Wording } from '../wording.ts';
import { longestText, longestTitle, type CaseEntryInput, type EntryKind, type Rating } from './caseEntry.ts';
import { sessionFormIds } from './stageModel.ts';
import { checkWrittenDate } from '../writtenDate.ts';

/** What each kind of entry is called. */
export const entryKindWords: Readonly<Record<EntryKind, Wording>> = {
  stage: { zh: ['阶段决定'], en: ['Decision at a gate'] },
  statement: { zh: ['情况说明'], en: ['Statement'] },
  task: { zh: ['任务'], en: ['Task'] },
  session: { zh: ['服务记录'], en: ['What took place'] },
  assessment: { zh: ['评估'], en: ['Assessment'] },
  rung: { zh: ['成长阶梯'], en: ['Step of the ladder'] },
  filing: { zh: ['备案'], en: ['Filing'] },
  departure: { zh: ['社工离岗'], en: ['A worker leaves'] },
};

/** The values of an entry that depend on its kind. */
export type EntryValue =
  | 'stage'
  | 'item'
  | 'form'
  | 'holds'
  | 'value'
  | 'minutes'
  | 'title'
  | 'text'
  | 'rater'
  | 'reference'
  | 'owner'
  | 'dueOn'
  | 'doneOn'
  | 'until'
  | 'ratings';

const entryValues: readonly EntryValue[] = [
  ...(['stage', 'item', 'form', 'holds', 'value', 'minutes', 'title', 'text'] as const),
  ...(['rater', 'reference', 'owner', 'dueOn', 'doneOn', 'until', 'ratings'] as const),
];

/** Which values a kind of entry has. A value that is not named must be absent. */
export interface EntryKindRule {
  readonly needed: readonly EntryValue[];
  readonly allowed: readonly EntryValue[];
  /** At least one of these. */
  readonly oneOf?: readonly EntryValue[];
  readonly items?: readonly string[];
  readonly itemPattern?: RegExp;
  readonly forms?: readonly string[];
  /** Kinds of nodes that it may be about. Default: all that cultivation knows. */
  readonly subjects?: readonly string[];
}

/** The steps of the resident's ladder, the lowest first. */
export const rungIds = ['participant', 'helper', 'organizer', 'leader', 'mentor'] as const;
export type Rung = (typeof rungIds)[number];

export const filingSteps = ['submitted', 'approved', 'renewed', 'changed', 'cancelled'] as const;

export const assessmentTimes = ['baseline', 'mid', 'end'] as const;
export type AssessmentTime = (typeof assessmentTimes)[number];

export const stageOutcomes = ['entered', 'completed', 'stopped'] as const;
export type StageOutcome = (typeof stageOutcomes)[number];

/** What is stated: a criterion of a stage, a maturity standard, an item of a filing checklist, or of a withdrawal. */
const statementItem = /^[A-Za-z][A-Za-z0-9]*(?:\/[\p{L}\p{N}._-]{1,80}){1,3}$/u;

/**
 * How an entry of each kind is made up; docs/cultivation.md tells it in words. `stage` is written by the gate alone
 * (`CultivationStore.decide`).
 */
export const entryKinds: Readonly<Record<Exclude<EntryKind, 'stage'>, EntryKindRule>> = {
  statement: {
    needed: ['item'],
    allowed: ['stage', 'holds', 'value', 'text', 'reference', 'until'],
    oneOf: ['holds', 'value', 'reference'],
    itemPattern: statementItem,
  },
  task: {
    needed: [],
    allowed: ['form', 'title', 'item', 'stage', 'holds', 'dueOn', 'doneOn', 'owner', 'text'],
    oneOf: ['title', 'item'],
    forms: sessionFormIds,
  },
  session: {
    needed: ['form'],
    allowed: ['title', 'item', 'stage', 'minutes', 'text'],
    forms: sessionFormIds,
  },
  assessment: {
    needed: ['item', 'ratings', 'rater', 'text'],
    allowed: ['form', 'stage', 'reference'],
    forms: assessmentTimes,
  },
  rung: { needed: ['item'], allowed: ['text', 'reference'], items: rungIds, subjects: ['Resident'] },
  filing: {
    needed: ['item'],
    allowed: ['form', 'reference', 'until', 'text'],
    items: filingSteps,
    subjects: ['Organization'],
  },
  departure: { needed: ['until'], allowed: ['text'], subjects: ['SocialWorker'] },
};

const longestWord = 200;
const longestDay = 1_440;
const largestValue = 1e9;
const textLimits: readonly {
  readonly field: 'stage' | 'item' | 'form' | 'title' | 'text' | 'rater' | 'reference';
  readonly max: number;
}[] = [
  { field: 'stage', max: longestWord },
  { field: 'item', max: longestWord },
  { field: 'form', max: longestWord },
  { field: 'title', max: longestTitle },
  { field: 'text', max: longestText },
  { field: 'rater', max: longestTitle },
  { field: 'reference', max: longestWord },
];

/** What is wrong with an entry, as far as it can be told without looking anything up. `stage` entries are refused. */
export function checkCaseEntry(input: CaseEntryInput, today: string): Problem[] {
  if (input.kind === 'stage')
    return [
      { code: 'notAChoice', field: 'kind', parameters: { choices: Object.keys(entryKinds).join(', ') } },
    ];
  const rule = entryKinds[input.kind];
  return [
    ...faultsOfKind(input, rule),
    ...faultsOfTexts(input),
    ...faultsOfNumbers(input),
    ...faultsOfRatings(input.ratings ?? []),
    ...faultsOfDates(input, today),
    ...faultsOfIds(input),
  ];
}

const isGiven = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  !(typeof value === 'string' && value.trim() === '') &&
  !(Array.isArray(value) && value.length === 0);

function faultsOfKind(input: CaseEntryInput, rule: EntryKindRule): Problem[] {
  const problems: Problem[] = rule.needed
    .filter((name) => !isGiven(input[name]))
    .map((field) => ({ code: 'required', field }));
  if (rule.oneOf && !rule.oneOf.some((name) => isGiven(input[name])))
    problems.push({ code: 'required', field: rule.oneOf[0]! });
  for (const field of entryValues)
    if (isGiven(input[field]) && !rule.needed.includes(field) && !rule.allowed.includes(field))
      problems.push({ code: 'notOfThisKind', field });
  const choices = { item: rule.items, form: rule.forms };
  for (const field of ['item', 'form'] as const) {
    const list = choices[field];
    const value = input[field];
    if (value && list && !list.includes(value))
      problems.push({ code: 'notAChoice', field, parameters: { choices: list.join(', ') } });
  }
  if (input.item && rule.itemPattern && !rule.itemPattern.test(input.item))
    problems.push({ code: 'notFound', field: 'item' });
  return problems;
}

function faultsOfTexts(input: CaseEntryInput): Problem[] {
  return textLimits.flatMap(({ field, max }) =>
    checkPlainText(field, input[field] ?? '', { max, hasLines: field === 'text' }),
  );
}

function faultsOfNumbers({ minutes, value }: CaseEntryInput): Problem[] {
  const problems: Problem[] = [];
  if (isGiven(minutes)) problems.push(...faultsOfNumber('minutes', minutes!, 1, longestDay));
  if (isGiven(value)) problems.push(...faultsOfNumber('value', value!, -largestValue, largestValue));
  return problems;
}

function faultsOfNumber(field: string, value: number, min: number, max: number): Problem[] {
  if (!(value >= min)) return [{ code: 'tooSmall', field, parameters: { min } }];
  return value > max ? [{ code: 'tooLarge', field, parameters: { max } }] : [];
}

function faultsOfRatings(ratings: readonly Rating[]): Problem[] {
  const field = 'ratings';
  const names = ratings.map(({ dimension }) => dimension);
  const isWrongName = (name: string): boolean =>
    name.trim() === '' || name.length > longestWord || !isPlainText(name, { hasLines: false });
  if (names.some(isWrongName) || new Set(names).size < names.length) return [{ code: 'badRequest', field }];
  return ratings.flatMap(({ value }) =>
    Number.isInteger(value) ? faultsOfNumber(field, value, 1, 5) : [{ code: 'notAnInteger' as const, field }],
  );
}

/** What says how something stands: the latest counts, and of two in a month it must be known which that is. */
const onWholeDays: ReadonlySet<EntryKind> = new Set<EntryKind>(['statement', 'assessment', 'rung', 'filing']);

function faultsOfDates({ kind, on, dueOn, doneOn, until }: CaseEntryInput, today: string): Problem[] {
  const problems: Problem[] = [];
  for (const [field, date] of Object.entries({ on, dueOn, doneOn, until })) {
    if (!date) continue;
    const isPart = field === 'on' && onWholeDays.has(kind) && !isWholeDay(date);
    const wrong: Problem[] = isPart ? [{ code: 'notADate', field }] : checkWrittenDate(field, date);
    if (wrong.length > 0) problems.push(...wrong);
    else if ((field === 'on' || field === 'doneOn') && firstDay(date) > today)
      problems.push({ code: 'inTheFuture', field, value: date });
  }
  // A worker may have left before anybody wrote it down.
  if (problems.length === 0 && kind !== 'departure' && on && until && lastDay(until) < firstDay(on))
    problems.push({ code: 'endBeforeStart', field: 'until', value: until, parameters: { start: on } });
  return problems;
}

function faultsOfIds({ caseId, subjectId, aboutIds, owner }: CaseEntryInput): Problem[] {
  const problems: Problem[] = caseId || subjectId ? [] : [{ code: 'required', field: 'subjectId' }];
  for (const [field, ids] of Object.entries({
    caseId: [caseId],
    subjectId: [subjectId],
    aboutIds: aboutIds ?? [],
  }))
    if (ids.some((id) => id && !isUuid(id))) problems.push({ code: 'notFound', field });
  if (owner && owner.length > longestWord) problems.push({ code: 'notFound', field: 'owner' });
  return problems;
}
