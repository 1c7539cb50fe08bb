import { unzipSync, strFromU8 } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../server/exchange/workbook.ts';

const table = {
  header: ['姓名', '分数', '备注'],
  rows: [
    ['王芳', 1.5, '=HYPERLINK("http://x")'],
    ['李明', null, '0123'],
    ['1e5', true, 'a\u0000b'],
  ],
};

describe('a workbook', () => {
  it('has numbers as numbers and texts as texts, also those that look like formulas or numbers', async () => {
    const bytes = await writeWorkbook([{ name: '人', table }]);
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    expect(sheet).toEqual({
      sheet: '人',
      data: [
        ['姓名', '分数', '备注'],
        ['王芳', 1.5, '=HYPERLINK("http://x")'],
        ['李明', null, '0123'],
        ['1e5', true, 'ab'],
      ],
    });
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(xml).not.toContain('<f>');
    // Bold, in view, filtered; a Chinese sign takes the room of two.
    expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A1:C4"/>');
    expect(xml).toContain('<col min="3" max="3" width="24" customWidth="1"/>');
  });

  it('has remarks on a sheet of their own, under a name that Excel takes', async () => {
    const bytes = await writeWorkbook([
      { name: `'[a]/b:c?*${'长'.repeat(40)}'`, table: { header: ['x'], rows: [] } },
      { name: '', remarks: ['谁', '=1+1'] },
    ]);
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet.length <= 31 && !/[[\]/\\:*?']/.test(sheet))).toEqual([
      true,
      true,
    ]);
    expect(sheets[1]?.data).toEqual([['谁'], ['=1+1']]);
  });
});
