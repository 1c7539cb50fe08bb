import { actorColumns, columnsCalled } from '../columnWords.ts';
import { lineNumberColumn } from '../lineNumbers.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { plainTable } from '../tables.ts';
import type { ShapeMatch, TableShape } from '../tableShape.ts';

/** Surer where there are ids; where there are only names, or numbers of lines, the sheet may well be of another shape. */
const certainties = { id: 0.85, name: 0.5 } as const;

/** One person, organization or other node a row: with an id, or named. */
export const actorsShape: TableShape = {
  id: 'actors',
  wording: { zh: ['名册：一行一个人或组织'], en: ['Roster: one person or organization a row'] },
  meanings: actorColumns,
  recognises(sheet): ShapeMatch | null {
    for (const column of ['id', 'name'] as const) {
      const header = findHeader(sheet, (headers) => columnsCalled(actorColumns, headers).has(column));
      if (!header) continue;
      const isNumbered = column === 'id' && lineNumberColumn(header.headers) !== null;
      return { header: header.position, certainty: certainties[isNumbered ? 'name' : column] };
    }
    return null;
  },
  open: (sheet, header, choices, log) =>
    plainTable(sheet, headerAt(sheet, header), 'actors', choices.columns, log),
};
