import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextOf } from '../../../client/composables/useTeam.ts';
import TeamView from '../../../client/views/TeamView.vue';
import { mountPage } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const leader = (organizationIds: string[]) =>
  signedIn([{ role: 'leader', communityId: 'c1', organizationIds }]);
const team = {
  team: {
    organization: { id: 'o1', name: '合唱队' },
    members: [{ name: '王桂兰', role: 'leader', since: '2024-03' }],
    activities: [{ id: 'e1', title: '排练', startedOn: '2026-08-01', participants: 12 }],
    upcoming: [],
    stageName: '成长期',
    stageGoal: '活动有规律',
    steps: [{ title: '负责人培训', dueOn: '2026-09-01', isOverdue: true }],
    lastActivityOn: '2026-08-01',
    silentDays: 31,
    rhythmDays: 14,
  },
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of a resident leader', () => {
  it('shows the own team, its rhythm and a next step', async () => {
    const { wrapper, asked } = await mountPage(TeamView, {
      name: 'team',
      state: leader(['o1']),
      answers: { Team: team },
    });
    expect(asked.find(({ operation }) => operation === 'Team')?.variables).toEqual({ organizationId: 'o1' });
    expect(wrapper.get('h1').text()).toBe('合唱队');
    expect(wrapper.text()).toContain('王桂兰');
    expect(wrapper.text()).toContain('12 人参加');
    expect(wrapper.get('.next').text()).toContain('该约下一次了');
  });

  it('shows what is to be done with the worker, and prints all of it on one sheet without scores', async () => {
    vi.stubGlobal('print', vi.fn());
    const { wrapper } = await mountPage(TeamView, {
      name: 'team',
      state: leader(['o1']),
      answers: { Team: team },
    });
    expect(wrapper.text()).toContain('现在是“成长期”。');
    expect(wrapper.get('.steps').text()).toContain('负责人培训');
    expect(wrapper.get('.steps').text()).toContain('已过期');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '打印一页')!
      .trigger('click');
    await flushPromises();
    const sheet = document.querySelector('.team-sheet')!.textContent;
    for (const part of ['合唱队', '王桂兰', '14 天', '负责人培训', '排练']) expect(sheet).toContain(part);
    expect(window.print).toHaveBeenCalled();
  });

  it('proposes an activity for a day, and says that it is kept', async () => {
    const { wrapper, asked } = await mountPage(TeamView, {
      name: 'team',
      state: leader(['o1']),
      answers: {
        Team: team,
        ProposeActivity: {
          proposeActivity: { id: 'e2', title: '包粽子', startedOn: '2099-06-10', participants: 0 },
        },
      },
    });
    const press = (words: string) =>
      wrapper
        .findAll('button')
        .find((each) => each.text() === words)!
        .trigger('click');
    await press('提议一次活动');
    await wrapper.get('form').trigger('submit');
    expect(wrapper.get('form').text()).toContain('请写上');
    await wrapper.get('form input').setValue(' 包粽子 ');
    await wrapper.get('form input[type=date]').setValue('2099-06-10');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(asked.find(({ operation }) => operation === 'ProposeActivity')?.variables['input']).toMatchObject({
      ...{ organizationId: 'o1', title: '包粽子', date: '2099-06-10', kind: null, note: null },
    });
    expect(wrapper.find('form').exists()).toBe(false);
    expect(wrapper.get('.said').text()).toContain('包粽子');
  });

  it('says what to do when no team was chosen for the account', async () => {
    const { wrapper } = await mountPage(TeamView, { name: 'team', state: leader([]), answers: {} });
    expect(wrapper.text()).toContain('还没有登记您的团队');
  });
});

it.each([
  [null, null, 'first'],
  [21, 14, 'keep'],
  [22, 14, 'again'],
  [30, null, 'keep'],
  [31, null, 'again'],
] as const)(
  'after %s silent days with a rhythm of %s the next step is %s',
  (silentDays, rhythmDays, next) => {
    expect(nextOf({ silentDays, rhythmDays })).toBe(next);
  },
);
