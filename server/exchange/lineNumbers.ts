import { nodeKinds } from '../entities/nodeKinds.ts';
import { isCalled, normalizeWord } from '../entities/wording.ts';
import { isBlank, type RawCell } from './cells.ts';
import { actorColumns, columnsCalled } from './columnWords.ts';

const lineNumberWord = normalizeWord('序号');

const namesNodes = (header: string): boolean =>
  nodeKinds.some(({ nameProperty, properties }) =>
    properties.some(({ name, wording }) => name === nameProperty && isCalled(name, wording, header)),
  );

/**
 * Position of the column that merely numbers the lines of a sheet whose rows have names. Every sheet begins with 1, so such a
 * number is no id: it would make one person of the first lines of all sheets. Null when there is no such column.
 */
export function lineNumberColumn(headers: readonly string[]): number | null {
  const index = columnsCalled(actorColumns, headers).get('id');
  if (index === undefined || normalizeWord(headers[index]!) !== lineNumberWord) return null;
  return columnsCalled(actorColumns, headers).has('name') || headers.some(namesNodes) ? index : null;
}

/** Whether nobody filled in this line of a printed form: nothing stands in it but its number. */
export const isUnfilledLine = (lineNumber: number | null, cells: readonly RawCell[]): boolean =>
  lineNumber !== null && cells.every((cell, index) => index === lineNumber || isBlank(cell));
