import { ProblemError } from '../entities/problem.ts';
import type { FileFormat, FileReading, RawTable } from './fileFormat.ts';
import { csvFormat } from './formats/csv.ts';
import { csvTablesFormat } from './formats/csvTables.ts';
import { gephiCsvFormat } from './formats/gephiCsv.ts';
import { jsonLinesFormat } from './formats/jsonLines.ts';
import { kumuJsonFormat } from './formats/kumuJson.ts';
import { kumuXlsxFormat } from './formats/kumuXlsx.ts';
import { neo4jAdminFormat } from './formats/neo4jAdmin.ts';
import { networkCanvasGraphmlFormat } from './formats/networkCanvasGraphml.ts';
import { networkCanvasRosterFormat } from './formats/networkCanvasRoster.ts';
import { rsienaFormat } from './formats/rsiena.ts';
import { gexfFormat } from './formats/gexf.ts';
import { graphmlFormat } from './formats/graphml.ts';
import { graphologyJsonFormat } from './formats/graphologyJson.ts';
import { jielongFormat } from './formats/jielong.ts';
import { pajekFormat } from './formats/pajek.ts';
import { pajekProjectFormat } from './formats/pajekProject.ts';
import { ucinetDlFormat } from './formats/ucinetDl.ts';
import { vnaFormat } from './formats/vna.ts';
import { xlsxFormat } from './formats/xlsx.ts';
import { zipFormat } from './formats/zip.ts';

/** The registry: the first format that recognises a file reads it, so what any text could be comes last. */
export const formats: readonly FileFormat[] = [
  zipFormat(readEntry),
  xlsxFormat,
  csvTablesFormat,
  kumuXlsxFormat,
  gephiCsvFormat,
  neo4jAdminFormat,
  networkCanvasRosterFormat,
  networkCanvasGraphmlFormat,
  kumuJsonFormat,
  jsonLinesFormat,
  vnaFormat,
  rsienaFormat,
  gexfFormat,
  graphmlFormat,
  graphologyJsonFormat,
  pajekFormat,
  pajekProjectFormat,
  ucinetDlFormat,
  // Numbered lines stand in other formats too.
  jielongFormat,
  csvFormat,
];

export const formatCalled = (id: string): FileFormat | null =>
  formats.find((format) => format.id === id) ?? null;

/** Old `.xls` files and workbooks with a password begin alike. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

type ReadFormat = FileFormat & { readonly reading: FileReading };
const isRead = (format: FileFormat): format is ReadFormat => format.reading !== undefined;

/**
 * The format of a file, by its content; its name only decides what is wrong when the two do not agree.
 * @throws ProblemError when it is of none that is read
 */
export function formatOf(name: string, bytes: Uint8Array): ReadFormat {
  const extension = extensionOf(name);
  if (bytes.length === 0) throw new ProblemError({ code: 'emptyFile' });
  if (isOldOffice(bytes)) throw new ProblemError({ code: 'unsupportedFormat', value: extension });
  const read = formats.filter(isRead);
  const byContent = read.find(({ reading }) => reading.recognises(bytes));
  const byName = read.find(({ extensions }) => extensions.includes(extension));
  if (byContent && !byContent.reading.isText) return byContent;
  if (byName && !byName.reading.isText) throw new ProblemError({ code: 'unreadableFile' });
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
    const { reading } = formatOf(name, bytes);
    if (bytes.length > reading.mostBytes)
      throw new ProblemError({ code: 'tooLargeFile', parameters: { max: reading.mostBytes / 1024 / 1024 } });
    return await reading.read(bytes, name);
  } catch (error) {
    if (error instanceof ProblemError)
      throw new ProblemError(error.problems.map((problem) => ({ file: name, ...problem })));
    throw error;
  }
}

/** Reads a file that lies in a zip; null when its ending belongs to no format. */
function readEntry(name: string, bytes: Uint8Array): Promise<readonly RawTable[]> | null {
  const extension = extensionOf(name);
  if (!formats.some(({ reading, extensions }) => reading && extensions.includes(extension))) return null;
  const isNested = formats.find(({ reading }) => reading?.recognises(bytes))?.id === 'zip';
  if (isNested) throw new ProblemError({ code: 'unsupportedFormat', sheet: name, value: 'zip' });
  return readTables(name, bytes);
}
