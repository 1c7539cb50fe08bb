import { describe, expect, it } from 'vitest';
import { reportSheets } from '../../../../client/composables/reports/reportSheets.ts';
import { aReport } from './aReport.ts';

const sheets = reportSheets(aReport, {
  table: (number, caption) => `表${number} ${caption}`,
  picture: (number, caption) => `图${number} ${caption}`,
  facts: (heading) => heading,
  ...{ label: '项目', value: '内容' },
});

describe('a report as sheets', () => {
  it('has one for each table, for what each picture is drawn from, and for facts', () => {
    expect(sheets.map(({ title }) => title)).toEqual([
      '1 做了什么',
      '表1 每月的活动',
      '图1 每月的人次',
      '表2 组织',
    ]);
  });

  it('keeps numbers as numbers, dates as they are sorted, and leaves empty what is not known', () => {
    expect(sheets[1]).toMatchObject({
      columns: ['月份', '活动', '份额'],
      rows: [
        ['2026-03', 4, 0.25],
        ['2026-04', null, 1],
      ],
    });
  });
});
