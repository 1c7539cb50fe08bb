import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import StageModelsPanel from '../../../../client/components/cultivation/StageModelsPanel.vue';
import type { ModelText } from '../../../../client/composables/cultivation/modelText.ts';
import { mountPage, settle } from '../../mountPage.ts';

const shipped = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../server/cultivation/stageModels/t3.json'), 'utf8'),
) as ModelText;

const row = (text: ModelText, more: object = {}) => ({
  ...{ __typename: 'SavedStageModel', id: text.id, settingId: null, version: text.version, isShipped: true },
  ...{ name: text.name.zh, summary: text.summary.zh, subject: text.subject, json: JSON.stringify(text) },
  ...{ createdAt: null, retiredAt: null, ...more },
});
const own = { ...shipped, id: 'dance', name: { zh: '舞蹈队', en: 'Dance team' } };
const indicator = (id: string, name: string, unit: string, subjects = ['organization']) => ({
  ...{ id, name, unit, subjects, meaning: `${name}的意思` },
});
const stageModelOptions = {
  indicators: [
    indicator('act.activeMemberRate90', '活跃成员比例', 'share'),
    indicator('act.events90', '近90天的活动', 'count'),
    indicator('net.inDegree', '被提到的次数', 'count', ['person']),
  ],
  assessments: [{ id: 'organization', name: '组织赋权' }],
  alerts: [{ id: 'interruption', name: '中断' }],
  forms: [{ id: 'visit', name: '走访' }],
};

const show = (
  { models = [row(shipped)], ...answers }: { models?: object[] } & Record<string, unknown> = {},
  query: Record<string, string> = {},
) =>
  mountPage(StageModelsPanel, {
    name: 'cultivation',
    query: { view: 'models', ...query },
    answers: { StageModels: { stageModels: models, stageModelOptions }, ...answers },
  });
type Page = Awaited<ReturnType<typeof show>>;
const button = ({ wrapper }: Page, text: string, at = 0) =>
  wrapper
    .findAll('button')
    .filter((each) => each.text().includes(text) || each.attributes('aria-label') === text)[at]!;
const press = async (page: Page, text: string, at = 0) => {
  await button(page, text, at).trigger('click');
  await settle();
};
const sent = ({ asked }: Page) =>
  asked
    .filter(({ operation }) => operation === 'SaveStageModel')
    .map(({ variables }) => JSON.parse(String(variables['json'])) as ModelText);
const submit = async (page: Page) => {
  await page.wrapper.get('form').trigger('submit');
  await settle();
};
const bring = async (page: Page, content: string) => {
  const input = page.wrapper.get('input[type="file"]');
  Object.defineProperty(input.element, 'files', {
    value: [new File([content], 'x.json')],
    configurable: true,
  });
  await input.trigger('change');
  await settle();
};

beforeEach(() =>
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  ),
);
afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the stage models of a community', () => {
  it('are listed with their stages, and opened one by one', async () => {
    const page = await show();
    const { wrapper, router } = page;
    expect(wrapper.get('h3').text()).toBe('机构四阶段');
    expect(wrapper.text()).toContain('自带');
    // 90 + 180 + 180 + 120 days: server/cultivation/stageModels/t3.json.
    expect(wrapper.text()).toContain('4 个阶段，计划 570 天');
    expect(wrapper.findAll('.stage-path li')[1]!.text()).toMatch(/^成长期/);
    expect(wrapper.text()).not.toContain('还权：');
    await press(page, '看每个阶段');
    expect(router.currentRoute.value.query).toMatchObject({ view: 'models', model: 'T3' });
    expect(wrapper.text()).toContain('还权：');
    expect(wrapper.text()).toContain('自动计算 · 至少 50%，连续 2 个月');
    expect(wrapper.text()).toContain('征得同意 · 督导');
    expect(wrapper.text()).toContain('成熟期、结束');
    await press(page, '收起');
    expect(router.currentRoute.value.query).toEqual({ view: 'models' });
  });

  it('are changed under the same code', async () => {
    const page = await show({
      SaveStageModel: { saveStageModel: row(shipped, { settingId: 's', version: 4 }) },
    });
    await press(page, '修改');
    expect(document.activeElement?.textContent).toContain('修改“机构四阶段”');
    const days = page.wrapper.findAll('.days input');
    await days[1]!.setValue(200);
    const percent = page.wrapper
      .findAll('label')
      .find((each) => each.text() === '数值（%）')!
      .get('input');
    expect((percent.element as HTMLInputElement).value).toBe('50');
    await percent.setValue(60);
    await submit(page);
    const stages = shipped.stages.map((stage, i) => (i === 1 ? { ...stage, plannedDays: 200 } : stage));
    const rate = { ...stages[1]!.exit[0]!, value: 0.6 };
    const exit = stages[1]!.exit.with(0, rate);
    expect(sent(page)).toEqual([{ ...shipped, stages: stages.with(1, { ...stages[1]!, exit }) }]);
    expect(page.wrapper.text()).toContain('“机构四阶段”已保存，这是第 4 版。');
    expect(page.wrapper.find('form').exists()).toBe(false);
  });

  it('are copied, with stages, criteria and tasks of one’s own', async () => {
    const page = await show({ SaveStageModel: { saveStageModel: row(own, { id: 'T3-2', version: 1 }) } });
    await press(page, '复制一份再改');
    await press(page, '去掉：成熟期');
    await press(page, '下移：形成期');
    await press(page, '加一个阶段');
    const stages = page.wrapper.findAll('form > ol > li');
    expect(stages.map((each) => each.get('h4').text())).toEqual([
      '1. 成长期',
      '2. 形成期',
      '3. 退出期',
      '4. 第 4 个阶段',
    ]);
    const added = stages[3]!;
    await added.get('input[lang="zh"]').setValue('回访');
    await added
      .findAll('button')
      .find((each) => each.text() === '完成条件：加一条')!
      .trigger('click');
    await added.get('select').setValue('computed');
    await added
      .findAll('button')
      .find((each) => each.text() === '加一件事')!
      .trigger('click');
    await submit(page);
    const [model] = sent(page);
    expect(model).toMatchObject({
      id: 'T3-2',
      name: { zh: '机构四阶段（副本）', en: 'Institution’s four stages (copy)' },
    });
    expect(model!.stages.map(({ code }) => code)).toEqual(['growth', 'formation', 'withdrawal', 'stage-4']);
    // Ways to the stage that was left out are gone.
    expect(model!.stages.map(({ next }) => next)).toEqual([['formation'], ['growth'], undefined, undefined]);
    expect(model!.stages[3]).toMatchObject({
      name: { zh: '回访', en: '回访' },
      exit: [{ kind: 'computed', indicator: 'act.activeMemberRate90', op: '>=', value: 1 }],
      tasks: [{ code: 'task-1' }],
    });
  });

  it('say what is wrong, line by line, and keep what was typed', async () => {
    const refused = new Error(
      '第1个阶段，名称，中文：必填的内容没有填。请补上这一项。\n第1个阶段，目标：必填。',
    );
    const page = await show({ SaveStageModel: refused });
    await press(page, '新建一个');
    await page.wrapper.get('input[lang="zh"]').setValue('舞蹈队');
    await submit(page);
    expect(page.wrapper.findAll('.faults li')).toHaveLength(2);
    expect((page.wrapper.get('input[lang="zh"]').element as HTMLInputElement).value).toBe('舞蹈队');
    await press(page, '取消');
    expect(page.wrapper.get('[role="alertdialog"]').text()).toContain('改动还没有保存');
    await press(page, '不保存');
    expect(page.wrapper.find('form').exists()).toBe(false);
  });

  it('are imported; a code that is there is replaced only when one says so', async () => {
    const page = await show({
      SaveStageModel: { saveStageModel: row(own, { version: 1, isShipped: false }) },
    });
    await bring(page, JSON.stringify(own));
    expect(sent(page)).toEqual([own]);
    expect(page.wrapper.text()).toContain('“舞蹈队”已保存，这是第 1 版。');
    // A dance team is an organization.
    expect(page.wrapper.get('a.primary').attributes('href')).toMatch(/\?start=organization&model=/);
    await bring(page, JSON.stringify(shipped));
    expect(sent(page)).toHaveLength(1);
    expect(page.wrapper.get('[role="alertdialog"]').text()).toContain('已经有编号为“T3”的模型');
    await press(page, '导入', 0);
    expect(sent(page)).toEqual([own, shipped]);
  });

  it('do not tell of a model what was wrong with another', async () => {
    const page = await show({ SaveStageModel: new Error('必填的内容没有填。') });
    await press(page, '新建一个');
    await page.wrapper.get('input[lang="zh"]').setValue('舞蹈队');
    await submit(page);
    await press(page, '取消');
    await press(page, '不保存');
    expect(page.wrapper.find('[role="alert"]').exists()).toBe(false);
    await press(page, '新建一个');
    expect(page.wrapper.find('.faults').exists()).toBe(false);
  });

  it('tell why a file was refused', async () => {
    const page = await show({ SaveStageModel: new Error('这不是完整的 JSON 文件。') });
    await bring(page, '{');
    expect(page.wrapper.get('[role="alert"]').text()).toBe('这不是完整的 JSON 文件。');
    await bring(page, 'x'.repeat(1_000_001));
    expect(page.wrapper.get('[role="alert"]').text()).toBe('这个文件读不出来，没有导入。');
  });

  it('are put away when they are the community’s own', async () => {
    const saved = row(shipped, { settingId: 's', version: 2 });
    const page = await show({
      models: [saved],
      RetireStageModel: (variables: object) => ({ retireStageModel: { ...saved, ...variables } }),
    });
    expect(page.wrapper.text()).toContain('本社区的第 2 版，代替系统自带的');
    await press(page, '改回系统自带的');
    await press(page, '改回系统自带的');
    expect(page.asked.find(({ operation }) => operation === 'RetireStageModel')?.variables).toEqual({
      id: 's',
    });
    expect(page.wrapper.text()).toContain('“机构四阶段”改回系统自带的了。');
  });

  it('are shown in English too', async () => {
    const { wrapper } = await mountPage(StageModelsPanel, {
      name: 'cultivation',
      query: { model: 'T3' },
      language: 'en',
      answers: { StageModels: { stageModels: [row(shipped)], stageModelOptions } },
    });
    expect(wrapper.text()).toContain('Computed · at least 50 %, 2 months in a row');
    expect(wrapper.text()).toContain('2. Growth');
  });
});
