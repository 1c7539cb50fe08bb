import { describe, expect, it } from 'vitest';
import { defineAlert } from '../../../server/cultivation/alert.ts';
import { alerts } from '../../../server/cultivation/alerts.ts';
import { checkAlertThresholds } from '../../../server/cultivation/alertThresholds.ts';
import { cultivationAlerts, type AlertQuestion } from '../../../server/cultivation/cultivationAlerts.ts';
import { shippedModels } from '../../../server/cultivation/stageModels.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { inWords } from '../../../server/entities/sentence.ts';
import { activity, caseOf, chinese, members, organization, residents, today } from './alerts/handMade.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const ids = Array.from({ length: 20 }, (_, i) => `r${i}`);
const held = [activity('a', 40, ['choir']), activity('b', 50, ['dance'])];
const record = recordFrom(
  [organization('choir'), organization('dance'), ...residents(...ids), ...held.map(({ node }) => node)],
  [...held.flatMap(({ ties }) => ties), ...members('choir', ...ids)],
);
const question: AlertQuestion = {
  ...{ book: { cases: [caseOf('choir', 5)], entries: [] }, today, rules: null, first: 50, offset: 0 },
};
const ask = (more: Partial<AlertQuestion> = {}) =>
  cultivationAlerts(record, { communityId: 'community' }, { ...question, ...more });

/** One more alert, as a file of its own would have it. */
const foggy = defineAlert({
  id: 'foggy',
  name: { zh: '看不清', en: 'Foggy' },
  definition: { zh: '超过{most}。', en: 'More than {most}.' },
  thresholds: [{ id: 'most', name: { zh: '最多', en: 'At most' }, usual: 3, min: 1, max: 9, whole: true }],
  find: (_basis, { most }) => [
    {
      ...{ subjectId: 'dance', caseId: null, severity: 'low', since: null, aboutIds: ['choir', 'gone'] },
      ...{ why: inWords({ zh: '超过{most}', en: 'More than {most}' }, { most: most! }), evidence: [] },
      action: inWords({ zh: '看看', en: 'Look' }),
    },
  ],
});

describe('the alerts', () => {
  it('are severe first, then the longest', () => {
    const { alerts: list, totalCount } = ask();
    expect(list.map(({ id, severity }) => [id, severity])).toEqual([
      ['interruption:choir', 'high'],
      ['interruption:dance', 'low'],
    ]);
    expect(totalCount).toBe(2);
    expect(list[0]).toMatchObject({ caseId: 'case-choir', subject: { id: 'choir' }, state: 'open' });
  });

  it('come in pages, of some rules, of one subject', () => {
    expect(ask({ first: 1, offset: 1 }).alerts.map(({ id }) => id)).toEqual(['interruption:dance']);
    expect(ask({ rules: ['delay'] })).toMatchObject({ totalCount: 0, alerts: [] });
    expect(ask({ subjectId: 'dance' })).toMatchObject({ totalCount: 1 });
    expect(() => ask({ rules: ['fog'] })).toThrow(ProblemError);
  });

  it('are found once for a book, which is not written out to tell it from others', () => {
    let times = 0;
    const counted = defineAlert({ ...foggy, find: () => (times++, []) });
    const closed = (digest?: string) => ({
      ...{ cases: [], entries: [], ...(digest && { digest }) },
      toJSON: (): never => {
        throw new Error('The whole book is read through.');
      },
    });
    const asked = (book: AlertQuestion['book']) =>
      cultivationAlerts(record, { communityId: 'community' }, { ...question, book }, [counted]);
    const book = closed();
    asked(book);
    asked(book);
    expect(times).toBe(1);
    asked(closed());
    expect(times).toBe(2);
    // As it comes into a thread, each time as another object.
    asked(closed('same'));
    asked(closed('same'));
    expect(times).toBe(3);
  });

  it('are narrowed by what was done about them', () => {
    const followed = { aside: ['interruption:choir'], done: [], state: 'open', among: null } as const;
    const answer = ask({ followed });
    expect(answer.alerts.map(({ id }) => id)).toEqual(['interruption:dance']);
    const interruption = answer.rules.find(({ id }) => id === 'interruption');
    expect(interruption).toMatchObject({ found: 1, open: 1, aside: 1, done: 0 });
  });

  it('use the thresholds that a community chose, and say so', () => {
    const { rules, totalCount } = ask({ thresholds: { interruption: { least: 45 } } });
    expect(totalCount).toBe(1);
    const rule = rules.find(({ id }) => id === 'interruption')!;
    expect(rule.thresholds[0]).toMatchObject({ id: 'least', usual: 30, value: 45, minimum: 1, maximum: 365 });
    expect(chinese(rule.definition)).toContain('超过45天');
  });

  it('refuse thresholds that cannot be', () => {
    expect(() => checkAlertThresholds({ interruption: { least: 45 } })).not.toThrow();
    expect(() => checkAlertThresholds({ interruption: { least: 0 } })).toThrow(ProblemError);
    expect(() => checkAlertThresholds({ isolation: {} })).toThrow(ProblemError);
  });

  it('are one more with one more file in the list', () => {
    const answer = cultivationAlerts(record, { communityId: 'community' }, question, [...alerts, foggy]);
    expect(answer.alerts.map(({ id }) => id)).toContain('foggy:dance');
    const alert = answer.alerts.find(({ rule }) => rule === 'foggy')!;
    expect([chinese(alert.ruleName), chinese(alert.why)]).toEqual(['看不清', '超过3']);
    // Who is not on record any more is not told of.
    expect(alert.about.map(({ id }) => id)).toEqual(['choir']);
    expect(answer.rules.at(-1)).toMatchObject({ id: 'foggy', found: 1, open: 1 });
  });

  it('are what the shipped stage models name', () => {
    const named = shippedModels.flatMap(({ stages }) => stages.flatMap((stage) => stage.alerts));
    expect(named.filter((id) => alerts.every((alert) => alert.id !== id))).toEqual([]);
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
  });

  it('say in both languages what they are, with their numbers', () => {
    for (const { definition } of ask().rules) {
      expect(chinese(definition)).toMatch(/\p{Script=Han}/u);
      expect(chinese(definition)).not.toMatch(/[{}]/);
    }
  });
});
