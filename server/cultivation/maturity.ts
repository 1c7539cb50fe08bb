import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CriterionStanding, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { MaturitySet, MaturityStandard } from '../entities/cultivation/maturitySet.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Maturity, StandardState } from '../entities/results/maturity.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import { textOf } from '../graph/recordTies.ts';
import { monthsBefore } from '../analysis/evolution/series/calendar.ts';
import { nodesById } from '../analysis/actorReferences.ts';
import { amountInWords, wantedInWords } from './amountInWords.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { indicatorOf, indicatorValue } from './indicators.ts';
import { maturitySetFor } from './maturitySets.ts';
import { statementOf, type Statement } from './statements.ts';
import { writtenStatement } from './writtenStatement.ts';

/** How many months back it is looked whether all standards were met. */
const mostMonths = 12;

/**
 * How far an organization meets the standards of its field, as on the last day of the basis.
 * O(standards) indicators for each month that is looked at.
 * @throws ProblemError `notFound` when the community has no such organization
 */
export function maturity(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    organizationId,
    book,
    today,
  }: { readonly organizationId: string; readonly book: CultivationBook; readonly today: string },
): Maturity {
  const organization = nodesById(record).get(organizationId);
  if (organization?.label !== 'Organization')
    throw new ProblemError({ code: 'notFound', field: 'organizationId' });
  const basis = cultivationBasis(record, selection, book, today);
  const set = setOf(basis, organizationId);
  const standards = set ? set.standards.map((each) => standardState(basis, organizationId, set, each)) : [];
  const asked = standards.filter(({ required }) => required);
  const met = asked.filter(({ standing }) => standing === 'met').length;
  const months = set ? monthsMet(basis, organizationId) : null;
  return {
    ...{ organizationId, organizationName: organization.displayName },
    setId: set?.id ?? null,
    setName: set && inWords(set.name),
    source: set && inWords(set.source),
    ...{ standards, met, required: asked.length, monthsMet: months },
    reading: readingOf(set, met, asked.length, months),
  };
}

/**
 * The share of the required standards of its field that an organization meets, 0 to 1. Undefined: null without standards
 * for its field, and where nothing is known of any of them. What is not known is not met.
 */
export function standardsMetShare(basis: CultivationBasis, organizationId: string): number | null {
  const set = setOf(basis, organizationId);
  if (!set) return null;
  const asked = set.standards.filter(({ required }) => required !== false);
  const standings = asked.map((each) => standardState(basis, organizationId, set, each).standing);
  if (standings.every((each) => each === 'unknown')) return null;
  return standings.filter((each) => each === 'met').length / standings.length;
}

/**
 * At the end of how many full months in a row, up to the last one, an organization met all required standards: 0 where it
 * does not meet them today. O(12) days.
 */
function monthsMet(basis: CultivationBasis, organizationId: string): number {
  if (!meetsAll(basis, organizationId)) return 0;
  let months = 0;
  let day = endOfMonthBefore(basis.day);
  while (months < mostMonths && meetsAll(basis.on(day), organizationId)) {
    months++;
    day = endOfMonthBefore(day);
  }
  return months;
}

/** Whether all required standards are met; what was stated is looked at first, since it costs nothing. */
function meetsAll(basis: CultivationBasis, organizationId: string): boolean {
  const set = setOf(basis, organizationId);
  const asked = (set?.standards ?? []).filter(({ required }) => required !== false);
  const byHandFirst = [
    ...asked.filter(({ indicator }) => indicator === undefined),
    ...asked.filter(({ indicator }) => indicator !== undefined),
  ];
  return (
    set !== null &&
    byHandFirst.every((each) => standardState(basis, organizationId, set, each).standing === 'met')
  );
}

/** The last day of the month before that of a day. */
const endOfMonthBefore = (day: string): string => lastDay(monthsBefore(day, 1).slice(0, 7));

function setOf(basis: CultivationBasis, organizationId: string): MaturitySet | null {
  const organization = nodesById(basis.record).get(organizationId);
  return organization ? maturitySetFor(textOf(organization, 'field'), basis.choices) : null;
}

export const standardItem = (set: MaturitySet, { id }: MaturityStandard): string =>
  `maturity/${set.id}/${id}`;

/** How one standard stands on the day of the basis. */
export function standardState(
  basis: CultivationBasis,
  organizationId: string,
  set: MaturitySet,
  standard: MaturityStandard,
): StandardState {
  const item = standardItem(set, standard);
  const statement = statementOf(basis, organizationId, item, standard.validDays ?? null);
  const indicator = standard.indicator === undefined ? undefined : indicatorOf(standard.indicator);
  const { op = '>=', value: bound = 0 } = standard;
  const isComputed = standard.indicator !== undefined;
  const isNumber = standard.value !== undefined;
  const value =
    standard.indicator === undefined
      ? statedValue(statement)
      : indicatorValue(basis, standard.indicator, organizationId);
  const unit = indicator?.unit ?? 'count';
  return {
    ...{ id: standard.id, item, name: inWords(standard.name), isComputed, isNumber, value },
    required: standard.required !== false,
    standing: isNumber ? compared(value, op, bound) : holding(statement),
    wanted: isNumber ? wantedInWords(op, bound, unit) : inWords({ zh: '有', en: 'is there' }),
    found: foundInWords(isComputed, isNumber, statement, value === null ? null : amountInWords(value, unit)),
    statement: isComputed ? null : writtenStatement(statement),
  };
}

/** The number that was stated, as long as the statement holds. */
export const statedValue = (statement: Statement | null): number | null =>
  statement?.isCurrent ? statement.entry.value : null;

export function compared(value: number | null, op: '>=' | '<=', bound: number): CriterionStanding {
  if (value === null) return 'unknown';
  return (op === '>=' ? value >= bound : value <= bound) ? 'met' : 'unmet';
}

/** Whether what was stated holds; a document that was named is there. */
export function holding(statement: Statement | null): CriterionStanding {
  if (!statement?.isCurrent) return 'unknown';
  const { holds, reference } = statement.entry;
  return (holds ?? reference !== null) ? 'met' : 'unmet';
}

/** What is known about something that is computed or stated, in words. */
export function foundInWords(
  isComputed: boolean,
  isNumber: boolean,
  statement: Statement | null,
  amount: Sentence | null,
): Sentence {
  if (amount) return amount;
  if (isComputed) return inWords({ zh: '登记的内容还不够算出来', en: 'Not enough is recorded to tell' });
  if (!statement) return inWords({ zh: '还没有人填写', en: 'Nobody wrote anything yet' });
  if (!statement.isCurrent)
    return inWords(
      {
        zh: '{on}填写的已过期，请重新核对',
        en: 'What was written on {on} is out of date; please look again',
      },
      { on: statement.entry.on },
    );
  if (isNumber) return inWords({ zh: '没有填数字', en: 'No number was written' });
  return holding(statement) === 'met'
    ? inWords({ zh: '有', en: 'There' })
    : inWords({ zh: '没有', en: 'Not there' });
}

function readingOf(set: MaturitySet | null, met: number, required: number, months: number | null): Sentence {
  if (!set)
    return inWords({
      zh: '这个组织还没有填写服务领域，或这个领域没有成熟标准。',
      en: 'This organization has no field yet, or there are no standards of maturity for it.',
    });
  if (met < required)
    return inWords(
      {
        zh: '{required} 项标准中达到 {met} 项，还差 {left} 项。',
        en: '{met} of {required} standards are met; {left} {left|is|are} missing.',
      },
      { met, required, left: required - met },
    );
  return inWords(
    {
      zh: '{required} 项标准全部达到，已连续 {months} 个月的月末都达到。',
      en: 'All {required} standards are met, and were at the end of the last {months} full {months|month|months}.',
    },
    { required, months: months ?? 0 },
  );
}
