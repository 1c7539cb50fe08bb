import { describe, expect, it } from 'vitest';
import { cultivationTasks, type TasksAsked } from '../../../server/cultivation/cultivationTasks.ts';
import { taskCalendar } from '../../../server/cultivation/taskCalendar.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import type { CultivationTask } from '../../../server/entities/results/cultivationTasks.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, loopModel } from './caseOf.ts';

/*
 * A choir on a model of three stages, 30 days each, begun on 1 January 2026. The first stage plans a visit 10 days after
 * it began and a talk by its planned end; the second plans a training.
 */
const today = '2026-01-20';
const said = (text: string) => ({ zh: text, en: text });
const model = loopModel('organization', {
  first: {
    tasks: [
      { code: 'visit', name: said('初次走访'), form: 'visit', afterDays: 10 },
      { code: 'talk', name: said('谈一次') },
    ],
  },
  second: { tasks: [{ code: 'training', name: said('培训'), form: 'training', afterDays: 5 }] },
});
const choir = caseOf({ id: 'c1', subjectId: 'choir', model, owner: 'chen' });
const record = recordFrom(
  [
    { id: 'choir', label: 'Organization', displayName: '合唱队' },
    { id: 'wang', label: 'Resident', displayName: '王秀英' },
    { id: 'li', label: 'Resident', displayName: '李' },
  ],
  [],
);
const task = (entry: Partial<CaseEntry> & Pick<CaseEntry, 'id' | 'on'>) =>
  entryOf('task', { subjectId: 'choir', caseId: 'c1', title: '写记录', ...entry });
const ask = (entries: readonly CaseEntry[], more: Partial<TasksAsked> = {}, one = choir) =>
  cultivationTasks(
    record,
    { communityId: 'community' },
    {
      ...{ book: { ...bookOf(entries), cases: [one] }, today, show: 'open', from: null, to: null },
      ...{ owner: null, caseId: null, first: 100, offset: 0, ...more },
    },
  );
const told = (tasks: readonly CultivationTask[]) =>
  tasks.map(({ entryId, title, dueOn, isOverdue }) => [entryId, spoken(title), dueOn, isOverdue]);
const enter = (stage: string, on: string) =>
  entryOf('stage', { subjectId: 'choir', caseId: 'c1', item: 'entered', stage, on });

describe('the tasks of cultivation', () => {
  // 1 January + 10 days; the planned end is 1 January + 30 days.
  it('are those that the model plans for the present stage, as long as nobody wrote them down', () => {
    expect(told(ask([]).tasks)).toEqual([
      [null, '初次走访', '2026-01-11', true],
      [null, '谈一次', '2026-01-31', false],
    ]);
    const written = task({ id: 't1', on: '2026-01-05', item: 'visit', title: null, dueOn: '2026-01-25' });
    expect(told(ask([written]).tasks)).toEqual([
      ['t1', '初次走访', '2026-01-25', false],
      [null, '谈一次', '2026-01-31', false],
    ]);
    const visited = entryOf('session', {
      ...{ subjectId: 'choir', caseId: 'c1', form: 'visit', item: 'visit', on: '2026-01-05' },
    });
    expect(told(ask([visited]).tasks)).toEqual([[null, '谈一次', '2026-01-31', false]]);
  });

  it('come again when a stage is opened again', () => {
    const done = task({ id: 't1', on: '2026-01-02', item: 'visit', doneOn: '2026-01-03', stage: 'first' });
    const entries = [done, enter('second', '2026-01-10'), enter('first', '2026-01-15')];
    expect(told(ask(entries).tasks)).toEqual([
      [null, '初次走访', '2026-01-25', false],
      [null, '谈一次', '2026-02-14', false],
    ]);
    expect(told(ask(entries.slice(0, 2)).tasks)).toEqual([[null, '培训', '2026-01-15', true]]);
  });

  it('are listed by day, those without a day last; those done the latest first', () => {
    const entries = [
      task({ id: 'late', on: '2026-01-02', dueOn: '2026-01-19', item: 'visit' }),
      task({ id: 'month', on: '2026-01-02', dueOn: '2026-01', item: 'talk' }),
      task({ id: 'undated', on: '2026-01-02' }),
      task({ id: 'ofNoCase', on: '2026-01-02', caseId: null, subjectId: 'wang', dueOn: '2026-01-21' }),
      task({ id: 'done', on: '2026-01-02', doneOn: '2026-01-04' }),
      task({ id: 'doneLater', on: '2026-01-02', doneOn: '2026-01-05' }),
    ];
    const answer = ask(entries);
    expect(answer.tasks.map(({ entryId, isOverdue }) => [entryId, isOverdue])).toEqual([
      ['late', true],
      ['ofNoCase', false],
      ['month', false],
      ['undated', false],
    ]);
    expect([answer.totalCount, answer.openCount, answer.overdueCount]).toEqual([4, 4, 1]);
    const ids = (more: Partial<TasksAsked>) => ask(entries, more).tasks.map(({ entryId }) => entryId);
    expect(ids({ show: 'overdue' })).toEqual(['late']);
    expect(ids({ show: 'done' })).toEqual(['doneLater', 'done']);
    expect(ids({ from: '2026-01-20', to: '2026-01-21' })).toEqual(['ofNoCase', 'month']);
    expect(ids({ to: '2026-01-19' })).toEqual(['late', 'month', 'undated']);
    expect(ids({ caseId: 'c1', first: 2, offset: 1 })).toEqual(['month', 'undated']);
    expect(ids({ owner: 'chen' })).toEqual(['late', 'month', 'undated']);
    expect(ids({ owner: 'li' })).toEqual([]);
  });

  it('are not to be done any more when the case is over', () => {
    const entries = [
      task({ id: 'open', on: '2026-01-02', dueOn: '2026-01-19' }),
      task({ id: 'done', on: '2026-01-02', doneOn: '2026-01-04' }),
      entryOf('stage', {
        subjectId: 'choir',
        caseId: 'c1',
        item: 'stopped',
        stage: 'first',
        on: '2026-01-05',
      }),
    ];
    expect(ask(entries).tasks).toEqual([]);
    expect(ask(entries, { show: 'done' }).tasks.map(({ entryId }) => entryId)).toEqual(['done']);
  });

  it('say of which case, stage and subject they are', () => {
    const [first] = ask([]).tasks;
    expect([first!.caseTitle, first!.stageName, first!.subjectName].map((each) => spoken(each!))).toEqual([
      'loop',
      'first',
      '合唱队',
    ]);
  });
});

describe('the calendar of tasks', () => {
  const calendar = (entries: readonly CaseEntry[], owner: string | null = null) =>
    taskCalendar(
      record,
      { communityId: 'community' },
      { book: { ...bookOf(entries), cases: [choir] }, today, owner, names: ['李', '王秀', '王秀英', '赵强'] },
    ).map(({ uid, day, title, lines }) => [uid, day, spoken(title), lines.map((line) => spoken(line))]);

  it('has what is to be done and has a day, under an id that a correction does not change', () => {
    const entries = [
      task({ id: 'v2', firstId: 'v1', on: '2026-01-02', dueOn: '2026-01-25', item: 'visit', title: null }),
      task({ id: 'undated', on: '2026-01-02' }),
      task({ id: 'done', on: '2026-01-02', dueOn: '2026-01-03', doneOn: '2026-01-04' }),
    ];
    expect(calendar(entries)).toEqual([
      ['v1@linli', '2026-01-25', '初次走访', ['合唱队']],
      ['c1-first-talk@linli', '2026-01-31', '谈一次', ['合唱队', 'first']],
    ]);
    expect(calendar(entries, 'somebody')).toEqual([]);
  });

  it('has at most 1,000: what is due next, and as much of what is late as there is room for', () => {
    const due = (prefix: string, count: number, dueOn: string): CaseEntry[] =>
      Array.from({ length: count }, (_, i) =>
        task({ id: `${prefix}${String(i).padStart(4, '0')}`, on: '2026-01-02', dueOn }),
      );
    const late = due('late', 600, '2026-01-10');
    // Beside those that are written the model plans two: the visit is late too, the talk is not.
    const next = due('next', 500, '2026-02-01');
    const days = (entries: readonly CaseEntry[]) => calendar(entries).map(([, day]) => String(day));
    const some = days([...late, ...next]);
    expect([some.length, some.filter((day) => day >= today).length]).toEqual([1000, 501]);
    const many = days([...late, ...due('next', 1200, '2026-02-01')]);
    expect([many.length, many.filter((day) => day >= today).length]).toEqual([1000, 1000]);
  });

  it('names no resident, also where a title does', () => {
    const entries = [
      task({
        id: 'a',
        on: '2026-01-02',
        dueOn: '2026-01-21',
        title: '陪王秀英看病，再约赵强',
        subjectId: 'choir',
      }),
      task({
        id: 'b',
        on: '2026-01-02',
        dueOn: '2026-01-22',
        title: '送药',
        caseId: null,
        subjectId: 'wang',
      }),
    ];
    expect(
      calendar(entries).filter(([uid]) => uid !== 'c1-first-visit@linli' && uid !== 'c1-first-talk@linli'),
    ).toEqual([
      ['a@linli', '2026-01-21', '陪居民看病，再约居民', ['合唱队']],
      ['b@linli', '2026-01-22', '送药', []],
    ]);
  });
});
