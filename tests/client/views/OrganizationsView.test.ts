import { afterEach, describe, expect, it, vi } from 'vitest';
import OrganizationsView from '../../../client/views/OrganizationsView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { autonomy, organizationBalance } from '../organizations.ts';
import { signedIn } from '../sessions.ts';

const show = (
  { query = {}, ...answers }: { query?: Record<string, string>; balance?: object; autonomy?: object } = {},
  options: Partial<Parameters<typeof mountPage>[1]> = {},
) =>
  mountPage(OrganizationsView, {
    name: 'organizations',
    query,
    answers: {
      OrganizationBalance: { organizationBalance: answers.balance ?? organizationBalance() },
      Autonomy: { autonomy: answers.autonomy ?? autonomy() },
    },
    ...options,
  });
const committee = signedIn([{ role: 'committee' }]);

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of organizations', () => {
  it('says who took most, and who is left behind', async () => {
    const { wrapper } = await show();
    expect(wrapper.text()).toContain('舞蹈队占了80%。');
    expect(wrapper.text()).toContain('和别的组织比，“维修队”明显少。');
    expect(wrapper.findAll('.bars li .behind.amount').map((each) => each.text())).toEqual(['5 小时']);
  });

  it('leads from each bar and row to the page of the organization', async () => {
    const { wrapper } = await show();
    const links = wrapper.findAll('a').filter((link) => link.text() === '合唱队');
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link.attributes('href')).toBe('/c/c1/organizations/o2');
  });

  it('takes nothing for zero that nobody recorded', async () => {
    const organizations = organizationBalance().organizations.map((each) => ({ ...each, hours: null }));
    const { wrapper } = await show({ balance: organizationBalance({ organizations }) });
    expect(wrapper.text()).toContain('没有记录不等于零');
    expect(wrapper.text()).toContain('社工陪伴');
  });

  it('asks for all organizations, and keeps that in the address', async () => {
    const { wrapper, asked, router } = await show();
    await wrapper
      .findAll('button.pill')
      .find((button) => button.text() === '所有组织')!
      .trigger('click');
    await settle();
    expect(router.currentRoute.value.query['scope']).toBe('all');
    const scopes = asked.filter(({ operation }) => operation === 'OrganizationBalance');
    expect(scopes.at(-1)?.variables['scope']).toBe('all');
    expect(asked.some(({ operation }) => operation === 'Autonomy')).toBe(false);
  });

  it('shows the community without its professionals, and who would be cut off', async () => {
    const { wrapper } = await show({ query: { view: 'autonomy' } });
    expect(wrapper.findAll('figure .share').map((each) => each.text())).toEqual(['92%', '64%']);
    expect(wrapper.findAll('figure')[1]!.findAll('rect.in')).toHaveLength(64);
    for (const name of ['居民P09', '居民P10', '居民P12']) expect(wrapper.text()).toContain(name);
    expect(wrapper.text()).toContain('2 人');
  });

  it('draws quarters from the first of which something is known, and tells them as a table', async () => {
    const { wrapper } = await show({ query: { view: 'autonomy' } });
    expect(wrapper.findAll('svg.chart .lineWith circle')).toHaveLength(1);
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '看数字')!
      .trigger('click');
    expect(wrapper.get('[aria-label="这几年的变化"] tbody').text()).toContain('64%');
  });

  it('asks again when others are supposed to be gone', async () => {
    const { wrapper, asked } = await show({ query: { view: 'autonomy' } });
    await wrapper
      .findAll('button.pill')
      .find((button) => button.text() === '社工不在')!
      .trigger('click');
    await settle();
    const who = asked
      .filter(({ operation }) => operation === 'Autonomy')
      .map((each) => each.variables['withdrawal']);
    expect(who).toEqual(['workersAndCommittee', 'workers']);
  });

  it('shows a committee numbers and no names', async () => {
    const hidden = autonomy({
      ...{ leaving: [], leavingCount: null, separated: [], separatedCount: null, sentences: [] },
      ...{ isolatedCount: null },
    });
    const { wrapper } = await show({ query: { view: 'autonomy' }, autonomy: hidden }, { state: committee });
    expect(wrapper.text()).toContain('会和大家断开的有 <5 人。');
    expect(wrapper.find('.selection-bar').exists()).toBe(false);
    expect(wrapper.findAll('.actor-link')).toEqual([]);
  });

  it('says what to record when there is no organization', async () => {
    const { wrapper } = await show({ balance: organizationBalance({ organizations: [] }) });
    expect(wrapper.text()).toContain('还没有登记组织');
    const ways = wrapper.findAll('.state a').map((link) => link.attributes('href'));
    expect(ways).toEqual([
      '/c/c1/register?kind=Organization&new=true',
      expect.stringMatching(/^\/c\/c1\/data/),
    ]);
  });
});
