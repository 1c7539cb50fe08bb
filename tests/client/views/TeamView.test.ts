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
