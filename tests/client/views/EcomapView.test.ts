import { afterEach, describe, expect, it, vi } from 'vitest';
import EcomapView from '../../../client/views/EcomapView.vue';
import { mountPage, settle } from '../mountPage.ts';
import { supportAlter, supportNetwork, supportSystem } from '../supportNetworks.ts';

const helper = supportAlter('a');
const hard = supportAlter('b', { quality: 'stressful', isStressful: true, flow: 'none', isStale: true });
const need = supportSystem('n', {
  label: 'Need',
  kind: 'HAS_NEED',
  title: '就医陪同',
  quality: 'tenuous',
  flow: 'none',
});
const around = supportNetwork([helper, hard], [supportSystem('s'), need]);
const vocabulary = {
  vocabulary: {
    nodeKinds: [],
    tieKinds: [],
    techniques: [],
    contactFrequencies: [
      { __typename: 'Term', id: 'daily', name: '每天' },
      { __typename: 'Term', id: 'weekly', name: '每周' },
    ],
  },
};
const show = (
  answer: unknown,
  {
    query = {},
    language = 'zh' as 'zh' | 'en',
    answers = {},
  }: {
    query?: Record<string, string>;
    language?: 'zh' | 'en';
    answers?: Record<string, unknown>;
  } = {},
) =>
  mountPage(EcomapView, {
    name: 'ecomap',
    params: { personId: 'p1' },
    query,
    language,
    answers: { Vocabulary: vocabulary, SupportNetwork: answer, ...answers },
  });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of the ecomap', () => {
  it('draws who is around her by the conventions, with a legend of what occurs, and the same as a table', async () => {
    const { wrapper, asked } = await show({ supportNetwork: { ...around, change: null } });
    expect(wrapper.get('h1').text()).toBe('居民p1的支持网');
    const svg = wrapper.get('svg.picture-frame');
    expect(svg.attributes('role')).toBe('img');
    expect(svg.attributes('aria-label')).toContain('身边2个人，2个组织、资源或需求');
    expect(wrapper.findAll('.around-mark').map((mark) => mark.get('title').text())).toEqual([
      '居民a',
      '居民b',
      '组织s',
      '就医陪同',
    ]);
    const paths = wrapper.findAll('.tie > path');
    expect(paths.map((path) => path.attributes('stroke-width'))).toEqual(['5', '2', '2', '1.8']);
    expect(paths[3]!.attributes('stroke-dasharray')).toBe('6 5');
    expect(paths[1]!.attributes('d')!.split('L').length).toBeGreaterThan(20);
    expect(wrapper.findAll('.tie polygon')).toHaveLength(3);
    expect(svg.text()).toContain('有压力');
    expect(svg.text()).toContain('没办完的需求');
    const rows = wrapper.findAll('tbody tr');
    expect(rows).toHaveLength(2);
    expect(rows[0]!.text()).toContain('实际帮助');
    expect(rows[0]!.text()).toContain('每周');
    expect(rows[1]!.text()).toContain('有压力');
    expect(asked.find(({ operation }) => operation === 'SupportNetwork')!.variables).toMatchObject({
      personId: 'p1',
      comparedWith: null,
    });
  });

  it('shows circles of closeness from the address, and in English', async () => {
    const { wrapper } = await show(
      { supportNetwork: { ...around, change: null } },
      { query: { view: 'convoy' }, language: 'en' },
    );
    expect(wrapper.findAll('.circle-name').map((each) => each.text())).toEqual([
      'in touch',
      'close',
      'closest',
    ]);
    expect(wrapper.findAll('.around-mark')).toHaveLength(2);
    expect(wrapper.findAll('.tie')).toHaveLength(0);
    expect(wrapper.text()).not.toMatch(/ecomap\.\w/);
  });

  it('puts an earlier day beside it, and says in a sentence what has changed', async () => {
    const change = { before: '2025-06-01', sentences: ['新来往的：居民b。'] };
    const answer = ({ asOf }: { asOf: string }) =>
      asOf === '2025-06-01'
        ? { supportNetwork: { ...supportNetwork([helper], [], { on: asOf }), change: null } }
        : { supportNetwork: { ...around, change } };
    const { wrapper } = await show(answer, { query: { on: '2026-06-01', before: '2025-06-01' } });
    expect(wrapper.findAll('svg.picture-frame')).toHaveLength(2);
    expect(wrapper.text()).toContain('新来往的：居民b。');
    const [before, now] = wrapper.findAll('svg.picture-frame');
    expect(before!.text()).toContain('2025年6月1日');
    const placeOf = (picture: typeof before) =>
      picture!
        .findAll('.around-mark')
        .find((mark) => mark.get('title').text() === '居民a')!
        .attributes('transform');
    expect(placeOf(before)).toBe(placeOf(now));
    // An earlier day is looked at, not changed.
    expect(wrapper.findAll('tbody button').filter((button) => button.text() === '确认')).toHaveLength(0);
  });

  it('takes other days into the address', async () => {
    const { wrapper, router, asked } = await show({ supportNetwork: { ...around, change: null } });
    const [, before] = wrapper.findAll('input[type=date]');
    await before!.setValue('2025-06-01');
    await settle();
    expect(router.currentRoute.value.query).toEqual({ before: '2025-06-01' });
    expect(asked.filter(({ variables }) => variables['asOf'] === '2025-06-01')).toHaveLength(1);
  });

  it('confirms a tie and how often with one press, and says that it is kept', async () => {
    const updated = {
      __typename: 'Tie',
      id: 'tie-a',
      weight: 4,
      frequency: 'daily',
      confirmedOn: '2026-06-01',
    };
    const { wrapper, asked } = await show(
      { supportNetwork: { ...around, change: null } },
      { answers: { UpdateSupportTie: { updateTie: updated } } },
    );
    await wrapper.get('button[aria-label="确认或修改和居民a的关系"]').trigger('click');
    await settle();
    const form = wrapper.get('.tie-update');
    expect(document.activeElement?.textContent).toBe('和居民a的关系');
    expect(form.get('button[type=submit]').text()).toBe('今天确认，还是这样');
    await form.get('select').setValue('daily');
    expect(form.get('button[type=submit]').text()).toBe('保存，今天确认');
    await form.get('form').trigger('submit');
    await settle();
    const sent = asked.filter(({ operation }) => operation === 'UpdateSupportTie');
    expect(sent.map(({ variables }) => variables)).toEqual([
      { id: 'tie-a', input: { confirmedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), frequency: 'daily' } },
    ]);
    expect(form.get('[role=status]').text()).toBe('记好了：今天确认过和居民a的关系。');
  });

  it('says why when it could not be kept', async () => {
    const { wrapper } = await show(
      { supportNetwork: { ...around, change: null } },
      { answers: { UpdateSupportTie: new Error('日期还没有到。') } },
    );
    await wrapper.get('.around-mark').trigger('click');
    await settle();
    await wrapper.get('.tie-update form').trigger('submit');
    await settle();
    expect(wrapper.get('.tie-update [role=alert]').text()).not.toBe('');
    expect(wrapper.get('.tie-update [role=status]').text()).toBe('');
  });

  it('says that there is no picture of who was merely mentioned', async () => {
    const { wrapper } = await show({ supportNetwork: null });
    expect(wrapper.text()).toContain('这里没有图');
    expect(wrapper.findAll('svg.picture-frame')).toHaveLength(0);
  });

  it('says so where nobody is around her', async () => {
    const { wrapper } = await show({ supportNetwork: { ...supportNetwork([], []), change: null } });
    expect(wrapper.text()).toContain('这一天没有记下和谁来往。');
    expect(wrapper.get('svg.picture-frame').text()).toContain('居民p1');
  });
});
