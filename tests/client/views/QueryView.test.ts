import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import QueryView from '../../../client/views/QueryView.vue';
import { mountPage } from '../mountPage.ts';

const actor = (id: string, name: string) => ({
  __typename: 'ActorReference',
  id,
  name,
  kind: 'Resident',
  placeName: '1号楼',
  externalId: null,
});
const answers = {
  QueryOptions: {
    queryOptions: {
      places: [{ id: 'p1', name: '1号楼' }],
      groups: [{ id: 'o1', name: '合唱队', kind: 'Organization' }],
      activities: [],
      rounds: [{ id: 'w1', name: '第一轮' }],
      facts: [
        {
          id: 'gender',
          name: '性别',
          type: 'choice',
          choices: [{ id: 'female', name: '女' }],
        },
        { id: 'hobby', name: 'hobby', type: 'text', choices: [] },
      ],
    },
  },
  Measures: { measures: [] },
  SavedQueries: { savedQueries: [] },
  GraphQueryRows: {
    graphQuery: {
      total: 2,
      sentences: ['找居民。'],
      factColumns: [{ id: 'fact:gender', name: '性别' }],
      measureColumns: [{ id: 'measure:0', name: '联系人数' }],
      actors: [
        { actor: actor('a', '王芳'), facts: ['female'], values: [3] },
        { actor: actor('b', '李红'), facts: [null], values: [null] },
      ],
      ties: [],
    },
  },
};

describe('the page of queries', () => {
  it('shows what was asked in words and what was found, choices by their names', async () => {
    const { wrapper } = await mountPage(QueryView, { name: 'query', answers });
    expect(wrapper.find('.query-words').text()).toContain('找居民。');
    expect(wrapper.findAll('tbody tr').map((row) => row.text())).toEqual([
      expect.stringMatching(/王芳.*1号楼.*女.*3/),
      expect.stringMatching(/李红.*1号楼.*未知/),
    ]);
  });

  it('asks no condition before it is whole', async () => {
    const { wrapper, asked } = await mountPage(QueryView, { name: 'query', answers });
    const sent = () =>
      asked
        .filter(({ operation }) => operation === 'GraphQueryRows')
        .map(({ variables }) => variables['query']);
    const add = wrapper.findAll('button').find((button) => button.text() === '+ 属性');
    await add!.trigger('click');
    await flushPromises();
    const [property] = wrapper.findAll('.condition select');
    await property!.setValue('gender');
    await flushPromises();
    expect(sent()).toEqual([{ subject: 'actors' }]);
    expect(wrapper.text()).toContain('有1个条件还没填完');
    await wrapper.findAll('.condition select')[2]!.setValue('female');
    await flushPromises();
    expect(sent().at(-1)).toEqual({
      subject: 'actors',
      properties: [{ property: 'gender', comparison: 'is', value: 'female' }],
    });
  });

  it('keeps what is chosen in the address, what is typed on the page alone, and says so', async () => {
    const { wrapper, router } = await mountPage(QueryView, { name: 'query', answers });
    const add = wrapper.findAll('button').find((button) => button.text() === '+ 属性');
    const toldValue = () => {
      const { properties } = JSON.parse(String(router.currentRoute.value.query['q'])) as {
        properties: readonly { readonly value: string | null }[];
      };
      return properties[0]?.value;
    };
    await add!.trigger('click');
    await flushPromises();
    await wrapper.get('.condition select').setValue('gender');
    await flushPromises();
    await wrapper.findAll('.condition select')[2]!.setValue('female');
    await flushPromises();
    expect(toldValue()).toBe('female');
    expect(wrapper.text()).not.toContain('输入的文字不放进网址');
    await wrapper.get('.condition select').setValue('hobby');
    await flushPromises();
    await wrapper.get('.condition input').setValue('3-502');
    await flushPromises();
    expect(toldValue()).toBeNull();
    expect(wrapper.get<HTMLInputElement>('.condition input').element.value).toBe('3-502');
    expect(wrapper.text()).toContain('输入的文字不放进网址');
  });

  it('opens a saved query by its address', async () => {
    const query = {
      subject: 'actors',
      properties: [{ property: 'hobby', comparison: 'contains', value: '茶' }],
    };
    const saved = {
      __typename: 'SavedQuery',
      id: 's1',
      name: '爱喝茶的',
      version: 2,
      graphQuery: JSON.stringify({ selection: { communityId: 'c1', asOf: '2025-06' }, query }),
      document: null,
      variables: null,
      createdAt: '2026-01-01T00:00:00Z',
      createdBy: 'a',
      retiredAt: null,
    };
    const { wrapper, asked } = await mountPage(QueryView, {
      name: 'query',
      query: { saved: 's1' },
      answers: { ...answers, SavedQueryById: { savedQuery: saved } },
    });
    await flushPromises();
    expect(wrapper.text()).toContain('打开的是“爱喝茶的”第 2 版。');
    const rows = asked.filter(({ operation }) => operation === 'GraphQueryRows');
    expect(rows.at(-1)?.variables).toMatchObject({
      selection: { communityId: 'c1', asOf: '2025-06' },
      query,
    });
  });
});
