import { ProblemError } from '../../entities/problem.ts';
import { checkedEntries, isZip, zipEntryNames } from '../checkedZip.ts';
import { decodeText } from '../decodeText.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { megabyte } from '../limits.ts';

/** Reads a file of any format that is no zip of files; null when no format has this ending. */
export type EntryReader = (name: string, bytes: Uint8Array) => Promise<readonly RawTable[]> | null;

/** What a package of Office or OpenDocument has, and a zip of files has not. */
const isPackage = (names: readonly string[]): boolean =>
  names.some(
    (name) => name === '[Content_Types].xml' || name === 'mimetype' || /^(?:xl|word|ppt)\//.test(name),
  );

/** What systems add to zips, and what is there for people to read. */
const isAside = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|readme(?:\.|$)|codebook\.csv$)/i.test(name);

/**
 * The name of an entry as its maker saw it: programs of Chinese Windows write GBK without saying so, which then is read as
 * one sign a byte.
 */
export function entryNameOf(name: string): string {
  const isBytes = /[\u0080-\u00ff]{2}/.test(name) && /^[\u0000-\u00ff]*$/.test(name);
  if (!isBytes) return name;
  try {
    return decodeText(Uint8Array.from(name, (sign) => sign.charCodeAt(0))).text;
  } catch {
    return name;
  }
}

/** The tables of an entry as sheets of the zip. */
async function sheetsOf(
  zip: string,
  entry: string,
  reading: Promise<readonly RawTable[]>,
): Promise<readonly RawTable[]> {
  try {
    const tables = await reading;
    return tables.map(({ sheet, encoding, rows }) => ({
      file: zip,
      sheet: sheet === null ? entry : `${entry} / ${sheet}`,
      encoding,
      rows,
    }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((problem) => ({ ...problem, file: zip, sheet: entry })));
  }
}

/**
 * A zip of files of the other formats, each a sheet under its name in the zip. Entries whose ending belongs to no format
 * (scripts, pictures) are passed over; a zip within a zip is refused.
 */
export const zipFormat = (read: EntryReader): FileFormat => ({
  id: 'zip',
  wording: { zh: ['压缩包（里面是其他表格文件）'], en: ['Zip of files of the other formats'] },
  mediaType: 'application/zip',
  extensions: ['zip'],
  reading: {
    isText: false,
    mostBytes: 100 * megabyte,
    recognises(bytes) {
      if (!isZip(bytes)) return false;
      const names = zipEntryNames(bytes);
      return names !== null && !isPackage(names);
    },
    async read(bytes, zip) {
      const entries = checkedEntries(bytes, (name) => !isAside(name));
      const tables: RawTable[] = [];
      for (const [path, content] of entries) {
        const entry = entryNameOf(path);
        const reading = content.length === 0 ? null : read(entry, content);
        if (reading) tables.push(...(await sheetsOf(zip, entry, reading)));
      }
      if (tables.length === 0) throw new ProblemError({ code: 'unsupportedFormat' });
      return tables;
    },
  },
});
