import { describe, expect, it } from 'vitest';
import { problemRows } from '../../../../client/composables/exchange/problemRows.ts';

describe('problemRows', () => {
  it('begins with the headings and leaves empty what is not known', () => {
    const headings = {
      file: '文件',
      sheet: '工作表',
      row: '行',
      column: '列',
      value: '内容',
      message: '问题',
    };
    const problem = { file: 'a.csv', sheet: null, row: 3, column: null, value: null, message: '编号重复' };
    expect(problemRows([problem], headings)).toEqual([
      ['文件', '工作表', '行', '列', '内容', '问题'],
      ['a.csv', '', '3', '', '', '编号重复'],
    ]);
  });
});
