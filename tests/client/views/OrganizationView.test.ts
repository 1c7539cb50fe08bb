import { afterEach, describe, expect, it, vi } from 'vitest';
import OrganizationView from '../../../client/views/OrganizationView.vue';
import { mountPage } from '../mountPage.ts';
import { organizationCard } from '../organizations.ts';
import { signedIn } from '../sessions.ts';

const show = (card = organizationCard(), options: Partial<Parameters<typeof mountPage>[1]> = {}) =>
  mountPage(OrganizationView, {
    name: 'organization',
    params: { organizationId: 'o1' },
    answers: { OrganizationCard: { organizationCard: card } },
    ...options,
  });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of an organization', () => {
  it('asks for the one in the address, and shows its numbers and next steps', async () => {
    const { wrapper, asked } = await show();
    const query = asked.find(({ operation }) => operation === 'OrganizationCard')!;
    expect(query.variables['organizationId']).toBe('o1');
    expect(wrapper.get('h1').text()).toBe('舞蹈队');
    expect(wrapper.findAll('.stat-tile .value').map((each) => each.text())).toEqual([
      '12',
      '4',
      '2',
      '40 小时',
    ]);
    expect(wrapper.text()).toContain('请再有一两位成员轮着牵头。');
  });

  it('leads to the organizations that it works with', async () => {
    const { wrapper } = await show();
    const link = wrapper.findAll('.bridges a').find((each) => each.text() === '合唱队')!;
    expect(link.attributes('href')).toBe('/c/c1/organizations/o2');
    expect(wrapper.get('.bridges').text()).toContain('共同成员 1 人');
  });

  it('tells its months as a picture and to screen readers', async () => {
    const { wrapper } = await show();
    expect(wrapper.get('svg[role="img"]').attributes('aria-label')).toContain('共 4 场');
    expect(wrapper.get('table.visually-hidden').text()).toContain('2026年5月');
  });

  it('says one in the singular in English', async () => {
    const { wrapper } = await show(organizationCard(), { language: 'en' });
    expect(wrapper.get('.bridges').text()).toContain('1 common member ·');
  });

  it('shows a committee no member by name', async () => {
    const bridges = organizationCard({}).bridges.map((bridge) => ({ ...bridge, commonMembers: [] }));
    const card = organizationCard({ core: [], bridges, busFactor: null, unlinked: null, nextSteps: [] });
    const { wrapper } = await show(card, { state: signedIn([{ role: 'committee' }]) });
    expect(wrapper.text()).toContain('不显示成员的名字');
    expect(wrapper.findAll('.stat-tile .value')[2]!.text()).toBe('<5');
    expect(wrapper.find('.actor-link').exists()).toBe(false);
  });
});
