import { cultivationBasis, type CultivationBasis } from '../../../../server/cultivation/cultivationBasis.ts';
import type { AlertFinding, AlertRule } from '../../../../server/cultivation/alert.ts';
import { alertThresholds } from '../../../../server/cultivation/alertThresholds.ts';
import type { CaseEntry, CultivationBook } from '../../../../server/entities/cultivation/caseEntry.ts';
import type { CultivationCase } from '../../../../server/entities/cultivation/cultivationCase.ts';
import type { StageModel } from '../../../../server/entities/cultivation/stageModel.ts';
import type { Sentence } from '../../../../server/entities/sentence.ts';
import { say } from '../../../../server/locales/index.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../analysis/recordFrom.ts';

export const today = '2026-06-30';

export const dayBefore = (days: number, from = today): string =>
  new Date(Date.parse(from) - days * 86_400_000).toISOString().slice(0, 10);

/** An organization that residents run; its name is its id. */
export const organization = (id: string, properties: object = {}): PlainNode => ({
  id,
  label: 'Organization',
  properties: { kind: 'selfOrganization', ...properties },
});

export const residents = (...ids: string[]): PlainNode[] => ids.map((id) => ({ id, label: 'Resident' }));
export const worker = (id: string): PlainNode => ({ id, label: 'SocialWorker' });

export const members = (organizationId: string, ...ids: string[]): PlainTie[] =>
  ids.map((from) => ({ kind: 'MEMBER_OF', from, to: organizationId, subkind: 'member' }));

/** An activity so many days before today, who held it, and who attended as organizer. */
export function activity(
  id: string,
  days: number,
  hosts: readonly string[],
  organizers: readonly string[] = [],
  properties: object = {},
): { readonly node: PlainNode; readonly ties: PlainTie[] } {
  return {
    node: { id, label: 'Activity', properties: { date: dayBefore(days), ...properties } },
    ties: [
      ...hosts.map((from): PlainTie => ({ kind: 'ORGANIZED', from, to: id, subkind: 'host' })),
      ...organizers.map((from): PlainTie => ({ kind: 'ATTENDED', from, to: id, subkind: 'organizer' })),
    ],
  };
}

let written = 0;

/** An entry of the book; what is not named is empty. */
export function entry(values: Partial<CaseEntry> & Pick<CaseEntry, 'kind' | 'subjectId'>): CaseEntry {
  const id = values.id ?? `entry-${String(++written).padStart(4, '0')}`;
  return {
    ...{ id, firstId: id, version: 1, communityId: 'community', caseId: null, aboutIds: [], on: today },
    ...{ stage: null, item: null, form: null, holds: null, value: null, minutes: null, title: null },
    ...{ text: null, rater: null, reference: null, owner: null, dueOn: null, doneOn: null, until: null },
    ...{ ratings: [], snapshot: [], recordedAt: `${today}T00:00:00Z`, recordedBy: 'account' },
    ...{ supersededAt: null, putAwayAt: null },
    ...values,
  };
}

/** Two stages of 100 and 50 days. */
export const twoStages: StageModel = {
  ...{
    id: 'two',
    version: 1,
    name: { zh: '两段', en: 'Two stages' },
    summary: { zh: '简介', en: 'Summary' },
  },
  subject: 'organization',
  stages: (['begin', 'end'] as const).map((code, i) => ({
    ...{
      code,
      name: { zh: code, en: code },
      goal: { zh: '目标', en: 'Goal' },
      plannedDays: i === 0 ? 100 : 50,
    },
    ...{ entry: [], exit: [], indicators: [], assessments: [], alerts: [] },
    tasks: [{ code: 'plan', name: { zh: '做计划', en: 'Make a plan' }, afterDays: 10 }],
  })),
};

export function caseOf(
  subjectId: string,
  startedDaysBefore: number,
  values: Partial<CultivationCase> = {},
): CultivationCase {
  return {
    ...{ id: `case-${subjectId}`, communityId: 'community', subjectId, subject: 'organization' as const },
    ...{ modelId: 'two', modelVersion: 1, model: twoStages, title: null },
    ...{ startedOn: dayBefore(startedDaysBefore), owner: null, workerId: null, plan: [] },
    ...{ recordedAt: `${today}T00:00:00Z`, recordedBy: 'account' },
    ...values,
  };
}

export function basisFrom(
  nodes: readonly PlainNode[],
  ties: readonly PlainTie[],
  book: Partial<CultivationBook> = {},
): CultivationBasis {
  const entries = (book.entries ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const whole: CultivationBook = { cases: [], ...book, entries };
  return cultivationBasis(recordFrom(nodes, ties), { communityId: 'community' }, whole, today);
}

/** What an alert finds with the usual thresholds, but for those named. */
export const found = (
  rule: AlertRule,
  basis: CultivationBasis,
  chosen: Readonly<Record<string, number>> = {},
): AlertFinding[] => {
  const findings = rule.find(basis, alertThresholds(rule, { [rule.id]: chosen }));
  // Whatever is found can be said in both languages, without a gap left open.
  for (const { why, evidence, action } of findings)
    for (const sentence of [why, action, ...evidence])
      for (const words of [say(sentence, 'zh'), say(sentence, 'en')])
        if (/[{}]/.test(words)) throw new Error(`A gap is left open: ${words}`);
  return findings;
};

export const chinese = (sentence: Sentence): string => say(sentence, 'zh');
