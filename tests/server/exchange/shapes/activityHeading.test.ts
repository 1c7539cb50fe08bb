import { describe, expect, it } from 'vitest';
import { activityHeading, sheetTitle } from '../../../../server/exchange/shapes/activityHeading.ts';
import { sheetOf } from './opened.ts';

// Headings as they stand above columns of sign-in sheets; read by hand.
describe('the heading of an activity', () => {
  it.each([
    ['2026-03-05 义诊', '义诊', '2026-03-05'],
    ['义诊（2026年3月5日）', '义诊', '2026-03-05'],
    ['3月5日合唱', '合唱', '2027-03-05'],
    ['3/5 周四 合唱', '合唱', '2027-03-05'],
    ['2026.3.5', '', '2026-03-05'],
    ['20260305义诊', '义诊', '2026-03-05'],
    ['46086', '', '2026-03-05'],
    ['周六上午9:30 太极拳', '太极拳', null],
    ['第一次', '第一次', null],
    ['13月40日', '13月40日', null],
  ])('%s', (heading, title, date) => {
    expect(activityHeading(heading, '2027')).toMatchObject({ title, date });
  });

  it('has no date without a year, but a day', () => {
    expect(activityHeading('3月5日合唱', null)).toEqual({ title: '合唱', date: null, hasDay: true });
  });
});

describe('what a sheet is about', () => {
  it.each([
    [
      ['义诊签到表', '2026年3月5日'],
      'Sheet1',
      '表.xlsx',
      { title: '义诊', date: '2026-03-05', year: '2026' },
    ],
    [[], '2026年4月', '合唱队考勤表.xlsx', { title: '合唱队', date: null, year: '2026' }],
    [[], null, '签到表.csv', { title: null, date: null, year: null }],
  ])('%j in %s of %s', (above, sheet, file, about) => {
    const rows = [...above.map((text) => [text]), ['姓名'], ['张三']];
    expect(sheetTitle(sheetOf(rows, { file, sheet }), above.length)).toEqual(about);
  });
});
