import { afterEach, describe, expect, it } from 'vitest';
import AlertsPanel from '../../../../client/components/cultivation/AlertsPanel.vue';
import UrgentAlerts from '../../../../client/components/cultivation/alerts/UrgentAlerts.vue';
import type { CultivationAlertsQuery } from '../../../../client/api/generated.ts';
import { actor } from '../../answers.ts';
import { mountPage, settle } from '../../mountPage.ts';
import { signedIn } from '../../sessions.ts';

type Alert = CultivationAlertsQuery['cultivationAlerts']['alerts'][number];

const alert = (id: string, part: Partial<Alert> = {}): Alert => ({
  ...{ __typename: 'CultivationAlert', id, rule: 'interruption', ruleName: '活动中断', severity: 'high' },
  ...{ caseId: null, since: '2026-08-01', why: '合唱团已经31天没有活动。', state: 'open', followUp: null },
  ...{ evidence: ['最后一次：排练。', '现有成员12人。'], action: '问问负责人。', about: [] },
  subject: { ...actor('choir'), kind: 'Organization', name: '合唱团' },
  ...part,
});
const rule = (id: string, open: number, aside = 0) => ({
  ...{ id, name: id === 'interruption' ? '活动中断' : '只靠一个人', definition: '超过30天。', found: open },
  ...{ open, aside, done: 0 },
  thresholds: [
    { id: 'least', name: '至少多少天', usual: 30, minimum: 1, maximum: 365, whole: true, value: 30 },
  ],
});
const show = (alerts: Alert[], more: object = {}, state = signedIn([{ role: 'socialWorker' }])) =>
  mountPage(AlertsPanel, {
    ...{ name: 'cultivation', state },
    answers: {
      CultivationAlerts: {
        cultivationAlerts: {
          ...{ totalCount: alerts.length, alerts },
          rules: [rule('interruption', alerts.length), rule('singleLeader', 0)],
        },
      },
      Colleagues: { colleagues: [{ id: 'local', name: '', isMe: true }] },
      AlertThresholds: { alertThresholds: null },
      RecordFollowUp: { recordFollowUp: { __typename: 'FollowUp', id: 'f1' } },
      ...more,
    },
  });

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the alerts', () => {
  it('tell why, what shows it and what to do', async () => {
    const { wrapper } = await show([alert('interruption:choir', { caseId: 'case1' })]);
    const card = wrapper.get('.alert-card');
    expect(card.text()).toContain('合唱团已经31天没有活动。');
    expect(card.get('summary').text()).toBe('依据（2 条）');
    expect(card.findAll('.evidence li').map((each) => each.text())).toEqual([
      '最后一次：排练。',
      '现有成员12人。',
    ]);
    expect(card.text()).toContain('问问负责人。');
    const links = card.findAll('a').map((each) => each.attributes('href'));
    expect(links).toEqual(['/c/c1/cultivation/case1', '/c/c1/organizations/choir']);
  });

  it('of one kind are folded after three, and unfolded at a press', async () => {
    const { wrapper } = await show(['a', 'b', 'c', 'd', 'e'].map((id) => alert(`interruption:${id}`)));
    expect(wrapper.findAll('.alert-card')).toHaveLength(3);
    expect(wrapper.text()).toContain('显示 3 条，共 5 条。');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '还有 2 条同类：活动中断')!
      .trigger('click');
    expect(wrapper.findAll('.alert-card')).toHaveLength(5);
  });

  it('are all shown where only one more of the kind is there', async () => {
    const { wrapper } = await show(['a', 'b', 'c', 'd'].map((id) => alert(`interruption:${id}`)));
    expect(wrapper.findAll('.alert-card')).toHaveLength(4);
  });

  it('lead from a worker who leaves to the handover pack', async () => {
    const leaves = alert('workerTurnover:w1', {
      rule: 'workerTurnover',
      subject: { ...actor('w1'), kind: 'SocialWorker' },
    });
    const { wrapper } = await show([leaves]);
    expect(wrapper.get('.alert-card a').attributes('href')).toBe('/c/c1/handover/w1');
  });

  it('are set aside with a reason, under their own topic', async () => {
    const { wrapper, asked } = await show([alert('interruption:choir')]);
    await wrapper.get('[data-opens=snoozed]').trigger('click');
    await settle();
    await wrapper.get('textarea').setValue('放暑假');
    await wrapper.get('.follow-up-form').trigger('submit');
    await settle();
    const sent = asked.find(({ operation }) => operation === 'RecordFollowUp')!.variables['input'];
    expect(sent).toMatchObject({
      topic: 'alert',
      subject: 'interruption:choir',
      step: 'snoozed',
      reason: '放暑假',
    });
    expect(wrapper.get('.said').text()).toContain('合唱团');
  });

  it('are asked for by list and by kind', async () => {
    const { wrapper, asked } = await show([alert('interruption:choir')]);
    await wrapper.get('select').setValue('interruption');
    await settle();
    await wrapper
      .findAll('.pill')
      .find((each) => each.text().startsWith('放一放'))!
      .trigger('click');
    await settle();
    const last = asked.filter(({ operation }) => operation === 'CultivationAlerts').at(-1)!;
    expect(last.variables).toMatchObject({ communityId: 'c1', rules: ['interruption'], state: 'aside' });
  });

  it('say so when there are none, and point to what could be recorded', async () => {
    const { wrapper } = await show([]);
    expect(wrapper.text()).toContain('没有提醒');
    expect(wrapper.get('a.button').attributes('href')).toBe('/c/c1/cultivation?view=hours');
  });

  it('leave their numbers to supervisors', async () => {
    const worker = await show([alert('a')]);
    expect(worker.wrapper.text()).not.toContain('这些判断的标准');
    const supervisor = await show([alert('a')], {}, signedIn([{ role: 'supervisor' }]));
    expect(supervisor.wrapper.text()).toContain('这些判断的标准');
  });
});

describe('the most urgent alerts', () => {
  const urgent = (answer: object) =>
    mountPage(
      { components: { UrgentAlerts }, template: '<UrgentAlerts community-id="c1" />' },
      { name: 'overview', answers: { UrgentAlerts: answer } },
    );

  it('are told with how many there are in all', async () => {
    const { wrapper } = await urgent({
      cultivationAlerts: { totalCount: 7, alerts: [alert('a'), alert('b')] },
    });
    expect(wrapper.text()).toContain('共 7 条待办');
    expect(wrapper.findAll('li')).toHaveLength(2);
    expect(wrapper.get('a').attributes('href')).toBe('/c/c1/cultivation?view=alerts');
  });

  it('say so when there are none', async () => {
    const { wrapper } = await urgent({ cultivationAlerts: { totalCount: 0, alerts: [] } });
    expect(wrapper.text()).toContain('现在没有培育提醒。');
  });
});
