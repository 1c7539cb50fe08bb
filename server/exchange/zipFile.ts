import { strToU8, zipSync } from 'fflate';

/** What a zip is made of: texts by the names of its files. */
export interface ZipContent {
  readonly files: Readonly<Record<string, string>>;
  /** Day that stands as the date of the files, ISO 8601, so that equal content is equal bytes. */
  readonly writtenOn: string;
  /** Remarks for who opens it, in `README.txt`; no such file when there are none. */
  readonly remarks: readonly string[];
}

/** Texts as a zip. A file whose text begins with a byte order mark keeps it. O(characters). */
export function zipOf({ files, writtenOn, remarks }: ZipContent): Uint8Array {
  const readme = remarks.length === 0 ? {} : { 'README.txt': `\ufeff${remarks.join('\r\n')}\r\n` };
  const entries = Object.entries({ ...files, ...readme });
  // Zip files know local times only.
  const mtime = new Date(`${writtenOn}T00:00:00`);
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])), { mtime });
}
