import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeSheet } from '../../../server/exchange/sheetFile.ts';

const list = {
  title: '名单',
  table: {
    header: ['姓名', '次数'],
    rows: [
      ['=1+1', 2],
      ['王,芳', null],
    ],
  },
  remarks: ['桂花里', '社工 于 2026-09-01 导出'],
  language: 'zh',
} as const;

describe('a list as a file', () => {
  it('is a plain table as CSV, with nothing that a spreadsheet computes', async () => {
    expect(await writeSheet(list, 'csv')).toBe('\ufeff姓名,次数\r\n\'=1+1,2\r\n"王,芳",\r\n');
  });

  it('has a sheet for each further table of a workbook', async () => {
    const more = [{ name: '活动', table: { header: ['月份'], rows: [['2026-03']] } }];
    const sheets = await readWorkbook(
      Buffer.from((await writeSheet({ ...list, more }, 'xlsx')) as Uint8Array),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['名单', '活动', '说明']);
    expect(sheets[1]!.data).toEqual([['月份'], ['2026-03']]);
  });

  it('says on a sheet beside the table what it is and who took it away', async () => {
    const sheets = await readWorkbook(Buffer.from((await writeSheet(list, 'xlsx')) as Uint8Array));
    expect(sheets).toEqual([
      {
        sheet: '名单',
        data: [
          ['姓名', '次数'],
          ['=1+1', 2],
          ['王,芳', null],
        ],
      },
      { sheet: '说明', data: [['名单'], ['桂花里'], ['社工 于 2026-09-01 导出']] },
    ]);
  });
});
