import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of the log are named after the number of their first line, so that a missing one shows. */
const nameDigits = 12;
const isLogFile = new RegExp(`^\\d{${nameDigits}}\\.jsonl$`);
const pieceBytes = 1 << 20;
const lineBreak = 10;

export const fileName = (firstSeq: number): string => `${String(firstSeq).padStart(nameDigits, '0')}.jsonl`;

export const firstSeqOf = (file: string): number => Number.parseInt(file, 10);

/** Names of the log's files, oldest first. */
export async function logFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => isLogFile.test(name)).sort();
}

/** 0 for a file that isn't there. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Makes new names in a folder last through a power cut. Windows has no such call, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface Piece {
  readonly lines: readonly Buffer[];
  /** Whether the last of the lines has no end. */
  readonly isTorn: boolean;
}

/** Lines of a file from one byte to another, in pieces of about a megabyte. A missing file has none. */
export async function* linesOf(
  folder: string,
  file: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<Piece> {
  const path = join(folder, file);
  const size = Math.min(to, await sizeOf(path));
  if (size <= from) return;
  const handle = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (let position = from; position < size;) {
      const { bytesRead, buffer } = await handle.read({
        buffer: Buffer.allocUnsafe(Math.min(pieceBytes, size - position)),
        position,
      });
      if (bytesRead === 0) break;
      position += bytesRead;
      const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const lines: Buffer[] = [];
      let start = 0;
      for (let stop = bytes.indexOf(lineBreak); stop >= 0; stop = bytes.indexOf(lineBreak, start)) {
        lines.push(bytes.subarray(start, stop));
        start = stop + 1;
      }
      rest = bytes.subarray(start);
      yield { lines, isTorn: false };
    }
    if (rest.length > 0) yield { lines: [rest], isTorn: true };
  } finally {
    await handle.close();
  }
}

/** Whole lines of a file, the last one first, in pieces. What follows the last line break is left out. */
export async function* linesBackwards(
  folder: string,
  file: string,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly string[]> {
  const path = join(folder, file);
  let position = Math.min(to, await sizeOf(path));
  if (position === 0) return;
  const handle = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    while (position > 0) {
      const length = Math.min(pieceBytes, position);
      position -= length;
      const { buffer } = await handle.read({ buffer: Buffer.allocUnsafe(length), position });
      const bytes = Buffer.concat([buffer, rest]);
      const start = position === 0 ? 0 : bytes.indexOf(lineBreak) + 1;
      if (position > 0 && start === 0) {
        rest = bytes;
        continue;
      }
      rest = bytes.subarray(0, start);
      const lines = bytes.toString('utf8', start).split('\n');
      lines.pop();
      yield lines.reverse();
    }
  } finally {
    await handle.close();
  }
}
