import { normalizeWord } from '../../entities/wording.ts';
import type { RawTable } from '../fileFormat.ts';
import { toolShape } from './toolSheet.ts';

const isCalled = (sheet: RawTable, name: string): boolean =>
  sheet.sheet !== null && normalizeWord(sheet.sheet) === name;

/**
 * Sheet “Nodes” of a Polinode workbook: the first column is the name, by which edges know it. Its sheet “Edges” is a table of ties
 * like any other.
 */
export const polinodeNodesShape = toolShape({
  id: 'polinodeNodes',
  wording: { zh: ['Polinode 的 Nodes 表'], en: ['Nodes of Polinode'] },
  content: 'actors',
  certainty: 0.88,
  isIts: (headers, sheet) => isCalled(sheet, 'nodes') && headers[0] === 'name' && !headers.includes('id'),
  columns: { name: 'name' },
});
