import { megabyte } from '../limits.ts';
import readWorkbook from 'read-excel-file/universal';
import { ProblemError } from '../../entities/problem.ts';
import type { RawCell } from '../cells.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { checkedWorkbook } from '../workbookZip.ts';

function rawCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : null;
}

export const xlsxFormat: FileFormat = {
  id: 'xlsx',
  wording: { zh: ['Excel 工作簿'], en: ['Excel workbook'] },
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx'],
  reading: {
    isText: false,
    mostBytes: 20 * megabyte,
    recognises: (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 7,
    read: async (bytes, name) => {
      const workbook = checkedWorkbook(bytes);
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
};
