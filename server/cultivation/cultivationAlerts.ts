import { gapStateOf, nothingFollowed, type FollowedGaps } from '../analysis/gaps/followedGaps.ts';
import type { ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type {
  AlertRuleSummary,
  CultivationAlert,
  CultivationAlerts,
} from '../entities/results/cultivationAlerts.ts';
import { gapSeverities, type GapState } from '../entities/results/supportGaps.ts';
import { inWords } from '../entities/sentence.ts';
import { onceFor } from '../graph/onceFor.ts';
import type { AlertFinding, AlertRule } from './alert.ts';
import { alerts } from './alerts.ts';
import { alertThresholds, thresholdsOfAlert } from './alertThresholds.ts';
import { runningCases } from './caseState.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { subjectReference } from './subjects.ts';

const mostEvidence = 20;

interface FoundAlert {
  readonly rule: AlertRule;
  readonly finding: AlertFinding;
  readonly id: string;
}

interface CountedAlert extends FoundAlert {
  readonly state: GapState;
  readonly isWanted: boolean;
}

export interface AlertQuestion {
  readonly book: CultivationBook;
  readonly today: string;
  /** Only these alerts; null = all. */
  readonly rules: readonly string[] | null;
  /** Only what is about this node; null = all. */
  readonly subjectId?: string | null;
  readonly first: number;
  readonly offset: number;
  readonly thresholds?: ChosenThresholds;
  readonly followed?: FollowedGaps;
}

/**
 * What goes wrong in cultivation today: a work list. The summary counts what every alert found, the list holds what was
 * asked for: severe first, then what lasts longest. An alert is told once of a subject. `followed`: what was done about
 * alerts, by which the list is narrowed. `thresholds`: those that are not as usual.
 * Complexity: O(nodes + ties + entries), see each alert.
 * @throws ProblemError `notAChoice` when an alert is asked for that does not exist
 */
export function cultivationAlerts(
  record: CommunityRecord,
  selection: NetworkSelection,
  asked: AlertQuestion,
  registry: readonly AlertRule[] = alerts,
): CultivationAlerts {
  const { rules, subjectId = null, book, today, thresholds = {}, first, offset } = asked;
  const wrong = rules?.find((id) => registry.every((rule) => rule.id !== id));
  if (wrong !== undefined) {
    const parameters = { choices: registry.map(({ id }) => id).join(', ') };
    throw new ProblemError({ code: 'notAChoice', field: 'rules', value: wrong.slice(0, 80), parameters });
  }
  const { basis, found } = allAlerts(record, selection, named(book), today, thresholds, registry);
  const stateOf = gapStateOf(asked.followed ?? nothingFollowed);
  const counted = found
    .filter(({ finding }) => subjectId === null || finding.subjectId === subjectId)
    .map((alert): CountedAlert => ({ ...alert, ...stateOf(alert.id) }));
  const shown = counted.filter(({ rule, isWanted }) => isWanted && (rules?.includes(rule.id) ?? true));
  return {
    rules: registry.map((rule) => summary(rule, counted, thresholds)),
    totalCount: shown.length,
    alerts: shown.slice(offset, offset + first).map((alert) => told(basis, alert)),
  };
}

/**
 * Of some alerts those that are found about a subject and still stand: neither set aside nor done. Severe first. Of what is
 * about a case only what is about this one. `rules` that do not exist are passed over. O(nodes + ties + entries).
 */
export function openAlertsOf(
  basis: CultivationBasis,
  { subjectId, caseId }: { readonly subjectId: string; readonly caseId: string },
  rules: readonly string[],
  { thresholds = {}, followed = nothingFollowed }: Pick<AlertQuestion, 'thresholds' | 'followed'>,
): CultivationAlert[] {
  const stateOf = gapStateOf({ ...followed, state: 'open', among: null });
  return alerts
    .filter(({ id }) => rules.includes(id))
    .flatMap((rule) => findings(basis, rule, thresholds))
    .filter(({ finding }) => finding.subjectId === subjectId && (finding.caseId ?? caseId) === caseId)
    .sort(inOrder(alerts))
    .map((alert): CountedAlert => ({ ...alert, ...stateOf(alert.id) }))
    .filter(({ isWanted }) => isWanted)
    .map((alert) => told(basis, alert));
}

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/** What all alerts found, in the order of the list, from which pages are cut. */
const allAlerts = onceFor(
  (
    record: CommunityRecord,
    selection: NetworkSelection,
    { book }: NamedBook,
    today: string,
    chosen: ChosenThresholds,
    registry: readonly AlertRule[],
  ) => {
    const basis = cultivationBasis(record, selection, book, today);
    const found = registry.flatMap((rule) => findings(basis, rule, chosen));
    return { basis, found: found.sort(inOrder(registry)) };
  },
  keptPerRecord,
);

/** A book that is written as its name where answers are kept by what was given: a book may have 20,000 entries. */
interface NamedBook {
  readonly book: CultivationBook;
  toJSON(): string;
}

const namesOfBooks = new WeakMap<CultivationBook, string>();
let booksNamed = 0;

function named(book: CultivationBook): NamedBook {
  const name = book.digest ?? namesOfBooks.get(book) ?? `book ${++booksNamed}`;
  namesOfBooks.set(book, name);
  return { book, toJSON: () => name };
}

/** What one alert found: of each subject the severest. */
function findings(basis: CultivationBasis, rule: AlertRule, chosen: ChosenThresholds): FoundAlert[] {
  const ofSubject = new Map<string, AlertFinding>();
  for (const finding of rule.find(basis, alertThresholds(rule, chosen))) {
    const known = ofSubject.get(finding.subjectId);
    if (!known || rank(finding) < rank(known)) ofSubject.set(finding.subjectId, finding);
  }
  return [...ofSubject.values()].map((finding) => ({
    ...{ rule, finding, id: alertId(rule.id, finding.subjectId) },
  }));
}

/** What an alert is followed up by. */
export const alertId = (rule: string, subjectId: string): string => `${rule}:${subjectId}`;

const rank = ({ severity }: AlertFinding): number => gapSeverities.indexOf(severity);

const inOrder =
  (registry: readonly AlertRule[]) =>
  (a: FoundAlert, b: FoundAlert): number =>
    rank(a.finding) - rank(b.finding) ||
    compareSince(a.finding, b.finding) ||
    registry.indexOf(a.rule) - registry.indexOf(b.rule) ||
    (a.id < b.id ? -1 : 1);

/** The longest first; of those without a beginning nobody knows how long. */
function compareSince({ since: a }: AlertFinding, { since: b }: AlertFinding): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = [firstDay(a), firstDay(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function summary(
  rule: AlertRule,
  counted: readonly CountedAlert[],
  chosen: ChosenThresholds,
): AlertRuleSummary {
  const own = counted.filter((alert) => alert.rule === rule);
  const values = alertThresholds(rule, chosen);
  const inState = (state: GapState): number => own.filter((alert) => alert.state === state).length;
  return {
    id: rule.id,
    name: inWords(rule.name),
    definition: inWords(rule.definition, values),
    found: own.filter(({ isWanted }) => isWanted).length,
    ...{ open: inState('open'), aside: inState('aside'), done: inState('done') },
    thresholds: thresholdsOfAlert(rule).thresholds.map(({ name, ...threshold }) => ({
      ...threshold,
      ...{ name: inWords(name), value: values[threshold.id]! },
    })),
  };
}

function told(basis: CultivationBasis, { rule, finding, id, state }: CountedAlert): CultivationAlert {
  const { subjectId, caseId, severity, since, why, evidence, action, aboutIds } = finding;
  return {
    ...{ id, rule: rule.id, ruleName: inWords(rule.name), severity, since, why, action, state },
    subject: subjectReference(basis, subjectId),
    caseId:
      caseId ?? runningCases(basis).find(({ case: one }) => one.subjectId === subjectId)?.case.id ?? null,
    evidence: evidence.slice(0, mostEvidence),
    about: aboutIds.map((each) => subjectReference(basis, each)).filter((each) => each !== null),
  };
}
