import { nodesById } from '../analysis/actorReferences.ts';
import { byNameAndId } from '../analysis/ranks.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { CaseEntry, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import { referenceCounts, type FilingItem, type FilingSet } from '../entities/cultivation/filingSet.ts';
import { filingNextSteps, itemInWords } from '../entities/filingInWords.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { organizationFields } from '../entities/organization.ts';
import { firstDay, isWholeDay, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type {
  FieldCount,
  Filing,
  FilingExclusionState,
  FilingItemState,
  FilingReminder,
  FilingRules,
  Filings,
  FilingStateId,
} from '../entities/results/filing.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import type { BothLanguages } from '../entities/wording.ts';
import { dayAfter } from '../graph/daySpan.ts';
import { textOf } from '../graph/recordTies.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { filingSetOf, filingSetWith } from './filingSets.ts';
import { membersOn, residentOrganizations } from './membersOn.ts';
import { compared, holding, statedValue } from './maturity.ts';
import { statementOf } from './statements.ts';
import { writtenStatement } from './writtenStatement.ts';

/** Days before the end of a filing on which somebody is reminded. */
export const reminderDays = [60, 15] as const;

const stateNames: Readonly<Record<FilingStateId, BothLanguages>> = {
  notApplicable: { zh: '不适用备案', en: 'Filing does not apply' },
  notFiled: { zh: '未备案', en: 'Not filed' },
  submitted: { zh: '已提交，等候决定', en: 'Submitted, waiting for a decision' },
  filed: { zh: '已备案', en: 'Filed' },
  expired: { zh: '备案已到期', en: 'The filing has expired' },
  cancelled: { zh: '备案已注销', en: 'The filing was cancelled' },
};

/** The four fields of community organizations that are counted by themselves. Source: 民办发〔2020〕36号. */
const countedFields = ['dailyLife', 'communityAffairs', 'cultureSports', 'charity'] as const;

export const filingItem = (set: FilingSet, id: string): string => `filing/${set.id}/${id}`;

interface Asked {
  readonly organizationId: string;
  readonly book: CultivationBook;
  readonly today: string;
}

/** The filing of one organization. O(nodes + ties + entries). @throws ProblemError `notFound` when there is no such organization */
export function filing(
  record: CommunityRecord,
  selection: NetworkSelection,
  { organizationId, book, today }: Asked,
): Filing {
  const organization = nodesById(record).get(organizationId);
  if (organization?.label !== 'Organization')
    throw new ProblemError({ code: 'notFound', field: 'organizationId' });
  return filingOf(cultivationBasis(record, selection, book, today), organization);
}

/**
 * The filings of the organizations that residents run, in order of name, and how many organizations of each field there
 * are against the number that a community is to have. O(nodes + ties + entries).
 */
export function filings(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    book,
    today,
    first,
    offset,
  }: Omit<Asked, 'organizationId'> & { readonly first: number; readonly offset: number },
): Filings {
  const basis = cultivationBasis(record, selection, book, today);
  const { settlement } = basis.choices;
  const set = filingSetOf(basis.choices);
  const all = residentOrganizations(basis)
    .toSorted(byNameAndId)
    .map((each) => filingOf(basis, each));
  const counted = all.filter(({ state }) => state !== 'notApplicable');
  const filed = counted.filter(({ state }) => state === 'filed').length;
  const reference = referenceCounts[settlement];
  return {
    ...{ rules: rulesInWords(set), settlement, reference, organizations: counted.length, filed },
    byField: countsByField(counted),
    reading: countInWords(counted.length, reference, settlement),
    totalCount: all.length,
    filings: all.slice(offset, offset + first),
  };
}

/**
 * The share of the required items of its checklist that an organization meets, 0 to 1. Undefined: null where filing does
 * not apply. What is not known is not met.
 */
export function filingCompleteShare(basis: CultivationBasis, organizationId: string): number | null {
  const organization = nodesById(basis.record).get(organizationId);
  if (organization?.label !== 'Organization') return null;
  const { state, met, required } = filingOf(basis, organization);
  return state === 'notApplicable' || required === 0 ? null : met / required;
}

/** The filing of an organization on the day of the basis. Once O(entries + ties), then O(items + entries of the organization). */
export function filingOf(basis: CultivationBasis, organization: RecordNode): Filing {
  const set = filingSetOf(basis.choices);
  const period = periodOf(basis, organization);
  const exclusions = exclusionsOf(basis, organization, set);
  const excluded = exclusions.find(({ applies }) => applies);
  const items = excluded ? [] : itemsOf(basis, organization, set);
  const asked = items.filter(({ required, isQuestion }) => required && !isQuestion);
  const state = excluded ? 'notApplicable' : stateOf(period, basis.day);
  const holds = state === 'filed' || state === 'expired';
  const answer = {
    ...{ organizationId: organization.id, on: basis.day },
    organizationName: organization.displayName,
    kind: textOf(organization, 'kind') ?? 'other',
    field: textOf(organization, 'field'),
    members: memberCount(basis, organization.id),
    ...{ setId: set.id, state, stateName: inWords(stateNames[state]), exclusions, items },
    whyNotApplicable: excluded?.name ?? null,
    met: asked.filter(({ standing }) => standing === 'met').length,
    required: asked.length,
    number: period.number,
    submittedOn: period.submittedOn,
    decisionDue:
      state === 'submitted' && set.decisionDays !== undefined
        ? dayAfter(firstDay(period.submittedOn!), set.decisionDays)
        : null,
    filedOn: holds ? period.filedOn : null,
    expiresOn: holds ? period.expiresOn : null,
    renewBy:
      holds && period.expiresOn !== null && set.renewDays !== undefined
        ? dayAfter(firstDay(period.expiresOn), -set.renewDays)
        : null,
    reminders: holds ? remindersOf(period.expiresOn, basis.day) : [],
  };
  return { ...answer, sentences: filingNextSteps(answer) };
}

/** The days on which somebody is reminded that a filing ends; none without an end. */
export function remindersOf(expiresOn: string | null, today: string): FilingReminder[] {
  if (expiresOn === null) return [];
  return reminderDays.map((daysBefore) => {
    const on = dayAfter(firstDay(expiresOn), -daysBefore);
    return { on, daysBefore, isDue: on <= today };
  });
}

interface FilingPeriod {
  readonly step: 'none' | 'submitted' | 'filed' | 'cancelled';
  readonly number: string | null;
  readonly submittedOn: string | null;
  readonly filedOn: string | null;
  readonly expiresOn: string | null;
}

/** What came of the filing so far: by the entries of the book, and the day that the register has at its place among them. */
function periodOf(basis: CultivationBasis, organization: RecordNode): FilingPeriod {
  const registered = textOf(organization, 'filedOn');
  const filedOn = registered !== null && firstDay(registered) <= basis.day ? registered : null;
  const nothing: FilingPeriod = {
    ...{ step: 'none', number: null, submittedOn: null, filedOn: null, expiresOn: null },
  };
  const entries = basis.entriesOf(organization.id).filter(({ kind }) => kind === 'filing');
  const after = (period: FilingPeriod, entry: CaseEntry): FilingPeriod => afterEntry(period, entry, basis);
  if (filedOn === null) return entries.reduce(after, nothing);
  const isBefore = ({ on }: CaseEntry): boolean => firstDay(on) < firstDay(filedOn);
  const before = entries.filter(isBefore).reduce(after, nothing);
  const expiresOn = endOf(filedOn, filingSetOf(basis.choices));
  return entries
    .filter((entry) => !isBefore(entry))
    .reduce(after, { ...before, step: 'filed', filedOn, expiresOn });
}

function afterEntry(period: FilingPeriod, entry: CaseEntry, { choices }: CultivationBasis): FilingPeriod {
  const number = entry.reference ?? period.number;
  switch (entry.item) {
    case 'submitted':
      // Who applies for a renewal stays filed meanwhile.
      return { ...period, step: period.step === 'filed' ? 'filed' : 'submitted', submittedOn: entry.on };
    case 'approved':
    case 'renewed': {
      const set = filingSetWith(entry.form, choices) ?? filingSetOf(choices);
      const expiresOn = entry.until ?? endOf(entry.on, set);
      return { ...period, step: 'filed', number, filedOn: entry.on, expiresOn };
    }
    case 'changed':
      return { ...period, number, expiresOn: entry.until ?? period.expiresOn };
    case 'cancelled':
      return { ...period, step: 'cancelled' };
    default:
      return period;
  }
}

/** The same day so many years later; of 29 February the 28th where there is none. */
function endOf(filedOn: string, { validityYears }: FilingSet): string | null {
  if (validityYears === undefined) return null;
  const [year = '', month = '', day = ''] = firstDay(filedOn).split('-');
  const monthThen = `${String(Number(year) + validityYears).padStart(4, '0')}-${month}`;
  const dayThen = `${monthThen}-${day}`;
  return isWholeDay(dayThen) ? dayThen : lastDay(monthThen);
}

function stateOf({ step, expiresOn }: FilingPeriod, day: string): FilingStateId {
  if (step === 'none') return 'notFiled';
  if (step !== 'filed') return step;
  return expiresOn !== null && lastDay(expiresOn) < day ? 'expired' : 'filed';
}

function exclusionsOf(
  basis: CultivationBasis,
  organization: RecordNode,
  set: FilingSet,
): FilingExclusionState[] {
  const kind = textOf(organization, 'kind');
  return set.exclusions.map(({ id, name, kinds }) => {
    const item = filingItem(set, id);
    return {
      ...{ id, item, name: inWords(name), isComputed: kinds !== undefined },
      applies: kinds
        ? kinds.some((each) => each === kind)
        : holding(statementOf(basis, organization.id, item)) === 'met',
    };
  });
}

function itemsOf(basis: CultivationBasis, organization: RecordNode, set: FilingSet): FilingItemState[] {
  const holds = (id: string): boolean =>
    holding(statementOf(basis, organization.id, filingItem(set, id))) === 'met';
  return set.items
    .filter(({ onlyIf, unless }) => (!onlyIf || holds(onlyIf)) && (!unless || !holds(unless)))
    .map((each) => itemState(basis, organization, set, each));
}

function itemState(
  basis: CultivationBasis,
  organization: RecordNode,
  set: FilingSet,
  { id, name, hint, counts, atLeast, isQuestion = false, required = true }: FilingItem,
): FilingItemState {
  const item = filingItem(set, id);
  const statement = statementOf(basis, organization.id, item);
  const isComputed = counts !== undefined;
  const isNumber = atLeast !== undefined;
  const value = isComputed ? memberCount(basis, organization.id) : isNumber ? statedValue(statement) : null;
  const state = {
    ...{ id, item, name: inWords(name), hint: hint ? inWords(hint) : null, isComputed, isNumber, isQuestion },
    ...{ required, value, atLeast: atLeast ?? null },
    standing: isNumber ? compared(value, '>=', atLeast) : holding(statement),
    statement: isComputed ? null : writtenStatement(statement),
  };
  return { ...state, reading: itemInWords(state) };
}

/** Members on the day; null where no membership at all is recorded in the community. */
function memberCount(basis: CultivationBasis, organizationId: string): number | null {
  const members = membersOn(basis);
  return members.size === 0 ? null : (members.get(organizationId)?.size ?? 0);
}

function countsByField(counted: readonly Filing[]): FieldCount[] {
  const others = Object.keys(organizationFields).filter((id) => !countedFields.some((each) => each === id));
  const of = (ids: readonly (string | null)[], id: string, name: BothLanguages): FieldCount => {
    const those = counted.filter(({ field }) => ids.includes(field));
    const filed = those.filter(({ state }) => state === 'filed').length;
    return { field: id, name: inWords(name), organizations: those.length, filed };
  };
  return [
    ...countedFields.map((id) => {
      const { zh, en } = organizationFields[id];
      return of([id], id, { zh: zh[0], en: en[0] });
    }),
    of([...others, null], 'other', { zh: '互助、其他或未填写', en: 'Mutual aid, other or not stated' }),
  ];
}

function countInWords(count: number, reference: number, settlement: 'urban' | 'rural'): Sentence {
  const where = inWords(
    settlement === 'urban' ? { zh: '城市社区', en: 'urban' } : { zh: '农村社区', en: 'rural' },
  );
  const parameters = { count, reference, where, left: Math.max(0, reference - count) };
  return count >= reference
    ? inWords(
        {
          zh: '现有 {count} 个社区社会组织，达到每个{where}平均 {reference} 个的参考数。',
          en: 'There {count|is|are} {count} community {count|organization|organizations}; the reference of {reference} for each {where} community is reached.',
        },
        parameters,
      )
    : inWords(
        {
          zh: '现有 {count} 个社区社会组织，比每个{where}平均 {reference} 个的参考数少 {left} 个。',
          en: 'There {count|is|are} {count} community {count|organization|organizations}, {left} fewer than the reference of {reference} for each {where} community.',
        },
        parameters,
      );
}

/** Rules of filing as they are told beside a checklist. */
export const rulesInWords = (set: FilingSet): FilingRules => ({
  ...{ id: set.id, name: inWords(set.name), where: inWords(set.where) },
  validityYears: set.validityYears ?? null,
  renewDays: set.renewDays ?? null,
  decisionDays: set.decisionDays ?? null,
  ...{ source: inWords(set.source), lastChecked: set.lastChecked, caution: inWords(set.caution) },
});
