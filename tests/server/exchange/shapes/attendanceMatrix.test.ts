import { describe, expect, it } from 'vitest';
import { opened, sheetOf } from './opened.ts';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe('an attendance grid', () => {
  const grid = sheetOf([
    ['桂花里社区2026年活动签到表'],
    ['序号', '姓名', '楼栋', '电话', '3月5日 义诊', '2026.3.12合唱', day('2026-03-19'), '备注'],
    [1, '王桂兰', '3号楼', '13800001234', '√', null, 1, '常来'],
    [2, '李建国', '5号楼', null, '', '志愿者', '请假', null],
    [3, '赵秀英', null, null, '×', '0', '√', null],
    ['合计', null, null, null, 1, 1, 2, null],
  ]);

  it('becomes the activities and who came', () => {
    const { shape, actors, ties, problems } = opened(grid);
    expect(shape).toBe('attendanceMatrix');
    expect(problems).toEqual([]);
    // The third column has a date and no title: its activity is called after the sheet.
    expect(actors).toEqual([
      [
        { id: '义诊 2026-03-05', kind: 'Activity', title: '义诊', date: '2026-03-05' },
        { id: '桂花里社区 2026-03-19', kind: 'Activity', title: '桂花里社区', date: '2026-03-19' },
        { id: '合唱 2026-03-12', kind: 'Activity', title: '合唱', date: '2026-03-12' },
      ],
    ]);
    expect(ties.map(({ source, target, subkind }) => [source, target, subkind ?? null])).toEqual([
      ['王桂兰', '义诊 2026-03-05', null],
      ['王桂兰', '桂花里社区 2026-03-19', null],
      ['李建国', '合唱 2026-03-12', 'volunteer'],
      ['赵秀英', '桂花里社区 2026-03-19', null],
    ]);
    expect(ties[0]).toMatchObject({ sourcePlace: '3号楼', sourcePhone: '13800001234', kind: 'ATTENDED' });
  });

  it('tells where in the sheet each cell stands', () => {
    const [, ties] = opened(grid).tables;
    expect(ties?.rows.at(0)).toMatchObject({
      row: 3,
      origins: expect.arrayContaining(['姓名', '3月5日 义诊']),
    });
  });

  it('says of each column what it was taken for, and lets that be changed', () => {
    expect(opened(grid).columns.map(({ meaning }) => meaning)).toEqual([
      '',
      'name',
      'place',
      'phone',
      'ticks',
      'ticks',
      'ticks',
      '',
    ]);
    const without = opened(grid, { columns: new Map([['3月5日 义诊', '']]) });
    expect(without.ties).toHaveLength(3);
  });

  it('asks for the day of a column without one, and takes what the user says', () => {
    const sheet = sheetOf([
      ['姓名', '第一次', '第二次'],
      ['张三', '√', ''],
      ['李四', '', '√'],
    ]);
    expect(opened(sheet).problems.map(({ code, column }) => [code, column])).toEqual([
      ['activityUndated', '第一次'],
      ['activityUndated', '第二次'],
    ]);
    const told = opened(sheet, { activity: { date: '2026-03' } });
    expect(told.ties.map(({ target }) => target)).toEqual(['第一次 2026-03', '第二次 2026-03']);
  });

  it('asks for the year alone where headings have month and day', () => {
    const sheet = sheetOf([
      ['姓名', '3月5日 义诊', '3月12日 合唱'],
      ['张三', '√', ''],
      ['李四', '', '√'],
    ]);
    expect(opened(sheet).problems.map(({ code }) => code)).toEqual([
      'activityWithoutYear',
      'activityWithoutYear',
    ]);
    const told = opened(sheet, { activity: { date: '2026' } });
    expect(told.ties.map(({ target }) => target)).toEqual(['义诊 2026-03-05', '合唱 2026-03-12']);
  });

  it('reports a cell that is neither a tick nor a role, once for its row', () => {
    const sheet = sheetOf([
      ['姓名', '2026-03-05', '2026-03-12'],
      ['张三', '√', '√'],
      ['李四', '也许', '√'],
    ]);
    const told = opened(sheet, { columns: new Map([['2026-03-05', 'ticks']]) });
    expect(told.problems).toMatchObject([{ code: 'notATick', row: 3, column: '2026-03-05', value: '也许' }]);
    expect(told.ties).toHaveLength(3);
  });

  it('is not seen in a roster with questions of yes and no', () => {
    const roster = sheetOf([
      ['姓名', '楼栋', '是否党员', '有无子女'],
      ['张三', '3号楼', '是', '否'],
      ['李四', '3号楼', '否', '是'],
    ]);
    expect(opened(roster).shape).toBe('actors');
  });
});
