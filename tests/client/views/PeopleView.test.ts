import { afterEach, describe, expect, it, vi } from 'vitest';
import PeopleView from '../../../client/views/PeopleView.vue';
import { mountPage, settle } from '../mountPage.ts';

const withheld = (nodes: object[]) => ({
  withheldPersons: { totalCount: nodes.length, edges: nodes.map((node) => ({ node })) },
});
const due = (nodes: object[]) => ({
  retentionDue: { totalCount: nodes.length, edges: nodes.map((node) => ({ node })) },
});
const show = (answers: Record<string, unknown>) =>
  mountPage(PeopleView, {
    name: 'people',
    answers: {
      ...{
        WithheldPersons: withheld([]),
        RetentionDue: due([]),
        CountResidents: { residents: { totalCount: 1 } },
      },
      ...answers,
    },
  });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the way to one resident', () => {
  it('searches when the typing rests, and leads to her page by id', async () => {
    const person = { id: 'p1', name: '王桂兰', gender: null, birthYear: 1950 };
    const { wrapper, asked, router } = await show({
      FindResidents: { residents: { totalCount: 1, edges: [{ node: person }] } },
    });
    expect(asked.some(({ operation }) => operation === 'FindResidents')).toBe(false);
    await wrapper.get('input[type=search]').setValue('王');
    await wrapper.get('input[type=search]').setValue('王桂');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await settle();
    const asks = asked.filter(({ operation }) => operation === 'FindResidents');
    expect(asks.map(({ variables }) => variables['search'])).toEqual(['王桂']);
    expect(wrapper.get('.found a').attributes('href')).toBe('/c/c1/people/p1/privacy');
    expect(router.currentRoute.value.fullPath).not.toContain('王');
  });

  it('offers to record the first resident where there is none, and nothing to search', async () => {
    const { wrapper } = await show({ CountResidents: { residents: { totalCount: 0 } } });
    expect(wrapper.text()).toContain('还没有登记居民');
    expect(wrapper.find('.state a[href="/c/c1/register?kind=Resident&new=true"]').exists()).toBe(true);
    expect(wrapper.find('.state a[href="/c/c1/data"]').exists()).toBe(true);
    expect(wrapper.find('.field.search').exists()).toBe(false);
  });

  it('lists who was never asked or withdrew', async () => {
    const { wrapper } = await show({
      WithheldPersons: withheld([
        { id: 'p2', name: '李某', isMentioned: true },
        { id: 'p3', name: '赵某', isMentioned: false },
      ]),
    });
    expect(wrapper.text()).toMatch(/李某\s*还没问过本人/);
    expect(wrapper.text()).toMatch(/赵某\s*已撤回同意/);
  });

  it('erases whose time of keeping is over after being asked twice', async () => {
    const { wrapper, asked } = await show({
      RetentionDue: due([
        { personId: 'p4', name: '钱某', lastRecordOn: '2020-01-01', dueSince: '2025-01-01' },
      ]),
      RunRetention: { runRetention: [{ personId: 'p4', erased: true }] },
    });
    await wrapper.get('tbody input[type=checkbox]').setValue(true);
    await wrapper.get('button.danger').trigger('click');
    expect(wrapper.get('[role=alertdialog]').text()).toContain('这 1 位居民');
    await wrapper.get('[role=alertdialog] button.danger').trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'RunRetention')?.variables).toEqual({
      communityId: 'c1',
      personIds: ['p4'],
    });
    expect(wrapper.text()).toContain('已删除 1 位');
  });
});
