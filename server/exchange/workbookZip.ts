import { zipSync, type Zippable } from 'fflate';
import { ProblemError } from '../entities/problem.ts';
import { checkedEntries, tooLargeZip } from './checkedZip.ts';
import { importLimits } from './limits.ts';

const unreadable = (): ProblemError => new ProblemError({ code: 'unreadableFile' });

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels');

/** Whether a zip is a workbook: its main part has this name. */
export const isWorkbook = (entries: readonly string[]): boolean => entries.includes('xl/workbook.xml');

const cellAddress = /^([A-Z]{0,3})(\d{1,7})$/i;
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Refuses a sheet whose cells lie so far apart that filling the rectangle between them would exhaust memory. */
function checkExtent(part: Uint8Array): void {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  if (!/<(?:\w+:)?sheetData/.test(xml)) return;
  let [rows, columns] = [0, 0];
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?(?:row|c)\b([^<]*)/g)) {
    const address = /\sr\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
    if (address === undefined) continue;
    const match = cellAddress.exec(address.trim());
    if (!match) throw unreadable();
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnNumber(match[1] ?? ''));
  }
  if (rows > importLimits.rows + importLimits.titleRows + 1) {
    throw new ProblemError({ code: 'tooManyRows', parameters: { max: importLimits.rows } });
  }
  if (rows * columns > importLimits.sheetCells) throw tooLargeZip();
}

/**
 * A workbook that is safe to give to a reader: its XML parts checked for declared and real sizes and put
 * together again uncompressed, so that nothing else than what was checked is read.
 * @throws ProblemError tooLargeFile, tooManyRows, unsupportedFormat (a zip without a workbook), unreadableFile
 */
export function checkedWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = checkedEntries(bytes, isXml);
  if (!isWorkbook([...parts.keys()])) throw new ProblemError({ code: 'unsupportedFormat' });
  const checked: Zippable = {};
  for (const [name, part] of parts) {
    checkExtent(part);
    checked[name] = part;
  }
  try {
    return zipSync(checked, { level: 0 });
  } catch {
    throw unreadable();
  }
}
