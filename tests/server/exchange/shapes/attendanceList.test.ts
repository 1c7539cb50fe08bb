import { describe, expect, it } from 'vitest';
import { opened, sheetOf } from './opened.ts';

describe('an attendance list', () => {
  it('has a person at an activity a row', () => {
    const { shape, actors, ties } = opened(
      sheetOf([
        ['姓名', '活动', '日期', '角色'],
        ['张三', '义诊', '2026/3/5', ''],
        ['李四', '义诊', '2026年3月5日', '志愿者'],
        ['张三', '合唱', '2026.3.12', ''],
      ]),
    );
    expect(shape).toBe('attendanceList');
    expect(actors[0]?.map(({ id }) => id)).toEqual(['义诊 2026-03-05', '合唱 2026-03-12']);
    expect(ties.map(({ source, target, subkind }) => [source, target, subkind ?? null])).toEqual([
      ['张三', '义诊 2026-03-05', null],
      ['李四', '义诊 2026-03-05', '志愿者'],
      ['张三', '合唱 2026-03-12', null],
    ]);
  });

  it('takes title and day of a sign-in sheet from what stands above it or from its file', () => {
    const rows = [
      ['姓名', '楼栋', '签到'],
      ['张三', '3号楼', '√'],
      ['李四', '3号楼', '张李四'],
      ['王五', '4号楼', '未到'],
    ];
    const above = opened(sheetOf([['义诊活动签到表 2026年3月5日'], ...rows]));
    expect(above.shape).toBe('attendanceList');
    expect(above.ties.map(({ source, target }) => [source, target])).toEqual([
      ['张三', '义诊 2026-03-05'],
      ['李四', '义诊 2026-03-05'],
    ]);
    const ofFile = opened(sheetOf(rows, { file: '义诊签到20260305.xlsx' }));
    expect(ofFile.actors[0]).toMatchObject([{ title: '义诊', date: '2026-03-05' }]);
  });

  it('asks for the day where nothing says it, and for a date that is none', () => {
    const sheet = sheetOf([
      ['姓名', '活动', '日期'],
      ['张三', '义诊', ''],
      ['李四', '义诊', '上周'],
    ]);
    expect(opened(sheet).problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['activityUndated', 2, '义诊'],
      ['notADate', 3, '上周'],
    ]);
    expect(opened(sheet, { activity: { date: '2026-03-05' } }).ties).toHaveLength(1);
  });
});
