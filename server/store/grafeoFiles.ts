import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * What Grafeo 0.6 has on disk, as found by looking at its files:
 * - The main file (`graph`): at byte 0 `GRAF`, the version of the format (3), and at byte 16 an identity of 16 bytes. At
 *   4096 and 8192 a slot each, written in turn at a checkpoint: `GDBH`, the number of the checkpoint at +8, at +16
 *   the place of the log up to which the rows are in this file, and at +80 the CRC-32 of what is before it.
 * - The log (`graph.wal/wal_<place>.log`): a head of 128 bytes, then records. A place counts the bytes of records
 *   since the beginning; the name of a file says at which place it starts. A full file is followed by a new one.
 *   A checkpoint moves the rows into the main file and then removes the log files before it; so does closing.
 */
export interface MainFile {
  readonly identity: string;
  /** Place of the log up to which everything is in this file. */
  readonly checkpoint: number;
}

export interface LogFile {
  readonly name: string;
  /** Place in the log at which it starts. */
  readonly start: number;
  readonly bytes: number;
}

const format = 3;
const slots = [4096, 8192];
const slotBytes = 80;
export const logHeadBytes = 128;

/** The head of a main file; null when there is none, or it is not whole. */
export function readMainFile(path: string): MainFile | null {
  if (!existsSync(path)) return null;
  const head = Buffer.alloc(slots[1]! + slotBytes + 4);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, head, 0, head.length, 0) < head.length) return null;
  } finally {
    closeSync(file);
  }
  if (head.toString('latin1', 0, 4) !== 'GRAF' || head.readUInt32LE(4) !== format) return null;
  const [newest] = slots
    .map((start) => head.subarray(start, start + slotBytes + 4))
    .filter((slot) => slot.toString('latin1', 0, 4) === 'GDBH')
    .filter((slot) => crc32(slot.subarray(0, slotBytes)) === slot.readUInt32LE(slotBytes))
    .sort((a, b) => Number(b.readBigUInt64LE(8) - a.readBigUInt64LE(8)));
  if (!newest) return null;
  return { identity: head.toString('hex', 16, 32), checkpoint: Number(newest.readBigUInt64LE(16)) };
}

/** The files of the log of a main file, the oldest first. */
export function logFilesOf(path: string): LogFile[] {
  const folder = logFolderOf(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^wal_\d+\.log$/.test(name))
    .sort()
    .map((name) => ({ name, start: startOf(name), bytes: statSync(join(folder, name)).size }));
}

export const logFolderOf = (path: string): string => `${path}.wal`;

/** Place in the log at which a file starts, by its name. */
export const startOf = (name: string): number => Number(/\d+/.exec(name)?.[0]);

/** Removes a main file with everything that belongs to it. */
export function removeGrafeo(path: string): void {
  rmSync(path, { force: true });
  const folder = dirname(path);
  for (const name of readdirSync(folder))
    if (name.startsWith(`${basename(path)}.`)) rmSync(join(folder, name), { recursive: true, force: true });
  syncFolder(folder);
}

/** Names of new and removed files are on disk only when their folder is. Windows keeps them by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
