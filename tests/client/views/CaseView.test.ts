import { describe, expect, it } from 'vitest';
import CaseView from '../../../client/views/CaseView.vue';
import { caseCard, caseView, criterion, trinity } from '../cases.ts';
import { mountPage, settle, type Answers } from '../mountPage.ts';
import { signedIn } from '../sessions.ts';

const show = (
  view: ReturnType<typeof caseView>,
  answers: Answers = {},
  state?: ReturnType<typeof signedIn>,
) =>
  mountPage(CaseView, {
    name: 'case',
    params: { caseId: '1' },
    ...(state && { state }),
    answers: {
      CultivationCase: { cultivationCase: view },
      Colleagues: { colleagues: [{ id: 'me', name: '周老师', isMe: true }] },
      CaseEntries: { caseEntries: { totalCount: 0, edges: [] } },
      Interventions: { interventions: [] },
      CultivationTasks: { cultivationTasks: { totalCount: 0, openCount: 0, overdueCount: 0, tasks: [] } },
      Assessments: { assessments: { subjectId: 'o-1', subject: 'organization', assessments: [] } },
      StageModels: {
        stageModels: [],
        stageModelOptions: { indicators: [], assessments: [], alerts: [], forms: [] },
      },
      ...answers,
    },
  });
type Page = Awaited<ReturnType<typeof show>>['wrapper'];
const button = (wrapper: Page, text: string) =>
  wrapper.findAll('button').find((each) => each.text() === text)!;

const entry = (part: object) => ({
  ...{ firstId: 'f', subjectId: 'o-1', on: '2026-04-01', recordedBy: 'me', about: [] },
  ...{ stage: null, item: null, form: null, holds: null, value: null, minutes: null, title: null },
  ...{ text: null, reference: null, owner: null, dueOn: null, doneOn: null, until: null },
  ...part,
});
const node = (part: object) => ({ node: entry(part) });
const named = (zh: string) => ({ zh, en: zh });
const modelWith = (exit: object[]): Answers => ({
  StageModels: {
    stageModels: [
      {
        ...{ id: 'T3', settingId: null, version: 1, isShipped: true, createdAt: null, retiredAt: null },
        ...{ name: '机构四阶段', summary: '', subject: 'organization' },
        json: JSON.stringify({
          stages: [
            {
              ...{ code: 'growth', name: named('成长期'), entry: [] },
              exit,
              tasks: [{ code: 'training', name: named('负责人培训') }],
            },
          ],
        }),
      },
    ],
    stageModelOptions: {
      ...{ indicators: [], assessments: [], alerts: [] },
      forms: [{ id: 'visit', name: '走访' }],
    },
  },
});

describe('the page of a case', () => {
  it('tells where it stands, what is missing and what to do next', async () => {
    const { wrapper } = await show(caseView());
    expect(wrapper.find('h1').text()).toBe('队伍1');
    expect(wrapper.find('ol[aria-label]').text()).toContain('成长期，现在在这里');
    expect(wrapper.text()).toContain('必要的满足了 0 / 2');
    expect(wrapper.text()).toContain('这些只差写下依据：条件leader。');
    expect(wrapper.text()).toContain('现在 45 %');
    expect(wrapper.text()).toContain('还没有');
  });

  it('shows the alerts of the stage, if there are any', async () => {
    const title = '这个阶段要留心的提醒';
    expect((await show(caseView())).wrapper.text()).not.toContain(title);
    const alert = {
      id: 'delay:o-1',
      ruleName: '进度滞后',
      severity: 'high',
      why: '晚了40天',
      action: '开个会',
    } as const;
    const { wrapper } = await show(caseView({ alerts: [alert] }));
    for (const text of [title, '进度滞后', '晚了40天', '开个会']) expect(wrapper.text()).toContain(text);
  });

  it('writes down what a manual criterion rests on', async () => {
    const { wrapper, asked } = await show(caseView(), { RecordCaseEntry: { recordCaseEntry: null } });
    await button(wrapper, '写下情况').trigger('click');
    const form = wrapper.find('form');
    await form.trigger('submit');
    expect(wrapper.find('[role=alert]').text()).toContain('请写下依据');
    await form.find('textarea').setValue('三位带头人轮流主持');
    await form.trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'RecordCaseEntry')!.variables['input']).toMatchObject({
      ...{ communityId: 'c1', caseId: '1', kind: 'statement', item: 'exit/growth/leader' },
      ...{ holds: true, value: null, text: '三位带头人轮流主持' },
    });
  });

  it('asks for a reason where the gate is closed, and sends the stage that was seen', async () => {
    const moved = caseView({
      card: caseCard('1', { stage: { code: 'maturity', name: '成熟期', index: 2 } }),
    });
    const { wrapper, asked } = await show(caseView(), { DecideStage: { decideStage: moved } });
    expect(wrapper.text()).toContain('还差 2 项');
    await button(wrapper, '进入“成熟期”').trigger('click');
    const gate = wrapper.find('[role=dialog]');
    expect(gate.findAll('li').map((each) => each.text().replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('还没有条件rate'),
      expect.stringContaining('还不知道条件leader'),
    ]);
    await gate.find('textarea').setValue('急用');
    await gate.trigger('submit');
    expect(gate.find('[role=alert]').text()).toContain('至少 5 个字');
    await gate.find('textarea').setValue('街道要求先备案，骨干会补上');
    await gate.trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'DecideStage')!.variables).toMatchObject({
      ...{ communityId: 'c1', caseId: '1', outcome: 'entered', to: 'maturity', from: 'growth' },
      reason: '街道要求先备案，骨干会补上',
    });
    expect(wrapper.find('[role=status].said').text()).toBe('已经进入“成熟期”。');
  });

  it('does not take a document without the place where it is', async () => {
    const view = caseView({ criteria: [criterion('charter', { kind: 'document', standing: 'unknown' })] });
    const { wrapper, asked } = await show(view, { RecordCaseEntry: { recordCaseEntry: null } });
    await button(wrapper, '登记材料').trigger('click');
    const form = wrapper.find('form');
    await form.trigger('submit');
    expect(form.find('[role=alert]').text()).toContain('材料放在哪里');
    await form.find('input[maxlength="200"]').setValue('3 号盒');
    await form.trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'RecordCaseEntry')!.variables['input']).toMatchObject({
      ...{ item: 'exit/growth/charter', stage: 'growth', holds: true, reference: '3 号盒', text: null },
    });
  });

  it('tells what was written down by the words of the model', async () => {
    const { wrapper } = await show(caseView(), {
      CaseEntries: {
        caseEntries: {
          totalCount: 3,
          edges: [
            node({ id: '1', kind: 'statement', item: 'exit/growth/leader', holds: true }),
            node({ id: '2', kind: 'task', item: 'training', doneOn: '2026-04-02' }),
            node({ id: '3', kind: 'session', form: 'visit', minutes: 40 }),
          ],
        },
      },
      ...modelWith([{ id: 'leader', kind: 'manual', name: named('带头人能带队') }]),
    });
    const written = wrapper.findAll('.entry').map((each) => each.text().replace(/\s+/g, ' '));
    expect(written[0]).toContain('依据带头人能带队');
    expect(written[1]).toContain('任务负责人培训');
    expect(written[2]).toContain('做了走访');
    expect(written[2]).toContain('40 分钟');
  });

  it('says why the server refused', async () => {
    const { wrapper } = await show(caseView(), { DecideStage: new Error('已经有人往下走了') });
    await button(wrapper, '回到“形成期”').trigger('click');
    await wrapper.find('[role=dialog]').trigger('submit');
    await settle();
    expect(wrapper.find('[role=dialog] [role=alert]').text()).toBe('已经有人往下走了');
  });

  it('ends only from the last stage, and stops with a reason', async () => {
    const { wrapper } = await show(caseView({ isLastStage: true, criteria: [criterion('rate')] }));
    expect(button(wrapper, '结束培育')).toBeDefined();
    await button(wrapper, '中途停下').trigger('click');
    await wrapper.find('[role=dialog]').trigger('submit');
    expect(wrapper.find('[role=dialog] [role=alert]').text()).toContain('请写明理由');
    const other = await show(caseView());
    expect(button(other.wrapper, '结束培育')).toBeUndefined();
  });

  it('shows how the criteria stood when the gate was decided, and takes the latest decision back', async () => {
    const { wrapper, asked } = await show(
      caseView({
        decisions: [
          {
            ...{ entryId: 'd', on: '2026-04-01', from: 'formation', fromName: '形成期', by: 'me' },
            ...{
              to: 'growth',
              toName: '成长期',
              outcome: 'entered',
              reason: '居民等不及了',
              isOverride: true,
            },
            snapshot: [{ item: 'exit/formation/x', name: '有三个发起人', standing: 'unmet', value: 2 }],
          },
        ],
      }),
      { PutAwayCaseEntry: { putAwayCaseEntry: { id: 'd', putAwayAt: '2026-04-02T08:00:00Z' } } },
    );
    expect(wrapper.text()).toContain('从“形成期”到“成长期”');
    expect(wrapper.text()).toContain('条件没满足，写明了理由');
    expect(wrapper.find('details').text()).toContain('有三个发起人');
    await button(wrapper, '撤回这个决定').trigger('click');
    await wrapper.find('[role=alertdialog] .danger').trigger('click');
    await settle();
    expect(asked.find(({ operation }) => operation === 'PutAwayCaseEntry')!.variables).toEqual({
      communityId: 'c1',
      id: 'd',
    });
  });

  it('lets only a supervisor agree where she is asked', async () => {
    const view = caseView({ criteria: [criterion('ok', { kind: 'approval', role: 'supervisor' })] });
    const { wrapper } = await show(view, {}, signedIn([{ role: 'socialWorker' }]));
    expect(wrapper.text()).toContain('这一项由督导来写。');
    expect(button(wrapper, '写下意见')).toBeUndefined();
    const alone = await show(view);
    expect(button(alone.wrapper, '写下意见')).toBeDefined();
  });

  it('lets only a supervisor make her consent void', async () => {
    const answers: Answers = {
      CaseEntries: {
        caseEntries: {
          totalCount: 2,
          edges: [
            node({ id: '1', kind: 'statement', item: 'exit/growth/ok', holds: true }),
            node({ id: '2', kind: 'session', form: 'visit' }),
          ],
        },
      },
      ...modelWith([{ id: 'ok', kind: 'approval', role: 'supervisor', name: named('督导同意') }]),
    };
    const voidable = async (role: 'socialWorker' | 'supervisor') => {
      const { wrapper } = await show(caseView(), answers, signedIn([{ role }]));
      return wrapper.findAll('.entry').map((each) => each.find('button').exists());
    };
    expect(await voidable('socialWorker')).toEqual([false, true]);
    expect(await voidable('supervisor')).toEqual([true, true]);
  });

  it('warns of a silent side of the triangle', async () => {
    const { wrapper } = await show(caseView({ trinity: trinity() }));
    expect(wrapper.findAll('.silent')).toHaveLength(2);
    expect(wrapper.text()).toContain('有一边冷下来了');
  });

  it('is quiet once the case is over', async () => {
    const over = caseCard('1', { state: 'completed', stage: null, endedOn: '2026-06-01' });
    const { wrapper } = await show(caseView({ card: over, criteria: [], next: [], goal: null }));
    expect(wrapper.text()).toContain('2026年6月1日完成');
    expect(wrapper.find('.gate').exists()).toBe(false);
  });

  it('changes names, people and the plan', async () => {
    const { wrapper, asked } = await show(caseView(), {
      CaseWorkers: { socialWorkers: { edges: [] } },
      ChangeCase: { changeCase: { id: '1' } },
    });
    await button(wrapper, '改名称、负责人和计划').trigger('click');
    const form = wrapper.find('form');
    await form.find('input[maxlength="120"]').setValue('春季');
    const days = form.findAll('input[type=date]');
    await days[1]!.setValue('2025-12-31');
    expect(form.find('[role=alert]').text()).toContain('形成期');
    await days[1]!.setValue('2026-03-31');
    await form.trigger('submit');
    await settle();
    expect(asked.find(({ operation }) => operation === 'ChangeCase')!.variables['input']).toMatchObject({
      ...{ id: '1', title: '春季', owner: null, workerId: null },
      plan: [
        { stage: 'formation', from: '2026-01-01', to: '2026-03-31' },
        { stage: 'growth', from: '2026-04-01', to: '2026-09-28' },
      ],
    });
  });
});
