import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { roleIds } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { dayAfter } from '../../server/graph/daySpan.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices, testToday } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const dayBefore = (days: number): string => dayAfter(testToday, -days);

interface Alerts {
  readonly totalCount: number;
  readonly rules: readonly { id: string; open: number; aside: number; done: number }[];
  readonly alerts: readonly {
    readonly id: string;
    readonly why: string;
    readonly state: string;
    readonly evidence: readonly string[];
    readonly action: string;
    readonly followUp: { readonly step: string } | null;
  }[];
}

describe('alerts of cultivation, by the API', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let communityId = '';
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());
  beforeEach(async () => {
    communityId = await create('Community', { name: '桂花里' });
  });

  const create = async (label: string, values: object): Promise<string> =>
    (
      await services.stores.nodes.create(nodeKind(label), {
        ...(label === 'Community' ? {} : { communityId }),
        ...values,
      })
    ).id;
  const tie = (kind: TieKindId, fromId: string, toId: string, more: object = {}) =>
    services.stores.ties.create({ kind, fromId, toId, ...more });
  const organization = (name: string): Promise<string> =>
    create('Organization', { name, kind: 'selfOrganization', field: 'cultureSports' });
  async function held(organizationId: string, ...daysBefore: number[]): Promise<void> {
    for (const days of daysBefore)
      await tie(
        'ORGANIZED',
        organizationId,
        await create('Activity', { title: '活动', date: dayBefore(days) }),
      );
  }
  const as = (role: (typeof roleIds)[number]) =>
    viewerWith({ role, communityId: role === 'administrator' ? null : communityId });
  const ask = (text: string, variables: object = {}, viewer = as('socialWorker')): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, { c: communityId, ...variables });
  const list = async (rules: readonly string[], more: object = {}): Promise<Alerts> => {
    const answer = await ask(
      `query($c: ID!, $rules: [ID!], $state: GapState) {
        cultivationAlerts(communityId: $c, rules: $rules, state: $state) {
          totalCount rules { id open aside done }
          alerts { id why evidence action state followUp { step } } } }`,
      { rules, ...more },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data!.cultivationAlerts as Alerts;
  };
  const record = (mutation: string, type: string, input: object, viewer = as('socialWorker')) =>
    ask(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { id } }`,
      { input: { communityId, ...input } },
      viewer,
    );

  // A story of the method: pauses of 7, 8 and 6 days, and 31 days of silence: 31 > max(30, 21).
  it('tell an organization that fell silent, with why, evidence and action', async () => {
    const choir = await organization('合唱团');
    await held(choir, 52, 45, 37, 31);
    const { totalCount, alerts } = await list(['interruption']);
    expect(totalCount).toBe(1);
    expect(alerts[0]).toMatchObject({ id: `interruption:${choir}`, state: 'open', followUp: null });
    expect(alerts[0]!.why).toBe(
      '合唱团 has held nothing for 31 days, where it usually pauses 7; the limit is 30 days.',
    );
    expect(alerts[0]!.evidence.length).toBeGreaterThan(0);
    expect(alerts[0]!.action).toContain('合唱团');
  });

  it('are given to somebody, set aside with a reason, and done', async () => {
    const choir = await organization('合唱团');
    await held(choir, 52, 45, 37, 31);
    const subject = `interruption:${choir}`;
    const follow = (input: object) =>
      record('recordFollowUp', 'FollowUpInput', { topic: 'alert', subject, ...input });
    expect((await follow({ step: 'assigned', owner: 'a-socialWorker' })).errors).toBeUndefined();
    expect((await list(['interruption'])).alerts[0]!.followUp).toEqual({ step: 'assigned' });
    // Without a reason nothing is set aside.
    expect(codesOfAnswer(await follow({ step: 'snoozed', until: dayBefore(-7) }))).toEqual(['required']);
    await follow({ step: 'snoozed', until: dayBefore(-7), reason: '放暑假' });
    expect((await list(['interruption'])).totalCount).toBe(0);
    const aside = await list(['interruption'], { state: 'aside' });
    expect(aside.alerts.map(({ state }) => state)).toEqual(['aside']);
    await follow({ step: 'done', outcome: '约好了下周' });
    const rule = (await list(['interruption'])).rules.find(({ id }) => id === 'interruption');
    expect(rule).toEqual({ id: 'interruption', open: 0, aside: 0, done: 1 });
    // What no alert finds cannot be followed up; what is about the whole community can.
    const wrong = { step: 'assigned', subject: `isolation:${choir}` };
    expect(codesOfAnswer(await follow(wrong))).toEqual(['notFound']);
    expect((await follow({ step: 'assigned', subject: `imbalance:${communityId}` })).errors).toBeUndefined();
  });

  // A story of the method: hours of 40, 5 and 5 have a Gini of 0.467; activities of 4, 4 and 4 one of 0.
  it('tell unbalanced hours once the community chose so, and who takes most', async () => {
    const worker = await create('SocialWorker', { name: '文社工' });
    const names = ['一队', '二队', '三队'];
    for (const [i, weight] of [40, 5, 5].entries()) {
      const id = await organization(names[i]!);
      await held(id, 40, 30, 20, 10);
      await tie('ACCOMPANIES', worker, id, { weight, validFrom: dayBefore(9), validTo: dayBefore(9) });
    }
    const balance = await ask(
      `query($s: NetworkSelection!) { organizationBalance(selection: $s) {
        inequalities { dimension gini largestShare } } }`,
      { s: { communityId } },
    );
    const { inequalities } = balance.data!.organizationBalance as {
      inequalities: { dimension: string; gini: number; largestShare: number | null }[];
    };
    const of = (dimension: string) => inequalities.find((each) => each.dimension === dimension)!;
    expect(of('hours').gini).toBeCloseTo(0.467, 3);
    expect([of('activities').gini, of('hours').largestShare]).toEqual([0, 0.8]);

    expect((await list(['imbalance'])).totalCount).toBe(0);
    const changed = [{ rule: 'imbalance', threshold: 'gini', value: 0.45 }];
    const saved = await record('saveAlertThresholds', 'SaveGapThresholdsInput', { changed });
    expect(saved.errors).toBeUndefined();
    const { alerts } = await list(['imbalance']);
    expect(alerts.map(({ id }) => id)).toEqual([`imbalance:${communityId}`]);
    expect(alerts[0]!.evidence).toContain('一队 has most of time of social workers: 80 %.');
    expect(alerts[0]!.evidence.find((each) => each.includes('0.467'))).toBeDefined();
    const thresholds = await ask(
      'query($c: ID!) { alertThresholds(communityId: $c) { version changed { rule threshold value } } }',
    );
    expect(thresholds.data).toEqual({ alertThresholds: { version: 1, changed } });
    const tooLow = [{ rule: 'imbalance', threshold: 'gini', value: 0 }];
    const refused = await record('saveAlertThresholds', 'SaveGapThresholdsInput', { changed: tooLow });
    expect(codesOfAnswer(refused)).toEqual(['tooSmall']);
  });

  // A story of the method: who has the leaving worker as only staff contact is listed.
  it('tell that a worker leaves, and list who has nobody else', async () => {
    const [leaver, other] = [
      await create('SocialWorker', { name: '文社工' }),
      await create('SocialWorker', { name: '徐社工' }),
    ];
    const [alone, shared] = [
      await create('Resident', { name: '王秀英' }),
      await create('Resident', { name: '李明' }),
    ];
    for (const [one, two] of [
      [leaver, alone],
      [leaver, shared],
      [other, shared],
    ])
      await tie('KNOWS', one!, two!);
    const pack = async () => {
      const answer = await ask(
        `query($c: ID!, $w: ID!) { handover(communityId: $c, workerId: $w) {
          leavesOn successor { name } orphans { actor { name } jointVisitOn } visits { wanted done share } } }`,
        { w: leaver },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data!.handover as Record<string, unknown>;
    };
    expect(await pack()).toMatchObject({ leavesOn: null, orphans: [{ actor: { name: '王秀英' } }] });
    expect((await list(['workerTurnover'])).totalCount).toBe(0);
    const departure = { kind: 'departure', subjectId: leaver, aboutIds: [other], until: dayBefore(-10) };
    expect((await record('recordCaseEntry', 'CaseEntryInput', departure)).errors).toBeUndefined();
    expect((await list(['workerTurnover'])).alerts[0]).toMatchObject({ id: `workerTurnover:${leaver}` });
    const visit = { kind: 'session', form: 'jointVisit', subjectId: alone, aboutIds: [leaver, other] };
    expect((await record('recordCaseEntry', 'CaseEntryInput', visit)).errors).toBeUndefined();
    expect(await pack()).toEqual({
      leavesOn: dayBefore(-10),
      successor: { name: '徐社工' },
      orphans: [{ actor: { name: '王秀英' }, jointVisitOn: testToday }],
      visits: { wanted: 1, done: 1, share: 1 },
    });
    // Who withdraws is in no pack from that day on.
    await withdrawConsent(services, alone);
    expect(await pack()).toMatchObject({ orphans: [] });
  });

  it('tell hours, and whether workers can withdraw', async () => {
    const worker = await create('SocialWorker', { name: '文社工' });
    const choir = await organization('合唱团');
    for (const [subkind, weight] of [
      ['paperwork', 3],
      ['visit', 1],
    ] as const)
      await tie('ACCOMPANIES', worker, choir, {
        ...{ subkind, weight, validFrom: dayBefore(3), validTo: dayBefore(3) },
      });
    const answer = await ask(
      `query($c: ID!, $o: ID!) {
        workerHours(communityId: $c) { hours paperworkShare workers { worker { name } hours } }
        withdrawalReadiness(communityId: $c, organizationId: $o) { standing lines { id standing } } }`,
      { o: choir },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      workerHours: { hours: 4, paperworkShare: 0.75, workers: [{ worker: { name: '文社工' }, hours: 4 }] },
      withdrawalReadiness: { standing: 'unknown' },
    });
    // A year that ends on a day long ago begins a year before that day.
    const past = await ask(
      'query($c: ID!) { workerHours(communityId: $c, to: "2020-12-31") { from to hours } }',
    );
    expect(past.errors).toBeUndefined();
    expect(past.data).toMatchObject({ workerHours: { from: '2020-01-02', to: '2020-12-31' } });
    expect((await list(['adminLoad'])).alerts.map(({ id }) => id)).toEqual([`adminLoad:${worker}`]);
    const holds = {
      kind: 'statement',
      subjectId: choir,
      item: 'withdrawal/keys',
      holds: false,
      text: '社工保管',
    };
    expect((await record('recordCaseEntry', 'CaseEntryInput', holds)).errors).toBeUndefined();
    const after = await ask(
      'query($c: ID!, $o: ID!) { withdrawalReadiness(communityId: $c, organizationId: $o) { standing } }',
      { o: choir },
    );
    expect(after.data).toEqual({ withdrawalReadiness: { standing: 'unmet' } });
  });

  it.each(['committee', 'researcher', 'leader', 'administrator'] as const)(
    'are not for a %s',
    async (role) => {
      const worker = await create('SocialWorker', { name: '文社工' });
      for (const field of [
        'cultivationAlerts(communityId: $c) { totalCount }',
        'alertThresholds(communityId: $c) { id }',
        `handover(communityId: $c, workerId: "${worker}") { orphanCount }`,
        'workerHours(communityId: $c) { hours }',
      ]) {
        const answer = await ask(`query($c: ID!) { ${field} }`, {}, as(role));
        expect(codesOfAnswer(answer)).toEqual(['notAllowed']);
      }
    },
  );
});
