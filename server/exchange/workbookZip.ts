import { Unzip, UnzipInflate, unzipSync, zipSync, type Zippable } from 'fflate';
import { ProblemError } from '../entities/problem.ts';
import { importLimits } from './limits.ts';

const unreadable = (): ProblemError => new ProblemError({ code: 'unreadableFile' });
const tooLarge = (): ProblemError =>
  new ProblemError({ code: 'tooLargeFile', parameters: { max: importLimits.inflatedBytes / 1024 / 1024 } });

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels');

/** Sizes of the XML parts as the zip declares them, refused when they are out of all proportion. */
function declaredSizes(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let [parts, total] = [0, 0];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      parts += 1;
      if (parts > importLimits.workbookParts) throw tooLarge();
      if (!isXml(name)) return false;
      total += originalSize;
      const isBomb = originalSize > 1024 * 1024 && originalSize > size * importLimits.inflationRatio;
      if (!(total <= importLimits.inflatedBytes) || isBomb) throw tooLarge();
      sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** The XML parts, inflated piece by piece so that a zip which lies about its sizes is stopped early. */
function inflateParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const chunksOf = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((part) => {
    if (!isXml(part.name)) return;
    const chunks: Uint8Array[] = [];
    chunksOf.set(part.name, chunks);
    part.ondata = (error, chunk) => {
      if (error) throw error;
      total += chunk.length;
      if (total > importLimits.inflatedBytes) throw tooLarge();
      chunks.push(chunk);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  const step = 16_384;
  for (let start = 0; start < bytes.length; start += step) {
    unzip.push(bytes.subarray(start, start + step), start + step >= bytes.length);
  }
  return new Map([...chunksOf].map(([name, chunks]) => [name, joined(chunks)]));
}

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
  if (rows * columns > importLimits.sheetCells) throw tooLarge();
}

/**
 * A workbook that is safe to give to a reader: its XML parts checked for declared and real sizes and put
 * together again uncompressed, so that nothing else than what was checked is read.
 * @throws ProblemError tooLargeFile, tooManyRows, unsupportedFormat (a zip without a workbook), unreadableFile
 */
export function checkedWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    const declared = declaredSizes(bytes);
    if (!declared.has('xl/workbook.xml')) throw new ProblemError({ code: 'unsupportedFormat' });
    const parts = inflateParts(bytes);
    const checked: Zippable = {};
    for (const [name, size] of declared) {
      const part = parts.get(name);
      if (!part || part.length !== size) throw unreadable();
      checkExtent(part);
      checked[name] = part;
    }
    return zipSync(checked, { level: 0 });
  } catch (error) {
    throw error instanceof ProblemError ? error : unreadable();
  }
}
