import { ProblemError } from '../entities/problem.ts';
import type { FileFormat, FileReading, RawTable } from './fileFormat.ts';
import { csvFormat } from './formats/csv.ts';
import { xlsxFormat } from './formats/xlsx.ts';

/** The registry: the first format that recognises a file reads it, so what any text could be comes last. */
export const formats: readonly FileFormat[] = [xlsxFormat, csvFormat];

/** Old `.xls` files and workbooks with a password begin alike. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** How to read a file, by its content; its name only decides what is wrong when the two do not agree. */
function readingOf(name: string, bytes: Uint8Array): FileReading {
  const extension = extensionOf(name);
  if (bytes.length === 0) throw new ProblemError({ code: 'emptyFile' });
  if (isOldOffice(bytes)) throw new ProblemError({ code: 'unsupportedFormat', value: extension });
  const byContent = formats.find(({ reading }) => reading?.recognises(bytes))?.reading;
  const byName = formats.find(
    ({ reading, extensions }) => reading && extensions.includes(extension),
  )?.reading;
  if (byContent && !byContent.isText) return byContent;
  if (byName && !byName.isText) throw new ProblemError({ code: 'unreadableFile' });
  if (!byContent) throw new ProblemError({ code: 'binaryFile' });
  if (!byName && extension !== '') throw new ProblemError({ code: 'unsupportedFormat', value: extension });
  return byContent;
}

/**
 * The tables of a file, one for each sheet.
 * @throws ProblemError naming the file when it cannot be read as a whole
 */
export async function readTables(name: string, bytes: Uint8Array): Promise<readonly RawTable[]> {
  try {
    const reading = readingOf(name, bytes);
    if (bytes.length > reading.mostBytes)
      throw new ProblemError({ code: 'tooLargeFile', parameters: { max: reading.mostBytes / 1024 / 1024 } });
    return await reading.read(bytes, name);
  } catch (error) {
    if (error instanceof ProblemError)
      throw new ProblemError(error.problems.map((problem) => ({ file: name, ...problem })));
    throw error;
  }
}
