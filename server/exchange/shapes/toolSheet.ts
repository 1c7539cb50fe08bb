import type { TieKindId } from '../../entities/tieKinds.ts';
import { normalizeWord, type Wording } from '../../entities/wording.ts';
import { actorColumns, tieColumns } from '../columnWords.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { plainTable, type TableContent } from '../tables.ts';
import type { ColumnMeaning, SheetChoices, TableShape } from '../tableShape.ts';
import type { RawTable } from '../fileFormat.ts';

/** A sheet of another tool, which calls its columns by fixed names. */
export interface ToolSheet {
  readonly id: string;
  readonly wording: Wording;
  readonly content: TableContent;
  readonly certainty: number;
  /** Whether the sheet is the tool's, by the names of its columns as `normalizeWord` leaves them. */
  isIts(headers: readonly string[], sheet: RawTable): boolean;
  /** What its columns mean, by their names as `normalizeWord` leaves them; '' where a column is left out. */
  readonly columns: Readonly<Record<string, string>>;
  readonly usualKind?: TieKindId;
  readonly describes?: 'persons' | 'mentions';
}

/** What the columns of a sheet mean: what the user says comes first, then what the tool means by them. */
export function meaningsOf(
  headers: readonly string[],
  columns: ToolSheet['columns'],
  chosen: SheetChoices['columns'],
): ReadonlyMap<string, string> {
  const usual = headers.flatMap((header): [string, string][] => {
    const word = normalizeWord(header);
    return Object.hasOwn(columns, word) ? [[header, columns[word]!]] : [];
  });
  return new Map([...usual, ...chosen]);
}

/** The shape of a tool's sheet whose rows stay as they are. */
export const toolShape = (tool: ToolSheet): TableShape => ({
  id: tool.id,
  wording: tool.wording,
  meanings: tool.content === 'actors' ? actorColumns : tieColumns,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) => tool.isIts(headers.map(normalizeWord), sheet));
    return header && { header: header.position, certainty: tool.certainty };
  },
  open(sheet, position, choices, log) {
    const header = headerAt(sheet, position);
    const meanings = meaningsOf(header.headers, tool.columns, choices.columns);
    const { usualKind, describes } = tool;
    return plainTable(sheet, header, tool.content, meanings, log).map((table) => ({
      ...table,
      usualKind,
      describes,
    }));
  },
});

/** What a shape that makes other tables of a sheet took its columns for. */
export const columnMeanings = (
  headers: readonly string[],
  meanings: ReadonlyMap<string, string>,
): ColumnMeaning[] => headers.map((header) => ({ header, meaning: meanings.get(header) ?? null }));
