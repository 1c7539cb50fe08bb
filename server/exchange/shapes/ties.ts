import { columnsCalled, tieColumns } from '../columnWords.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { plainTable } from '../tables.ts';
import type { TableShape } from '../tableShape.ts';

/** One tie a row: from whom, to whom, which kind. */
export const tiesShape: TableShape = {
  id: 'ties',
  wording: { zh: ['关系表：一行一条关系'], en: ['Ties: one a row'] },
  meanings: tieColumns,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) => {
      const columns = columnsCalled(tieColumns, headers);
      return columns.has('source') && columns.has('target');
    });
    return header && { header: header.position, certainty: 0.9 };
  },
  open: (sheet, header, choices, log) =>
    plainTable(sheet, headerAt(sheet, header), 'ties', choices.columns, log),
};
