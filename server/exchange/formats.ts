import { ProblemError } from '../entities/problem.ts';
import { csvFormat } from './csv.ts';
import type { FileFormat, RawTable } from './fileFormat.ts';
import { xlsxFormat } from './xlsx.ts';

/** The registry: every format that tables can be read from. */
export const formats: readonly FileFormat[] = [xlsxFormat, csvFormat];

/** Old `.xls` files and workbooks with a password begin alike. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The format of a file by its content; its name only decides what is wrong when the two do not agree. */
function formatOf(name: string, bytes: Uint8Array): FileFormat {
  const extension = extensionOf(name);
  if (bytes.length === 0) throw new ProblemError({ code: 'emptyFile' });
  if (isOldOffice(bytes)) throw new ProblemError({ code: 'unsupportedFormat', value: extension });
  const byContent = formats.find((format) => format.recognises(bytes));
  const byName = formats.find((format) => format.extensions.includes(extension));
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
    const format = formatOf(name, bytes);
    if (bytes.length > format.mostBytes)
      throw new ProblemError({ code: 'tooLargeFile', parameters: { max: format.mostBytes / 1024 / 1024 } });
    return await format.read(bytes, name);
  } catch (error) {
    if (error instanceof ProblemError)
      throw new ProblemError(error.problems.map((problem) => ({ file: name, ...problem })));
    throw error;
  }
}
