import { ProblemError } from '../../entities/problem.ts';
import type { RawCell } from '../cells.ts';
import { isZip } from '../checkedZip.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { megabyte } from '../limits.ts';
import { actorTable, tieTable } from '../networkTables.ts';
import { writeWorkbook, type WorkbookSheet } from '../workbook.ts';
import { checkedWorkbook } from '../workbookZip.ts';

function rawCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : null;
}

/** What the sheets are called. */
const sheetNames = {
  zh: { actors: '名册', ties: '关系', remarks: '说明' },
  en: { actors: 'Actors', ties: 'Ties', remarks: 'Remarks' },
} as const;

export const xlsxFormat: FileFormat = {
  id: 'xlsx',
  wording: { zh: ['Excel 工作簿'], en: ['Excel workbook'] },
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx'],
  reading: {
    isText: false,
    mostBytes: 20 * megabyte,
    recognises: isZip,
    read: async (bytes, name) => {
      const workbook = checkedWorkbook(bytes);
      // It takes a while to load, which those who read no workbook need not wait for.
      const { default: readWorkbook } = await import('read-excel-file/universal');
      const sheets = await readWorkbook(workbook.buffer).catch(() => {
        throw new ProblemError({ code: 'unreadableFile' });
      });
      return sheets.map(({ sheet, data }): RawTable => ({
        file: name,
        sheet,
        encoding: 'XLSX',
        rows: data.map((row) => row.map(rawCell)),
      }));
    },
  },
  writing: {
    holds: 'community',
    hint: {
      zh: ['一个 Excel 文件：一张“有谁”，一张“什么关系”；也能再导回来'],
      en: ['One Excel file: a sheet of who is there, a sheet of ties; can be read back in'],
    },
    write(network) {
      const names = sheetNames[network.language];
      const remarks: WorkbookSheet[] =
        network.mark.length === 0 ? [] : [{ name: names.remarks, remarks: network.mark }];
      return writeWorkbook([
        { name: names.actors, table: actorTable(network) },
        { name: names.ties, table: tieTable(network) },
        ...remarks,
      ]);
    },
  },
};
