import { afterEach, describe, expect, it, vi } from 'vitest';
import MeasuresView from '../../../client/views/MeasuresView.vue';
import { actor, measure, measureAnswer, networkColumns } from '../answers.ts';
import { mountPage, settle } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const degree = measure('degree', 'connections', '联系人数');
const catalogue = [
  degree,
  measure('betweenness', 'centrality', '中介中心性'),
  { ...degree, id: 'density' as const, name: '密度', level: 'network', maximum: 1, unit: 'share' },
  { ...degree, id: 'bridge' as const, name: '唯一桥梁', level: 'edge', normalizes: false },
  { ...degree, id: 'louvain' as const, name: '自然圈子', level: 'partition', seeded: true },
  { ...degree, id: 'triadCensus' as const, name: '三人关系', level: 'distribution', normalizes: false },
];
const network = networkColumns(
  ['a', 'b', 'c'],
  [
    [0, 1],
    [0, 2],
  ],
);
const nodes = [
  { value: 0.5, actor: { id: 'a' } },
  { value: 0.25, actor: { id: 'b' } },
  { value: null, actor: { id: 'c' } },
];
const byId: Readonly<Record<string, ReturnType<typeof measureAnswer>>> = {
  degree: measureAnswer('degree', { nodes }),
  density: measureAnswer('density', { value: 0.25 }),
  bridge: measureAnswer('bridge', { edges: [{ edgeId: 'e1', value: 4 }] }),
  louvain: measureAnswer('louvain', {
    nodes: [
      { value: 1, actor: { id: 'a' } },
      { value: 1, actor: { id: 'b' } },
      { value: 2, actor: { id: 'c' } },
    ],
  }),
  triadCensus: measureAnswer('triadCensus', {
    counts: [
      { label: '003', value: 7 },
      { label: '300', value: 1 },
    ],
  }),
};
const chance = {
  observed: 0.25,
  mean: 0.1,
  low: 0.05,
  high: 0.2,
  pLower: 1,
  pUpper: 0.005,
  draws: 200,
  undefinedDraws: 3,
  reading: '比碰巧的多。',
  nodes: [],
};
const answers = {
  Measures: { measures: catalogue },
  NetworkPicture: { network },
  MeasureAnswer: ({ id }: { id: string }) => ({ measure: byId[id] }),
  NodeMeasure: { measure: { measure: { id: 'degree' }, nodes: [{ value: 2, actor: { id: 'b' } }] } },
  NullModels: {
    nullModels: [
      { id: 'degrees', name: '关系数相同', explanation: '各人关系数不变。', needs: 'nothing' },
      { id: 'dyads', name: '互相数相同', explanation: '…', needs: 'arrows' },
      { id: 'groups', name: '打乱分组', explanation: '…', needs: 'groups' },
    ],
  },
  Significance: { significance: chance },
};

const show = (query: Record<string, string> = {}, more: object = {}, options: object = {}) =>
  mountPage(MeasuresView, { name: 'measures', query, answers: { ...answers, ...more }, ...options });

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the page of measures', () => {
  it('offers the catalogue by question, and links to each measure', async () => {
    const { wrapper, asked } = await show({ ties: 'KNOWS' });
    expect(wrapper.findAll('.question-card h2').map((each) => each.text())).toEqual([
      '谁认识的人多？',
      '谁在中间、消息先到谁那里？',
      '哪些联系断不得？',
      '有哪些圈子？',
      '整体连得怎样？',
      '几类情况各多少？',
    ]);
    expect(wrapper.get('.question-card a').attributes('href')).toBe(
      '/c/c1/measures?ties=KNOWS&measure=degree',
    );
    expect(asked.some(({ operation }) => operation === 'MeasureAnswer')).toBe(false);
  });

  it('finds a measure by a word, and says when there is none', async () => {
    const { wrapper } = await show();
    await wrapper.get('input[type=search]').setValue('密度');
    expect(wrapper.findAll('.measure-card').map((card) => card.text())).toEqual([
      expect.stringContaining('密度'),
    ]);
    await wrapper.get('input[type=search]').setValue('没有这个');
    expect(wrapper.get('[role=status]').text()).toContain('没有这样的指标');
  });

  it('lists persons with their values, links to them, and counts those without a value', async () => {
    const { wrapper, router } = await show({ measure: 'degree' });
    const rows = wrapper.findAll('.measure-panel ol li');
    expect(rows.map((row) => row.text())).toEqual([
      expect.stringMatching(/第 1\s*居民a.*0\.5$/s),
      expect.stringMatching(/第 2\s*居民b.*0\.25$/s),
    ]);
    expect(wrapper.text()).toContain('没有数值的 1 人');
    expect(wrapper.text()).toContain('不到三个人时');
    expect(wrapper.text()).toContain('不要为细小的差别排先后');
    await rows[0]!.get('button').trigger('click');
    await settle();
    expect(router.currentRoute.value.query['actor']).toBe('a');
  });

  it('tells the distribution in words and as a table', async () => {
    const { wrapper } = await show({ measure: 'degree' });
    expect(wrapper.get('svg[role=img]').attributes('aria-label')).toContain('2 个数值的分布');
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '看数字')!
      .trigger('click');
    expect(wrapper.findAll('.measure-panel tbody td').map((cell) => Number(cell.text()))).toContain(1);
  });

  it('shows a figure of the whole on its range', async () => {
    const { wrapper } = await show({ measure: 'density' });
    expect(wrapper.get('.network-figure .value').text()).toBe('25%');
    expect(wrapper.get('.network-figure [role=img]').attributes('aria-label')).toBe(
      '范围从 0% 到 100%，这张网是 25%',
    );
  });

  it('says why a figure has no value', async () => {
    const undefinedOne = { MeasureAnswer: { measure: measureAnswer('density') } };
    const { wrapper } = await show({ measure: 'density' }, undefinedOne);
    expect(wrapper.get('.network-figure').text()).toMatch(/没有数值\s*不到三个人时/);
  });

  it('names both ends of a tie', async () => {
    const { wrapper } = await show({ measure: 'bridge' });
    expect(wrapper.get('.measure-panel ol li').text()).toMatch(/居民a.*—.*居民c.*4/s);
    expect(wrapper.find('.more-than-chance').exists()).toBe(false);
  });

  it('calls groups by those with the most ties, and counts who is alone', async () => {
    const { wrapper } = await show({ measure: 'louvain' });
    expect(wrapper.findAll('.group-card h4').map((title) => title.text())).toEqual([
      expect.stringMatching(/^居民b和居民a这一群\s*2 人$/),
    ]);
    expect(wrapper.text()).toContain('另有 1 人各自一组');
  });

  it('explains the cases of a distribution', async () => {
    const { wrapper } = await show({ measure: 'triadCensus' });
    expect(wrapper.findAll('.bars li').map((row) => row.text())).toEqual([
      expect.stringMatching(/003\s*三人互不相连\s*7/),
      expect.stringMatching(/300\s*三人都互相联系\s*1/),
    ]);
  });

  it('offers what the measure has, and keeps it in the address', async () => {
    const damping = { id: 'damping', name: '阻尼', usual: 0.85, minimum: 0, maximum: 1, whole: false };
    const open = { ...degree, parameters: [damping], needsGroups: true };
    const { wrapper, router, asked } = await show({ measure: 'degree' }, { Measures: { measures: [open] } });
    await wrapper.get('.measure-options input[type=checkbox]').setValue(true);
    await settle();
    const number = wrapper.get<HTMLInputElement>('.measure-options input[type=number]');
    expect(number.attributes('placeholder')).toBe('通常 0.85');
    await number.setValue('5');
    await settle();
    expect(number.element.value).toBe('1');
    await wrapper.get('.measure-options select').setValue('kind');
    await settle();
    expect(router.currentRoute.value.query).toEqual({
      measure: 'degree',
      weighted: '1',
      set: 'damping:1',
      by: 'kind',
    });
    expect(
      asked.filter(({ operation }) => operation === 'MeasureAnswer').at(-1)?.variables['options'],
    ).toEqual({
      weighted: true,
      normalized: false,
      seed: 1,
      exact: false,
      groupBy: 'kind',
      parameters: [{ id: 'damping', value: 1 }],
    });
  });

  it('says when values are estimates, and asks for the exact ones', async () => {
    const accuracy = { error: 0.005, confidence: 0.95 };
    const { wrapper, asked } = await show(
      { measure: 'degree' },
      { MeasureAnswer: { measure: measureAnswer('degree', { nodes, accuracy }) } },
    );
    expect(wrapper.get('.accuracy-line').text()).toContain('±0.5%（95% 的把握');
    await wrapper.get('.accuracy-line button').trigger('click');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'MeasureAnswer').at(-1)?.variables).toMatchObject({
      options: { exact: true },
    });
  });

  it('compares with chance when asked to', async () => {
    const { wrapper, asked } = await show({ measure: 'density' });
    expect(asked.some(({ operation }) => operation === 'Significance')).toBe(false);
    const panel = wrapper.get('.more-than-chance');
    expect(
      panel
        .findAll('select')[0]!
        .findAll('option')
        .map((option) => option.text()),
    ).toEqual(['关系数相同']);
    await panel.get('form').trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'Significance')?.variables).toMatchObject({
      id: 'density',
      model: 'degrees',
      draws: 200,
    });
    expect(panel.get('[role=img]').attributes('aria-label')).toContain('在 5% 到 20% 之间，平均 10%');
    expect(panel.text()).toContain('比碰巧的多。');
    expect(panel.text()).toContain('一样大或更大的数，约占 0.5%');
    expect(panel.text()).toContain('有 3 次打乱后没有数值');
  });

  it('names the persons outside their range', async () => {
    const person = (id: string, observed: number) => ({
      observed,
      mean: 1,
      low: 0.5,
      high: 1.5,
      actor: { id },
    });
    const persons = { ...chance, observed: null, nodes: [person('a', 2), person('b', 1), person('c', 0.1)] };
    const { wrapper } = await show({ measure: 'degree' }, { Significance: { significance: persons } });
    await wrapper.get('.more-than-chance form').trigger('submit');
    await settle();
    expect(wrapper.get('.more-than-chance').text()).toContain('有 2 人在自己的范围之外，1 人在范围之内');
    expect(wrapper.findAll('.more-than-chance li').map((row) => row.text())).toEqual([
      expect.stringMatching(/居民a.*比打乱后的大/s),
      expect.stringMatching(/居民c.*比打乱后的小/s),
    ]);
  });

  it('says a measure that is not there, and offers the others', async () => {
    const { wrapper } = await show({ measure: 'gone' });
    expect(wrapper.get('[role=alert]').text()).toContain('没有这个指标');
    expect(wrapper.findAll('.question-card').length).toBeGreaterThan(3);
  });

  it('hands on an error and asks again', async () => {
    const { wrapper, asked } = await show(
      { measure: 'degree' },
      { MeasureAnswer: new Error('数据库没有回应。') },
    );
    expect(wrapper.get('[role=alert]').text()).toContain('数据库没有回应。');
    await wrapper.get('[role=alert] button').trigger('click');
    await settle();
    const jobs = asked
      .filter(({ operation }) => operation === 'MeasureAnswer')
      .map(({ variables }) => variables['job']);
    expect(new Set(jobs).size).toBe(2);
  });

  it('hands a table only to those who may export persons', async () => {
    const download = (wrapper: Awaited<ReturnType<typeof show>>['wrapper']) =>
      wrapper.findAll('button').some((button) => button.text().includes('CSV'));
    expect(download((await show({ measure: 'degree' })).wrapper)).toBe(true);
    document.body.innerHTML = '';
    const committee = { state: signedIn([{ role: 'committee' }]) };
    expect(download((await show({ measure: 'degree' }, {}, committee)).wrapper)).toBe(false);
    document.body.innerHTML = '';
    expect(download((await show({ measure: 'density' }, {}, committee)).wrapper)).toBe(true);
  });

  it('is there in English', async () => {
    const { wrapper, asked } = await show({ measure: 'degree' }, {}, { language: 'en' });
    expect(wrapper.get('h1').text()).toBe('Measures');
    expect(wrapper.text()).toContain('1 people without a value');
    expect(asked.every(({ language }) => language === 'en')).toBe(true);
  });
});

describe('how stable circles are', () => {
  const member = (id: string, group: number, certainty: number) => ({ group, certainty, actor: { id } });
  const subgroups = {
    modularity: 0.41,
    runs: 50,
    agreement: 0.75,
    groupSizes: [2, 2],
    cores: [{ group: 1, members: [{ id: 'b' }] }],
    nodes: [member('a', 1, 0.5), member('b', 1, 1), member('c', 2, 1), member('d', 2, 1)],
  };
  const more = { Subgroups: { subgroups } };

  it('are named by their core, with how sure each membership is and how much the runs agree', async () => {
    const { wrapper } = await show({ view: 'circles' }, more);
    expect(wrapper.text()).toContain('每一遍大体一样');
    const card = wrapper.get('.group-card');
    expect(card.get('h4').text()).toContain('居民b和居民a这一群');
    expect(card.text()).toContain('平均 75%');
    expect(card.findAll('li').map((row) => row.text())).toEqual([
      expect.stringMatching(/居民b.*100%/s),
      expect.stringMatching(/居民a.*50%/s),
    ]);
  });

  it('are found anew another way', async () => {
    const { wrapper, asked } = await show({ view: 'circles' }, more);
    await wrapper.findAll('section .form select')[0]!.setValue('labelPropagation');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'Subgroups').at(-1)?.variables).toMatchObject({
      method: 'labelPropagation',
      runs: 50,
    });
  });

  it('are not claimed where there is only one', async () => {
    const one = { ...subgroups, groupSizes: [2], nodes: subgroups.nodes.slice(0, 2) };
    const { wrapper } = await show({ view: 'circles' }, { Subgroups: { subgroups: one } });
    expect(wrapper.text()).toContain('没有分成几个圈子');
  });
});

describe('taking part together', () => {
  const figures = { closeness: 0.5, betweenness: 0.1, eigenvector: 1 };
  const twoMode = {
    persons: 2,
    groups: 1,
    ties: 2,
    personRows: [{ ...figures, groups: 3, actor: actor('a') }],
    groupRows: [{ ...figures, id: 'g', name: '合唱', date: '2026-05-01', size: 2 }],
  };

  it('lists activities and persons, and asks for organizations at a press', async () => {
    const { wrapper, asked } = await show({ view: 'shared' }, { TwoMode: { twoMode } });
    expect(wrapper.findAll('tbody tr').map((row) => row.text())).toEqual([
      expect.stringMatching(/合唱.*2026年5月1日.*2.*10%/s),
      expect.stringMatching(/居民a.*3.*10%/s),
    ]);
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '同在一个组织')!
      .trigger('click');
    await settle();
    expect(asked.filter(({ operation }) => operation === 'TwoMode').at(-1)?.variables).toMatchObject({
      affiliation: 'membership',
    });
  });

  it('leads on when nothing was recorded', async () => {
    const none = { ...twoMode, ties: 0, personRows: [], groupRows: [] };
    const { wrapper } = await show({ view: 'shared' }, { TwoMode: { twoMode: none } });
    expect(wrapper.text()).toContain('这段时间没有记录');
    expect(wrapper.find('a[href="/c/c1/data"]').exists()).toBe(true);
  });
});
