import { describe, expect, it } from 'vitest';
import type { Component } from 'vue';
import BoardPanel from '../../../../client/components/cultivation/BoardPanel.vue';
import SchedulePanel from '../../../../client/components/cultivation/SchedulePanel.vue';
import { caseCard, stageSpan } from '../../cases.ts';
import { mountPage, settle, type Answers } from '../../mountPage.ts';

const models = {
  stageModels: ['T2', 'T3'].map((id) => ({
    ...{ id, settingId: null, version: 1, isShipped: true, createdAt: null, retiredAt: null },
    ...{ name: id === 'T2' ? '骨干培育' : '机构四阶段', summary: '一步一步来' },
    subject: id === 'T2' ? 'person' : 'organization',
    json: JSON.stringify({
      stages: [
        { code: 'formation', name: { zh: '形成期', en: 'Formation' } },
        { code: 'growth', name: { zh: '成长期', en: 'Growth' }, next: ['formation'] },
      ],
    }),
  })),
  stageModelOptions: { indicators: [], assessments: [], alerts: [], forms: [] },
};
const board = (cases: ReturnType<typeof caseCard>[], running = cases.length) => ({
  cultivationBoard: {
    totalCount: cases.length,
    cases,
    byState: [
      { state: 'running', count: running },
      { state: 'completed', count: 0 },
      { state: 'stopped', count: 0 },
    ],
  },
});
const show = (panel: Component, answers: Answers, query: Record<string, string> = {}) =>
  mountPage(panel, {
    name: 'cultivation',
    query,
    answers: {
      StageModels: models,
      Colleagues: { colleagues: [{ id: 'me', name: '周老师', isMe: true }] },
      CaseWorkers: { socialWorkers: { edges: [] } },
      GroupsForSets: {
        places: { edges: [] },
        organizations: {
          edges: [
            { node: { id: 'o2', name: '物业公司', kind: 'property' } },
            { node: { id: 'o1', name: '舞蹈队', kind: 'selfOrganization' } },
          ],
        },
      },
      CultivationPortfolio: { cultivationPortfolio: { models: [] } },
      ...answers,
    },
  });

describe('the board', () => {
  it('says what cultivation is where nothing has begun, and offers the first step', async () => {
    const { wrapper, router } = await show(BoardPanel, { CultivationBoard: board([]) });
    expect(wrapper.text()).toContain('还没有开始培育');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '一位居民')!
      .trigger('click');
    await settle();
    expect(router.currentRoute.value.query['start']).toBe('person');
    expect(wrapper.find('form').text()).toContain('骨干培育');
    expect(wrapper.find('form').text()).not.toContain('机构四阶段');
  });

  it('shows cases by stage, with what is late in words', async () => {
    const late = caseCard('1', { isLate: true, plannedEnd: '2020-01-01', overdueTasks: 2 });
    const { wrapper } = await show(BoardPanel, { CultivationBoard: board([late, caseCard('2')]) });
    const columns = wrapper.findAll('.column');
    expect(columns.map((each) => each.find('h3').text().replace(/\s+/g, ' '))).toEqual([
      '1 形成期 0 个',
      '2 成长期 2 个',
    ]);
    expect(columns[1]!.text()).toMatch(/晚 \d+ 天/);
    expect(columns[1]!.text()).toContain('2 项任务过期了');
    expect(columns[1]!.text()).toContain('条件满足 1 / 2');
    expect(columns[1]!.find('a').attributes('href')).toBe('/c/c1/cultivation/1');
  });

  it('remembers the model in the address', async () => {
    const other = caseCard('2', {
      modelId: 'T2',
      modelName: '骨干培育',
      stage: { code: 'early', name: '早期', index: 0 },
      stages: [stageSpan('early', '早期')],
    });
    const { wrapper, router } = await show(BoardPanel, {
      CultivationBoard: board([caseCard('1'), caseCard('3'), other]),
    });
    expect(wrapper.findAll('.column')).toHaveLength(2);
    expect(wrapper.text()).toContain('另有 1 项在别的阶段模型里：');
    expect(wrapper.get('a[href$="?model=T2"]').text()).toBe('骨干培育（1）');
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '骨干培育（1）')!
      .trigger('click');
    await settle();
    expect(router.currentRoute.value.query['model']).toBe('T2');
    expect(wrapper.findAll('.column')).toHaveLength(1);
  });

  it('begins a case with what was chosen, and goes to it', async () => {
    const { wrapper, router, asked } = await show(
      BoardPanel,
      { CultivationBoard: board([]), StartCase: { startCase: { id: 'new' } } },
      { start: 'organization' },
    );
    await wrapper.find('form').trigger('submit');
    expect(wrapper.find('[role=alert]').text()).toContain('请选好为谁');
    const [organization] = wrapper.findAll('select');
    // The teams of residents first, the others apart.
    expect(organization!.findAll('option').map((each) => each.text())).toEqual([
      '请选择',
      '舞蹈队',
      '物业公司',
    ]);
    expect(organization!.get('optgroup').text()).toBe('物业公司');
    await organization!.setValue('o1');
    const goneTo: string[] = [];
    router.beforeEach(({ fullPath }) => {
      goneTo.push(fullPath);
      return false;
    });
    await wrapper.find('form').trigger('submit');
    await settle();
    const input = asked.find(({ operation }) => operation === 'StartCase')!.variables['input'];
    expect(input).toMatchObject({
      communityId: 'c1',
      subjectId: 'o1',
      modelId: 'T3',
      owner: 'me',
      title: null,
    });
    expect(goneTo).toEqual(['/c/c1/cultivation/new']);
  });
});

describe('the form of a case', () => {
  it('begins with the stage model that the address names', async () => {
    const { wrapper } = await show(
      BoardPanel,
      { CultivationBoard: board([]) },
      { start: 'person', model: 'T2' },
    );
    expect(wrapper.get('form input[type=radio]:checked').element.parentElement!.textContent).toContain(
      '骨干培育',
    );
  });
});

describe('the schedule', () => {
  it('draws the plan and the real times, and tells the same as a table', async () => {
    const late = caseCard('1', { isLate: true, plannedEnd: '2020-01-01' });
    const { wrapper } = await show(SchedulePanel, { CultivationBoard: board([late]) });
    const picture = wrapper.find('svg[role=group]');
    expect(picture.text()).toContain('队伍1');
    expect(picture.text()).toContain('今天');
    expect(picture.text()).toMatch(/▲晚 \d+ 天/);
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '看数字')!
      .trigger('click');
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows[0]).toContain('2026年1月1日 至 2026年4月1日');
    expect(rows[1]).toContain('2026年4月1日 起');
    expect(rows[1]).toMatch(/晚 \d+ 天/);
  });

  it('draws how cases went from stage to stage', async () => {
    const { wrapper } = await show(SchedulePanel, {
      CultivationBoard: board([caseCard('1')]),
      CultivationPortfolio: {
        cultivationPortfolio: {
          models: [
            {
              ...{ modelId: 'T3', name: '机构四阶段', subject: 'organization' },
              ...{ cases: 3, running: 1, completed: 1, stopped: 1 },
              stages: [
                { code: 'formation', name: '形成期', present: 0, entered: 3, medianDays: 95 },
                { code: 'growth', name: '成长期', present: 1, entered: 2, medianDays: null },
              ],
              flows: [
                { from: null, to: 'formation', outcome: 'entered', count: 3 },
                { from: 'formation', to: 'growth', outcome: 'entered', count: 2 },
                { from: 'formation', to: null, outcome: 'stopped', count: 1 },
                { from: 'growth', to: null, outcome: 'completed', count: 1 },
              ],
            },
          ],
        },
      },
    });
    expect(wrapper.text()).toContain('一共 3 项：进行中 1，已完成 1，中途停下 1。');
    expect(wrapper.text()).toContain('形成期一般 95 天');
    expect(wrapper.text()).not.toContain('成长期一般');
    expect(wrapper.findAll('svg[role=img] path')).toHaveLength(4);
  });

  it('draws no flows of one case alone, and says so', async () => {
    const { wrapper } = await show(SchedulePanel, {
      CultivationBoard: board([caseCard('1')]),
      CultivationPortfolio: {
        cultivationPortfolio: {
          models: [
            {
              ...{ modelId: 'T3', name: '机构四阶段', subject: 'organization', stages: [], flows: [] },
              ...{ cases: 1, running: 1, completed: 0, stopped: 0 },
            },
          ],
        },
      },
    });
    expect(wrapper.text()).toContain('机构四阶段：只有一项培育');
    expect(wrapper.find('svg[role=img]').exists()).toBe(false);
  });
});
