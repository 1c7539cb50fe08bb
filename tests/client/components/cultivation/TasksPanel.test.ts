import { afterEach, describe, expect, it } from 'vitest';
import type {
  CultivationTasksQuery,
  CultivationTasksQueryVariables,
  RecordCaseEntryMutationVariables,
} from '../../../../client/api/generated.ts';
import { taskEntry } from '../../../../client/composables/cultivation/taskEntry.ts';
import { tasksByDay } from '../../../../client/composables/cultivation/useTasks.ts';
import TasksPanel from '../../../../client/components/cultivation/TasksPanel.vue';
import { mountPage, settle } from '../../mountPage.ts';

type Task = CultivationTasksQuery['cultivationTasks']['tasks'][number];
const task = (more: Partial<Task> = {}): Task => ({
  ...{ entryId: null, code: 'visit', stage: 'formation', stageName: '形成期', title: '初次走访' },
  ...{ form: 'visit', dueOn: '2026-08-11', doneOn: null, isOverdue: true, owner: null, text: null },
  ...{ caseId: 'k1', caseTitle: '四阶段', subjectId: 'o1', subjectName: '合唱队', written: null },
  ...more,
});
const written = task({
  ...{ entryId: 'e1', code: null, title: '借场地', form: null, dueOn: '2026-09-20', isOverdue: false },
  written: {
    ...{ id: 'e1', firstId: 'e1', kind: 'task', subjectId: 'o1', on: '2026-08-02', stage: null, item: null },
    ...{ form: null, holds: null, value: null, minutes: null, title: '借场地', text: null, reference: null },
    ...{ owner: 'a1', dueOn: '2026-09-20', doneOn: null, until: null, recordedBy: 'a1' },
    about: [{ __typename: 'Resident', id: 'p1', displayName: '王秀英' }],
  },
});
const list = (tasks: Task[]): CultivationTasksQuery => ({
  cultivationTasks: { totalCount: tasks.length, openCount: 2, overdueCount: 1, tasks },
});
const forms = [
  { id: 'task', name: '任务' },
  { id: 'visit', name: '走访' },
];

async function show(tasks: Task[]) {
  const { wrapper, asked } = await mountPage(TasksPanel, {
    name: 'cultivation',
    query: { view: 'tasks' },
    answers: {
      CultivationTasks: list(tasks),
      StageModels: {
        stageModels: [],
        stageModelOptions: { forms, indicators: [], assessments: [], alerts: [] },
      },
      Colleagues: { colleagues: [{ id: 'a1', name: '陈社工', isMe: true }] },
      CasesForTasks: {
        cultivationBoard: {
          cases: [{ id: 'k1', title: null, modelName: '四阶段', subjectName: '合唱队', stage: null }],
        },
      },
      FindResidents: { residents: { totalCount: 0, edges: [] } },
      RecordCaseEntry: { recordCaseEntry: written.written },
    },
  });
  await settle();
  const press = async (label: string): Promise<void> => {
    const button = wrapper
      .findAll('button')
      .find((each) => each.text() === label || each.attributes('aria-label') === label);
    await button!.trigger('click');
    await settle();
  };
  const variablesOf = <Variables>(operation: string): Variables[] =>
    asked.filter((each) => each.operation === operation).map((each) => each.variables as Variables);
  const recorded = () =>
    variablesOf<RecordCaseEntryMutationVariables>('RecordCaseEntry').map(({ input }) => input);
  return { wrapper, press, variablesOf, recorded };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the tasks of cultivation', () => {
  it('are listed by day, with counts, the late ones marked in words', async () => {
    const { wrapper } = await show([task(), written]);
    expect(wrapper.findAll('h3').map((each) => each.text())).toEqual(['2026年8月11日', '2026年9月20日']);
    expect(wrapper.findAll('article').map((each) => each.text().includes('过期了'))).toEqual([true, false]);
    expect(wrapper.text()).toContain('要做的 2');
    expect(wrapper.text()).toContain('模型里计划的');
  });

  it('are asked for by what is chosen', async () => {
    const { press, variablesOf, wrapper } = await show([task()]);
    await press('过期的 1');
    await wrapper.get('input[type="checkbox"]').setValue(true);
    await settle();
    expect(variablesOf<CultivationTasksQueryVariables>('CultivationTasks').at(-1)).toMatchObject({
      ...{ communityId: 'c1', caseId: null, show: 'overdue', mine: true, first: 50, offset: 0 },
    });
  });

  it('are done with what came of it; what is planned is written down by that', async () => {
    const { wrapper, press, recorded } = await show([task()]);
    await press('完成“初次走访”');
    await wrapper.get('article input').setValue('谈好了');
    await wrapper.get('article form').trigger('submit');
    await settle();
    expect(recorded()).toMatchObject([
      {
        ...{
          kind: 'task',
          caseId: 'k1',
          subjectId: 'o1',
          replacesId: null,
          item: 'visit',
          stage: 'formation',
        },
        ...{ form: 'visit', dueOn: '2026-08-11', text: '谈好了' },
        doneOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect(wrapper.text()).toContain('“初次走访”完成了');
  });

  it('are taken by who is signed in, with what was planned kept', async () => {
    const { wrapper, press, recorded } = await show([task(), { ...written, owner: 'a1' }]);
    expect(wrapper.findAll('button').filter((each) => each.text() === '我来做')).toHaveLength(1);
    await press('“初次走访”由我来做');
    expect(recorded()).toMatchObject([
      { kind: 'task', caseId: 'k1', item: 'visit', owner: 'a1', dueOn: '2026-08-11', doneOn: null },
    ]);
    expect(wrapper.text()).toContain('“初次走访”由您负责了');
  });

  it('lead to the form of the assessment that they ask for', async () => {
    const { wrapper, press } = await show([task({ form: 'review' })]);
    await press('完成“初次走访”');
    expect(wrapper.get('article form a').attributes('href')).toBe('/c/c1/cultivation/k1#assessment');
  });

  it('keep what was written before where nothing is added', async () => {
    const noted = { ...written, written: { ...written.written!, text: '先打电话' } };
    const { wrapper, press, recorded } = await show([noted]);
    await press(`完成“${noted.title}”`);
    await wrapper.get('article form').trigger('submit');
    await settle();
    expect(recorded()).toMatchObject([{ text: '先打电话', doneOn: expect.any(String) }]);
  });

  it('give the focus back where somebody gives up', async () => {
    const { press } = await show([task()]);
    await press('完成“初次走访”');
    await press('取消');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('完成“初次走访”');
  });

  it('are done by what took place', async () => {
    const { wrapper, press, recorded } = await show([task()]);
    await press('为“初次走访”记一次服务');
    const form = wrapper.get('article form');
    await form.trigger('submit');
    expect(form.get('[role="alert"]').text()).toContain('写上谈了什么');
    await form.get('textarea').setValue('见了三位队员');
    await form.get('input[type="number"]').setValue('40');
    await form.trigger('submit');
    await settle();
    expect(recorded()).toMatchObject([
      {
        kind: 'session',
        form: 'visit',
        item: 'visit',
        stage: 'formation',
        minutes: 40,
        text: '见了三位队员',
      },
      { kind: 'task', item: 'visit', doneOn: recorded()[0]!.on, replacesId: null },
    ]);
  });

  it('are added to a case', async () => {
    const { wrapper, press, recorded } = await show([]);
    expect(wrapper.text()).toContain('现在没有要做的事');
    await press('加一件事');
    const form = wrapper.get('form');
    await form.trigger('submit');
    expect(form.get('[role="alert"]').text()).toContain('选好属于哪一项培育');
    await form.get('input').setValue('借场地');
    await form.findAll('select')[0]!.setValue('k1');
    await form.get('input[type="date"]').setValue('2026-09-20');
    await form.trigger('submit');
    await settle();
    expect(recorded()).toMatchObject([
      { kind: 'task', caseId: 'k1', title: '借场地', dueOn: '2026-09-20', form: null, owner: null },
    ]);
  });
});

describe('a task as an entry', () => {
  const by = { communityId: 'c1', id: 'new', today: '2026-09-01' };

  it('keeps all that was written, but for what is changed', () => {
    expect(taskEntry(written, by, { doneOn: '2026-09-01' })).toEqual({
      ...{ id: 'new', communityId: 'c1', kind: 'task', caseId: 'k1', subjectId: 'o1', replacesId: 'e1' },
      ...{ stage: 'formation', item: null, on: '2026-08-02', title: '借场地', holds: null },
      ...{ form: null, owner: 'a1' },
      ...{ dueOn: '2026-09-20', doneOn: '2026-09-01', text: null, aboutIds: ['p1'] },
    });
  });
});

describe('the days of a list', () => {
  it('gather what stands under the same day', () => {
    const tasks = [task(), task({ code: 'b' }), task({ dueOn: null }), task({ doneOn: '2026-08-12' })];
    expect(tasksByDay(tasks).map(({ day, tasks: all }) => [day, all.length])).toEqual([
      ['2026-08-11', 2],
      [null, 1],
      ['2026-08-12', 1],
    ]);
  });
});
