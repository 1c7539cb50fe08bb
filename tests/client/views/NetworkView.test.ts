import { defineComponent } from 'vue';
import { afterEach, expect, it, vi } from 'vitest';
import NetworkView from '../../../client/views/NetworkView.vue';
import { networkColumns } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

// There is no graphics card and no worker here; neither has to do with what is saved.
vi.mock('../../../client/components/network/NetworkCanvas.vue', () => ({
  default: defineComponent({ render: () => null }),
}));
vi.mock('../../../client/composables/useNetworkLayout.ts', async () => {
  const { ref } = await import('vue');
  return { useNetworkLayout: () => ({ points: ref(null), progress: ref(1), arrange: () => undefined }) };
});

// 2026-01-01 is day 0, 2026-03-31 day 89. a–b holds in January only: at rest, in March, nobody is to be seen.
const networkHistory = {
  ...{ from: '2026-01-01', to: '2026-03-31', days: 90 },
  network: {
    ...{ directed: false, order: 2, size: 1, places: [], kindSets: [['KNOWS']] },
    nodes: {
      ...{ ids: ['a', 'b'], names: ['甲', '乙'], kinds: ['Resident', 'Resident'] },
      ...{ externalIds: [null, null], places: [-1, -1], formal: [false, false] },
    },
    edges: { ids: ['1'], from: [0], to: [1], strengths: [1], kinds: [0] },
  },
  edgeSpells: { edges: [0], from: [0], to: [30], strengths: [1] },
  stays: { nodes: [0, 1], from: [-1, -1], to: [90, 90] },
  offices: { nodes: [], from: [], to: [] },
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

it('saves no picture while its time plays, since it would be told and logged as another', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const { wrapper } = await mountPage(NetworkView, {
    name: 'network',
    answers: { NetworkHistory: { networkHistory }, Measures: { measures: [] } },
    query: { from: '2026-01', to: '2026-03', time: '2026-03-01..2026-03-31' },
  });
  await settle();
  const saving = () =>
    wrapper.findAll('[role=group][aria-label=保存图片] button').map((press) => press.attributes('disabled'));
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((each) => each.text() === name)!
      .trigger('click');
    await settle();
  };
  expect(saving()).toEqual([undefined, undefined]);
  await press('播放');
  expect(saving()).toEqual(['', '']);
  await press('暂停');
  expect(saving()).toEqual([undefined, undefined]);
});

it('counts, explains and lists organizations as what they are', async () => {
  const columns = networkColumns(['a', 'b', 'o', 'p', 'q'], [[0, 2]]);
  const kinds = ['Resident', 'Resident', 'Organization', 'Organization', 'Committee'] as const;
  const network = { ...columns, kindSets: [['MEMBER_OF']], nodes: { ...columns.nodes, kinds: [...kinds] } };
  const { wrapper } = await mountPage(NetworkView, {
    name: 'network',
    answers: { NetworkPicture: { network }, Measures: { measures: [] } },
    query: { ties: 'MEMBER_OF', colour: 'kind' },
  });
  await settle();
  const text = wrapper.text();
  expect(text).toContain('2 位居民 · 2 个组织 · 1 个居委会 · 1 条联系');
  // b, p and q have no line.
  expect(text).toContain('显示没有连线的（1 位居民 · 1 个组织 · 1 个居委会）');
  expect(text).toContain('找到：2 位居民 · 2 个组织 · 1 个居委会');
  expect(text).toContain('方块是组织');
  expect(wrapper.findAll('.tools svg.mark')).toHaveLength(3);
});

it('colours by what is recorded of people: by words, and by steps of numbers', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `p${i}`);
  const years = ids.map((_, i) => String(1940 + 2 * i));
  const offeredFact = (id: string, name: string, more: object) => ({
    ...{ id, name, type: 'text', choices: [], known: 20, differentValues: 2 },
    ...more,
  });
  const columns = {
    gender: { values: ['female'], indexes: ids.map((_, i) => (i < 3 ? 0 : -1)) },
    birthYear: { values: years, indexes: ids.map((_, i) => i) },
    moved: { values: ['true', 'false'], indexes: ids.map((_, i) => i % 2) },
  };
  const answers = {
    NetworkPicture: { network: networkColumns(ids, [[0, 1]]) },
    Measures: { measures: [] },
    ActorFactNames: {
      queryOptions: {
        facts: [
          offeredFact('gender', '性别', { type: 'choice', choices: [{ id: 'female', name: '女' }] }),
          offeredFact('birthYear', '出生年', { type: 'integer', differentValues: 20 }),
          offeredFact('name', '姓名', { differentValues: 20 }),
          offeredFact('moved', '新搬来', { type: 'boolean' }),
          offeredFact('since', '迁入', { type: 'date' }),
        ],
      },
    },
    ActorFacts: ({ fact }: { fact: keyof typeof columns }) => ({
      actorFacts: { fact, ids, ...columns[fact] },
    }),
  };
  const { wrapper, router, asked } = await mountPage(NetworkView, { name: 'network', answers });
  await settle();
  const colours = wrapper.find('.look-chooser select');
  const offered = colours.find('optgroup[label=登记的情况]').findAll('option');
  // A name is each person's own, and a day is no group.
  expect(offered.map((option) => option.text())).toEqual(['性别', '出生年', '新搬来']);
  const legend = () => wrapper.find('.tools').text();
  await colours.setValue('fact:gender');
  await settle();
  expect(router.currentRoute.value.query).toEqual({ colour: 'fact:gender' });
  expect(legend()).toMatch(/女\s*3/);
  expect(legend()).toMatch(/没有登记\s*17/);
  await colours.setValue('fact:birthYear');
  await settle();
  expect(legend()).toContain('1940 至 1946');
  expect(legend()).toContain('1972 至 1978');
  await colours.setValue('fact:moved');
  await settle();
  expect(legend()).toMatch(/否\s*10是\s*10/);
  expect(asked.filter(({ operation }) => operation === 'ActorFacts')).toHaveLength(3);
});

it('says what is wrong where the colours could not be had', async () => {
  const { wrapper } = await mountPage(NetworkView, {
    name: 'network',
    answers: {
      NetworkPicture: { network: networkColumns(['a', 'b'], [[0, 1]]) },
      Measures: { measures: [] },
      ActorFactNames: {
        queryOptions: {
          facts: [{ id: 'job', name: '职业', type: 'text', choices: [], known: 2, differentValues: 1 }],
        },
      },
      ActorFacts: new Error('太多了。'),
    },
    query: { colour: 'fact:job' },
  });
  await settle();
  expect(wrapper.find('.tools [role=alert]').text()).toContain('太多了');
});
