import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../../../client/api/session.ts';
import ResourcesView from '../../../client/views/ResourcesView.vue';
import { actor, building, flow, needMatches, needToMatch, resourceLinks } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const vocabulary = {
  vocabulary: {
    nodeKinds: [
      {
        id: 'Resource',
        name: '资源',
        properties: [
          {
            id: 'kind',
            name: '资源类型',
            type: 'choice',
            required: true,
            choices: [
              { id: 'goods', name: '物资' },
              { id: 'skill', name: '技能' },
            ],
          },
        ],
      },
    ],
    tieKinds: [],
  },
};
const show = (
  links: unknown,
  query: Record<string, string> = { view: 'flow' },
  more: { answers?: Record<string, unknown>; state?: SessionState } = {},
) =>
  mountPage(ResourcesView, {
    name: 'resources',
    query,
    ...(more.state && { state: more.state }),
    answers: {
      ResourceLinks: { resourceLinks: links },
      Vocabulary: vocabulary,
      NeedMatches: { needMatches: needMatches([]) },
      ...more.answers,
    },
  });

const links = resourceLinks({
  balance: [
    { kind: 'goods', resources: 1, links: 2, openNeeds: 1, needsWithoutSupply: 1 },
    { kind: 'skill', resources: 1, links: 1, openNeeds: 0, needsWithoutSupply: 0 },
  ],
  flows: [flow('居委会', 'goods', 'residents:1', 2), flow('合唱队', 'skill', 'residents:1', 1)],
  supplies: [
    {
      resourceId: 'r1',
      title: '轮椅借用',
      kind: 'goods',
      category: '助行',
      capacity: 4,
      capacityLeft: -1,
      roles: [],
      users: 5,
      load: 1.25,
      stale: true,
      confirmedOn: null,
      providers: [],
    },
  ],
});

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the page of resource links', () => {
  it('draws the flows and says what the picture shows', async () => {
    const { wrapper } = await show(links);
    expect(wrapper.get('svg.flow-picture').attributes('aria-label')).toContain(
      '2 个提供者经 2 类资源到 1 个使用者，共 3 条链接',
    );
    expect(wrapper.findAll('svg.flow-picture .ribbon')).toHaveLength(4);
  });

  it('has the same as a table', async () => {
    const { wrapper } = await show(links);
    await wrapper
      .findAll('.pill')
      .find((pill) => pill.text() === '表格')!
      .trigger('click');
    expect(wrapper.find('svg.flow-picture').exists()).toBe(false);
    expect(wrapper.findAll('table')[0]!.text()).toMatch(/居委会.*物资.*2/s);
  });

  it('begins with the table on a small screen', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { wrapper } = await show(links);
    expect(wrapper.find('svg.flow-picture').exists()).toBe(false);
  });

  it('narrows to one kind', async () => {
    const { wrapper } = await show(links);
    await wrapper
      .findAll('.pill')
      .find((pill) => pill.text() === '技能')!
      .trigger('click');
    expect(wrapper.findAll('svg.flow-picture .ribbon')).toHaveLength(2);
  });

  it('says when a resource is overloaded, stale and never confirmed', async () => {
    const { wrapper } = await show(links);
    expect(wrapper.text()).toMatch(/轮椅借用.*需要再核实.*5 \/ 4.*超过容量.*从未核实/s);
  });

  it('leads on from an empty register', async () => {
    const { wrapper } = await show(resourceLinks());
    expect(wrapper.text()).toContain('还没有资源和需求');
  });

  const committee = signedIn([{ role: 'committee' }]);
  const suggestion = {
    resourceId: 'r1',
    title: '陪诊',
    ...{ state: 'far', steps: 2, samePlace: false, capacityLeft: 2, stale: false },
    reasons: ['隔着2步', '还能再帮2人'],
    nextStep: '请居民b牵线。',
    provider: actor('c'),
    introducer: actor('b'),
    occasion: null,
    path: [
      { consent: 'agreed', actor: actor('a') },
      { consent: 'mentioned', actor: actor('b') },
      { consent: 'notAsked', actor: actor('c') },
    ],
  } as const;

  it('begins with needs for who may see them: who can help, over whom, and whether they were asked', async () => {
    const { wrapper, asked } = await show(
      links,
      {},
      {
        answers: {
          NeedMatches: {
            needMatches: needMatches([needToMatch('n1', { suggestions: [suggestion as never] })]),
          },
        },
      },
    );
    expect(wrapper.get('h2').text()).toBe('给需求找资源');
    const card = wrapper.get('article');
    expect(card.text()).toMatch(/就医陪同.*陪诊.*居民c提供.*隔着2步；还能再帮2人.*请居民b牵线。/s);
    expect(card.findAll('.introduction-path .consent').map((mark) => mark.text())).toEqual([
      '已签同意',
      '只被别人提到，先征求本人同意',
      '还没问过',
    ]);
    expect(asked.find(({ operation }) => operation === 'NeedMatches')!.variables).toMatchObject({
      phase: 'waiting',
      mostSteps: 3,
      kind: null,
    });
  });

  it('suggests a resource, says so, and sends the same id when no answer came', async () => {
    let isUp = false;
    const { wrapper, asked } = await show(
      links,
      {},
      {
        answers: {
          NeedMatches: {
            needMatches: needMatches([needToMatch('n1', { suggestions: [suggestion as never] })]),
          },
          AdvanceMatch: () =>
            isUp
              ? { advanceMatch: { __typename: 'Match', id: 'm', step: 'proposed', needStatus: 'matched' } }
              : new Error('连不上'),
        },
      },
    );
    const propose = () => wrapper.findAll('button').find((each) => each.text() === '就这样去牵线')!;
    await propose().trigger('click');
    await settle();
    expect(wrapper.get('[role=alert]').text()).toContain('连不上');
    isUp = true;
    await propose().trigger('click');
    await settle();
    expect(wrapper.get('.said').text()).toContain('已建议用“陪诊”');
    const ids = asked
      .filter(({ operation }) => operation === 'AdvanceMatch')
      .map(({ variables }) => variables['input'] as { id: string; step: string });
    expect([ids.length, new Set(ids.map(({ id }) => id)).size, ids[0]!.step]).toEqual([2, 1, 'proposed']);
  });

  it('follows what is under way, and wants a word where it came to nothing', async () => {
    const match = {
      id: 'm1',
      ...{
        step: 'delivered',
        since: '2026-05-01',
        until: null,
        note: null,
        resourceId: 'r1',
        resourceTitle: '陪诊',
      },
      providers: [actor('c')],
      next: [
        { step: 'met', needsNote: false },
        { step: 'notMet', needsNote: true },
      ],
    };
    const { wrapper, asked } = await show(
      links,
      { phase: 'underWay' },
      {
        answers: {
          NeedMatches: {
            needMatches: needMatches([
              needToMatch('n1', { phase: 'underWay', state: null, match: match as never }),
            ]),
          },
          AdvanceMatch: {
            advanceMatch: { __typename: 'Match', id: 'm1', step: 'notMet', needStatus: 'open' },
          },
        },
      },
    );
    expect(wrapper.get('.stages [aria-current]').text()).toBe('已提供');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '没帮上')!
      .trigger('click');
    await wrapper.get('form.note').trigger('submit');
    expect(wrapper.get('form.note [role=alert]').text()).toContain('请写一句');
    await wrapper.get('textarea').setValue(' 时间对不上 ');
    await wrapper.get('form.note').trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'AdvanceMatch')!.variables['input']).toEqual({
      id: 'm1',
      needId: 'n1',
      resourceId: 'r1',
      step: 'notMet',
      note: '时间对不上',
    });
    expect(wrapper.get('.said').text()).toContain('没帮上');
  });

  it('asks nothing about needs for who sees sums only, and begins with the flows', async () => {
    const { wrapper, asked } = await show(links, { view: 'needs' }, { state: committee });
    expect(asked.map(({ operation }) => operation)).not.toContain('NeedMatches');
    expect(wrapper.get('h2').text()).toBe('资源流向');
    expect(wrapper.get('nav[aria-label="看哪一面"]').text()).not.toContain('需求对接');
  });

  it('sets providers against users, and says where a kind hangs on one', async () => {
    const { wrapper } = await show(
      {
        ...links,
        dependence: [
          {
            kind: 'goods',
            ...{ providers: 2, links: 10, share: 0.8, concentration: 0.68, soleResources: 1 },
            largest: links.flows[0]!.provider,
          },
        ],
        overlaps: [
          { kind: 'skill', category: '教手机', titles: ['一对一'], providers: [actor('a'), actor('b')] },
        ],
      },
      { view: 'matrix' },
    );
    const [matrix, dependence] = wrapper.findAll('table');
    expect(matrix!.text()).toMatch(/居委会.*delivers.*2.*物资/s);
    expect(dependence!.text()).toMatch(/物资.*几乎只靠一家.*居委会.*80%/s);
    expect(wrapper.get('.overlaps').text()).toMatch(/教手机.*居民a.*居民b/s);
  });

  const buildings = [
    building('1', { openNeeds: 3, kinds: [{ kind: 'goods', openNeeds: 3, supplies: 1 }] }),
    building('2', { openNeeds: null, residents: null, participants: null, supplies: null }),
  ];

  it('shows each building with its figures, and hides what is too few', async () => {
    const { wrapper } = await show({ ...links, buildings }, { view: 'map' }, { state: committee });
    const tiles = wrapper
      .findAll('g.building')
      .map((each) => each.findAll('text').map((text) => text.text()));
    expect(tiles).toEqual([
      ['1号楼', '需求', '3', '资源', '0', '参与', '25%'],
      ['2号楼', '需求', '<5', '资源', '<5', '参与', '–'],
    ]);
    expect(wrapper.findAll('button').some((each) => each.text() === '调整楼栋的位置')).toBe(false);
    expect(wrapper.findAll('tbody tr').map((row) => row.text())).toEqual([
      expect.stringMatching(/1号楼.*缺3.*有1/s),
      expect.stringMatching(/2号楼.*<5/s),
    ]);
  });

  it('lets buildings be arranged with the arrow keys, and keeps their places', async () => {
    const { wrapper, asked } = await show(
      { ...links, buildings },
      { view: 'map' },
      { answers: { ArrangeBuilding: { updatePlace: { __typename: 'Place', id: '1' } } } },
    );
    const press = async (text: string): Promise<void> => {
      await wrapper
        .findAll('button')
        .find((each) => each.text() === text)!
        .trigger('click');
      await settle();
    };
    await press('调整楼栋的位置');
    const first = () => wrapper.findAll('g.building').find((each) => each.text().includes('1号楼'))!;
    expect(first().attributes()).toMatchObject({ role: 'button', tabindex: '0' });
    await first().trigger('keydown', { key: 'ArrowDown' });
    expect(first().get('title').text()).toContain('第 1 列第 2 行');
    await first().trigger('keydown', { key: 'ArrowLeft' });
    await press('保存位置');
    const kept = asked
      .filter(({ operation }) => operation === 'ArrangeBuilding')
      .map(({ variables }) => variables);
    expect(kept).toEqual([
      { id: '1', input: { gridColumn: 0, gridRow: 1 } },
      { id: '2', input: { gridColumn: 1, gridRow: 0 } },
    ]);
    expect(wrapper.text()).toContain('位置已保存');
  });
});
