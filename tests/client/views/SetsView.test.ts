import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeyPlayersQuery, KeyPlayersQueryVariables } from '../../../client/api/generated.ts';
import SetsView from '../../../client/views/SetsView.vue';
import { actor, networkColumns } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';

// The picture needs a browser that draws; tests/client/network says what it shows.
vi.mock('../../../client/components/keyPlayers/SetPicture.vue', () => ({
  default: { props: ['model', 'result', 'choice'], template: '<div class="set-picture" />' },
}));

const columns = networkColumns(['a', 'b', 'c', 'd', 'w']);
const network = {
  ...columns,
  nodes: { ...columns.nodes, kinds: columns.nodes.kinds.map((kind, i) => (i === 4 ? 'SocialWorker' : kind)) },
};
const list = (...names: string[]) => ({ edges: names.map((name) => ({ node: { id: `id ${name}`, name } })) });

type Found = KeyPlayersQuery['keyPlayers'];
const found = (part: Partial<Found> = {}): Found => ({
  value: 0.82,
  baseline: 0,
  sentence: '每一种组合都比过，没有更好的。',
  order: 50,
  contributions: [
    { actor: actor('a'), value: 0.24, required: false },
    { actor: actor('b'), value: 0, required: true },
  ],
  ...part,
});

async function show(answer: Partial<Found> = {}, options: object = {}) {
  const answers = {
    NetworkPicture: { network },
    KeyPlayers: { keyPlayers: found(answer) },
    GroupsForSets: { places: list('10号楼', '1号楼', '活动室'), organizations: list('合唱队') },
  };
  const shown = await mountPage(SetsView, { name: 'sets', answers, ...options });
  return {
    ...shown,
    questions: () =>
      shown.asked
        .filter(({ operation }) => operation === 'KeyPlayers')
        .map(({ variables }) => variables as unknown as KeyPlayersQueryVariables),
  };
}

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of sets of people', () => {
  it('says in words how far the set reaches, what each adds, and how surely it is the best', async () => {
    const { wrapper, questions } = await show();
    expect(questions()).toEqual([
      expect.objectContaining({
        ...{ goal: 'reachWithin', size: 3 },
        options: { steps: 2, mustInclude: [], mustExclude: ['w'] },
      }),
    ]);
    const text = wrapper.get('.key-players-result').text();
    expect(text).toContain('2 步之内能把话传到 82% 的人（50 人里的 41 人，连他们自己）');
    expect(text).toContain('每一种组合都比过');
    const rows = wrapper.findAll('.key-players-result > ul > li');
    expect(rows[0]!.text()).toMatch(/居民a.*少了这位，少传到 12 人（24%）/s);
    expect(rows[1]!.text()).toMatch(/居民b.*指定.*别人也都传得到/s);
    expect(wrapper.find('.set-picture').exists()).toBe(true);
    expect(wrapper.findAll('.next-step').map((each) => each.attributes('href'))).toEqual([
      '/c/c1/network?leave=a,b',
      '/c/c1/activists',
    ]);
  });

  it('opens the card of a member', async () => {
    const { wrapper, router } = await show();
    await wrapper.get('.key-players-result .actor-link').trigger('click');
    await settle();
    expect(router.currentRoute.value.query['actor']).toBe('a');
  });

  it('asks on whom most depends, without a word of taking anybody away', async () => {
    const { wrapper, questions } = await show({
      ...{ value: 0.5, baseline: 0.1 },
      contributions: [
        { actor: actor('a'), value: 0.3, required: false },
        { actor: actor('b'), value: -0.02, required: false },
      ],
    });
    await wrapper
      .findAll('[role=group] button')
      .find((each) => each.text().includes('关键依赖人'))!
      .trigger('click');
    await settle();
    expect(questions().at(-1)).toMatchObject({ goal: 'fragmentParts' });
    const text = wrapper.text();
    expect(text).toContain('其余的人里有 50% 的两两之间辗转也联系不上；现在全部 50 人里是 10%');
    expect(text).toContain('若只有这位留下，低 30%');
    expect(text).toContain('算上这位，反而低 2%');
    expect(text).not.toMatch(/移除|删除|破坏|瓦解/);
    expect(wrapper.findAll('.next-step').at(-1)!.attributes('href')).toBe('/c/c1/gaps');
  });

  it('asks anew with the size, the steps and the persons that are chosen', async () => {
    const { wrapper, questions } = await show();
    await wrapper.get('select.size').setValue('5');
    await wrapper.get('select.steps').setValue('1');
    const [included, excluded] = wrapper.findAll('.person-picker');
    await included!.get('input').setValue('居民c');
    await included!.get('button').trigger('click');
    await settle();
    await excluded!.get('input').setValue('居民d');
    await excluded!.get('button').trigger('click');
    await wrapper.findAll('.form input[type=checkbox]')[0]!.setValue(false);
    await settle();
    expect(questions().at(-1)).toMatchObject({
      size: 5,
      options: { steps: 1, mustInclude: ['c'], mustExclude: ['d'] },
    });
    // Who is picked can be taken out again.
    await included!.get('button[aria-pressed=true]').trigger('click');
    await settle();
    expect(questions().at(-1)!.options.mustInclude).toEqual([]);
  });

  it('asks for some of a building in which people of the network live, and no longer when that is dropped', async () => {
    const { wrapper, questions } = await show();
    await wrapper.get('.quotas select.kind').setValue('place');
    await settle();
    await wrapper.get('.quotas .add').trigger('click');
    await settle();
    expect(document.activeElement?.className).toContain('group');
    expect(wrapper.findAll('.quotas select.group option').map((each) => each.text())).toEqual(['1号楼']);
    await wrapper.get('.quotas select.count').setValue('2');
    await settle();
    expect(questions().at(-1)!.options).toMatchObject({
      groupBy: 'place',
      atLeast: [{ group: 'id 1号楼', count: 2 }],
    });
    await wrapper.get('.quotas li button').trigger('click');
    await settle();
    expect(questions().at(-1)!.options).not.toHaveProperty('atLeast');
  });

  it('asks at once for what the address names, without who is not in the network', async () => {
    const each = await show({}, { query: { each: 'id 1号楼,id 10号楼' } });
    expect(each.questions()).toEqual([
      expect.objectContaining({
        size: 3,
        options: expect.objectContaining({
          groupBy: 'place',
          atLeast: [
            { group: 'id 1号楼', count: 1 },
            { group: 'id 10号楼', count: 1 },
          ],
        }),
      }),
    ]);
    document.body.innerHTML = '';
    const some = await show({}, { query: { with: 'b,gone' } });
    expect(some.questions().map(({ options }) => options.mustInclude)).toEqual([['b']]);
  });

  it('keeps the set in the address, and asks for it again when one comes back to it', async () => {
    const query = {
      ...{ goal: 'fragmentParts', size: '4', with: 'c', not: 'd', staff: '1' },
      ...{ of: 'place', each: 'id 1号楼~2' },
    };
    const { wrapper, questions, router } = await show({}, { query });
    expect(questions()).toEqual([
      expect.objectContaining({
        ...{ goal: 'fragmentParts', size: 4 },
        options: {
          ...{ steps: 2, mustInclude: ['c'], mustExclude: ['d'] },
          ...{ groupBy: 'place', atLeast: [{ group: 'id 1号楼', count: 2 }] },
        },
      }),
    ]);
    await wrapper.get('select.size').setValue('5');
    await settle();
    expect(router.currentRoute.value.query).toEqual({ ...query, size: '5' });
  });

  it('says what stands in the way', async () => {
    const refused = new Error('指定的人里，有人不能列入名单。');
    const { wrapper } = await show({}, { answers: { NetworkPicture: { network }, KeyPlayers: refused } });
    expect(wrapper.get('[role=alert]').text()).toContain('有人不能列入名单');
  });
});
