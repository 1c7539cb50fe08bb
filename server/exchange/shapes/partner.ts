import { normalizeWord } from '../../entities/wording.ts';
import { actorColumns } from '../columnWords.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { plainTable } from '../tables.ts';
import type { TableShape } from '../tableShape.ts';
import { columnMeanings, meaningsOf } from './toolSheet.ts';

const organizationKind = 'Organization';
/** A column that no file of PARTNER has: each of its rows is an organization. */
const kindColumn = 'kind';

/** Who answers for an organization and how to reach her is contact data of a person, not a fact about the organization. */
const columns = {
  primaryorganization: 'name',
  firstname: '',
  lastname: '',
  email: '',
  jobtitle: '',
  phonenumber: '',
  address: '',
  kind: 'kind',
};

const isIts = (headers: readonly string[]): boolean => {
  const words = headers.map(normalizeWord);
  return words.includes('primaryorganization') && words.includes('nodelabel');
};

/** The table of members of PARTNER CPRM: one organization a row, with the person who answers for it. */
export const partnerMembersShape: TableShape = {
  id: 'partnerMembers',
  wording: { zh: ['PARTNER 的成员表'], en: ['Members of PARTNER'] },
  meanings: actorColumns,
  recognises(sheet) {
    const header = findHeader(sheet, isIts);
    return header && { header: header.position, certainty: 0.96 };
  },
  open(sheet, position, choices, log) {
    const header = headerAt(sheet, position);
    const headers = [...header.headers, kindColumn];
    const meanings = meaningsOf(headers, columns, choices.columns);
    const rows = sheet.rows.map((cells, i) => {
      const isFilled = i >= header.below && cells.some((cell) => cell !== null && cell !== '');
      if (!isFilled) return cells;
      const padded = Array.from(
        { length: Math.max(cells.length, header.headers.length) },
        (_, k) => cells[k] ?? null,
      );
      return [
        ...padded.slice(0, header.headers.length),
        organizationKind,
        ...padded.slice(header.headers.length),
      ];
    });
    return plainTable({ ...sheet, rows }, { ...header, headers }, 'actors', meanings, log);
  },
  columns(sheet, position, choices) {
    const { headers } = headerAt(sheet, position);
    return columnMeanings(headers, meaningsOf(headers, columns, choices.columns));
  },
};
