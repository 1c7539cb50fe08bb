import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ResourcesView from '../../../client/views/ResourcesView.vue';
import { actor, flow, resourceLinks } from '../answers.ts';
import { mountPage } from '../mountPage.ts';

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
const show = (links: unknown) =>
  mountPage(ResourcesView, {
    name: 'resources',
    answers: { ResourceLinks: { resourceLinks: links }, Vocabulary: vocabulary },
  });

const links = resourceLinks({
  balance: [
    { kind: 'goods', resources: 1, links: 2, openNeeds: 1, needsWithoutSupply: 1 },
    { kind: 'skill', resources: 1, links: 1, openNeeds: 0, needsWithoutSupply: 0 },
  ],
  flows: [flow('居委会', 'goods', 'residents:1', 2), flow('合唱队', 'skill', 'residents:1', 1)],
  openNeeds: [
    {
      needId: 'n1',
      title: '卫生间想装扶手',
      kind: 'goods',
      state: 'noSupply',
      steps: null,
      openDays: 120,
      resourceTitle: null,
      actor: actor('a'),
      path: [],
    },
  ],
  supplies: [
    {
      resourceId: 'r1',
      title: '轮椅借用',
      kind: 'goods',
      capacity: 4,
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
  it('puts needs without supply first on the page, in words', async () => {
    const { wrapper } = await show(links);
    expect(wrapper.findAll('h2').map((heading) => heading.text())[0]).toBe('还没有着落的需求');
    expect(wrapper.get('.needs li').text()).toMatch(/卫生间想装扶手.*没有人提供.*物资.*已 120 天/s);
  });

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
    expect(wrapper.text()).toContain('所有登记的需求都有了着落');
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
});
