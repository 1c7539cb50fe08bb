import type { CaseEntry, CriterionStanding } from '../entities/cultivation/caseEntry.ts';
import type { Criterion, Stage } from '../entities/cultivation/stageModel.ts';
import { firstDay, lastDay } from '../entities/partialDate.ts';
import type {
  CriterionEvidence,
  CriterionMonth,
  CriterionSide,
  CriterionState,
} from '../entities/results/caseView.ts';
import { inWords } from '../entities/sentence.ts';
import { entriesOfCase, type CaseState } from './caseState.ts';
import { dayAfter } from '../graph/daySpan.ts';
import { askedInWords, foundInWords } from './criterionInWords.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { indicatorOf, indicatorValue } from './indicators.ts';

/** What a criterion is called in statements and snapshots. */
export const itemOf = (side: CriterionSide, stage: string, criterionId: string): string =>
  `${side}/${stage}/${criterionId}`;

/** Whether a closed gate is for this one. */
export const isMissing = ({ required, standing }: Pick<CriterionState, 'required' | 'standing'>): boolean =>
  required && standing !== 'met';

/**
 * How a criterion of a case stands on the day of the basis.
 *
 * - `computed`: the indicator of the subject, compared with what is wanted. `rising` is met when it is higher than on the day
 *   on which the present stage was entered. `forMonths` = n asks for the day itself and for the ends of the last n months
 *   that are over on it; the last day of a month is the end of that month already.
 * - `manual`: its latest statement: whether it holds, or where a number is wanted, the number that was stated; `rising`
 *   compares it with the number that stood when the present stage was entered.
 * - `document`: somebody saw it (the latest statement has a reference, and does not say that it does not hold), and the day
 *   until which it holds has not passed.
 * - `approval`: the latest statement since the present stage was entered: who agreed to an earlier step did not agree to
 *   this one. Whether she may is checked when she states it.
 *
 * Unknown where nothing is recorded from which it could be told, and in months of which some are unknown and none is unmet.
 * O(months) indicators.
 */
export function criterionState(
  basis: CultivationBasis,
  state: CaseState,
  side: CriterionSide,
  { code }: Pick<Stage, 'code'>,
  criterion: Criterion,
): CriterionState {
  const item = itemOf(side, code, criterion.id);
  const found =
    criterion.kind === 'computed'
      ? computed(basis, state, criterion)
      : stated(basis, state, item, criterion, state.stageSince ?? basis.day);
  const indicator = criterion.kind === 'computed' ? (criterion.indicator ?? null) : null;
  const known = indicator === null ? undefined : indicatorOf(indicator);
  const name = criterion.name ?? known?.name ?? { zh: criterion.id, en: criterion.id };
  return {
    id: criterion.id,
    ...{ item, stage: code, side, kind: criterion.kind, name: inWords(name), indicator },
    standing: found.standing,
    value: found.value,
    wanted: askedInWords(criterion, known?.unit ?? 'count'),
    text: foundInWords(criterion, found, known?.unit ?? 'count'),
    required: criterion.required ?? true,
    isNumber: isNumber(criterion),
    role: criterion.kind === 'approval' ? (criterion.role ?? 'supervisor') : null,
    evidence: found.evidence,
    months: found.months,
  };
}

/** What was found of a criterion. */
export interface FoundCriterion {
  readonly standing: CriterionStanding;
  readonly value: number | null;
  /** Of `rising`: the value when the present stage was entered. */
  readonly before: number | null;
  readonly evidence: CriterionEvidence | null;
  readonly months: CriterionMonth[];
}

/** Whether a statement answers it with a number. */
const isNumber = ({ kind, value, op }: Criterion): boolean =>
  kind === 'manual' && (value !== undefined || op === 'rising');

function computed(
  basis: CultivationBasis,
  { case: { subjectId }, stageSince }: CaseState,
  criterion: Criterion,
): FoundCriterion {
  const valueOn = (day: string): number | null =>
    indicatorValue(basis.on(day), criterion.indicator ?? '', subjectId);
  const before = criterion.op === 'rising' && stageSince !== null ? valueOn(stageSince) : null;
  const value = valueOn(basis.day);
  const months = monthEnds(basis.day, criterion.forMonths ?? 0).map((on): CriterionMonth => {
    const then = valueOn(on);
    return { on, value: then, met: fits(criterion, then, before) };
  });
  const standing = together([fits(criterion, value, before), ...months.map(({ met }) => met)]);
  return { standing, value, before, evidence: null, months };
}

function stated(
  basis: CultivationBasis,
  { case: { id } }: CaseState,
  item: string,
  criterion: Criterion,
  stageSince: string,
): FoundCriterion {
  const statements = entriesOfCase(basis, id).filter(
    (entry) => entry.kind === 'statement' && entry.item === item,
  );
  const latest = statements.findLast(({ on }) => criterion.kind !== 'approval' || lastDay(on) >= stageSince);
  const nothing: FoundCriterion = {
    ...{ standing: 'unknown', value: null, before: null },
    ...{ evidence: null, months: [] },
  };
  if (!latest) return nothing;
  const earlier = statements.findLast(({ on }) => firstDay(on) <= stageSince);
  const before = criterion.op === 'rising' ? (earlier?.value ?? null) : null;
  return {
    ...nothing,
    standing: standingOf(criterion, latest, before, basis.day),
    value: latest.value,
    before,
    evidence: {
      entryId: latest.id,
      ...{ holds: latest.holds, value: latest.value, text: latest.text, reference: latest.reference },
      ...{ on: latest.on, until: latest.until, by: latest.recordedBy },
    },
  };
}

function standingOf(
  criterion: Criterion,
  { holds, value, reference, until }: CaseEntry,
  before: number | null,
  day: string,
): CriterionStanding {
  if (until !== null && lastDay(until) < day) return 'unmet';
  if (isNumber(criterion)) return together([fits(criterion, value, before)]);
  if (criterion.kind === 'document')
    return holds === false ? 'unmet' : reference === null ? 'unknown' : 'met';
  return together([holds]);
}

/** What was computed or stated is compared up to rounding errors of shares. */
const tolerance = 1e-9;

/** Whether a value is as a criterion wants it; null = it cannot be told. */
function fits(
  { op = '>=', value: wanted, upTo }: Criterion,
  value: number | null,
  before: number | null,
): boolean | null {
  if (value === null) return null;
  if (op === 'rising') return before === null ? null : value > before + tolerance;
  if (wanted === undefined) return null;
  switch (op) {
    case '>=':
      return value >= wanted - tolerance;
    case '<=':
      return value <= wanted + tolerance;
    case '=':
      return Math.abs(value - wanted) <= tolerance;
    case 'between':
      return upTo === undefined ? null : value >= wanted - tolerance && value <= upTo + tolerance;
  }
}

/** Several that must all hold. */
function together(all: readonly (boolean | null)[]): CriterionStanding {
  if (all.includes(false)) return 'unmet';
  return all.includes(null) ? 'unknown' : 'met';
}

/** The ends of the last so many months that are over on a day, which may itself be the end of one; the earliest first. */
export function monthEnds(day: string, count: number): string[] {
  const ends: string[] = [];
  let end = lastDay(day.slice(0, 7));
  if (end > day) end = dayAfter(`${day.slice(0, 7)}-01`, -1);
  while (ends.length < count) {
    ends.unshift(end);
    end = dayAfter(`${end.slice(0, 7)}-01`, -1);
  }
  return ends;
}

/** All criteria of one side of a stage, in order. */
export const criteriaOf = (
  basis: CultivationBasis,
  state: CaseState,
  side: CriterionSide,
  stage: Stage,
): CriterionState[] => stage[side].map((each) => criterionState(basis, state, side, stage, each));
