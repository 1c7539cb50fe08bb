import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import { logFolderOf, logHeadBytes, readMainFile, startOf, syncFolder } from './grafeoFiles.ts';

/** The part of a log file that is on disk for certain. */
export interface KeptLog {
  readonly name: string;
  readonly bytes: number;
  /** Of these first bytes. */
  readonly sha256: string;
}

/**
 * What the data folder must hold at the least. The engine opens with whatever it finds, be it half of the rows;
 * by this we notice. It may lag behind the files, never run ahead of them.
 */
export interface Manifest {
  readonly format: 1;
  /** Counts up each time when the store is written anew, without what was deleted. */
  readonly generation: number;
  /** Version of the engine that wrote it, for whoever looks into the folder. */
  readonly engine: string;
  /** Of the main file. */
  readonly identity: string;
  /** Place of the log up to which the main file has everything. */
  readonly checkpoint: number;
  /** Empty when the store was closed. */
  readonly log: readonly KeptLog[];
  /** Whether the store is to be written anew, because something was deleted for good. */
  readonly isCompactionDue: boolean;
}

export const manifestOf = (folder: string): string => join(folder, 'manifest.json');

/** The main file of a generation: `graph`, `graph-2`, ... */
export const mainFileOf = (folder: string, generation: number): string =>
  join(folder, generation === 1 ? 'graph' : `graph-${generation}`);

/** The manifest of a folder; null when it has none. @throws ProblemError `storeDamaged` when it cannot be read */
export function readManifest(folder: string): Manifest | null {
  const path = manifestOf(folder);
  if (!existsSync(path)) return null;
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isManifest(read)) return read;
  } catch {
    // Not JSON: said below.
  }
  throw damaged(folder, 'manifest.json');
}

/** Replaces the manifest: after a sudden end there is the old one or the new one. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const path = manifestOf(folder);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  syncFolder(folder);
}

/**
 * Compares the files with what the manifest promises. O(bytes of the log).
 * @throws ProblemError `storeDamaged` when anything is missing or other than it was
 */
export async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  const path = mainFileOf(folder, manifest.generation);
  const main = readMainFile(path);
  if (main?.identity !== manifest.identity || main.checkpoint < manifest.checkpoint)
    throw damaged(folder, path);
  for (const { name, bytes, sha256 } of manifest.log) {
    const start = startOf(name);
    const end = start + bytes - logHeadBytes;
    // A checkpoint while closing came after the manifest: the rows are in the main file.
    if (end <= main.checkpoint && start < main.checkpoint) continue;
    const file = join(logFolderOf(path), name);
    if (!existsSync(file) || statSync(file).size < bytes) throw damaged(folder, file);
    if ((await hashOf(file, bytes)) !== sha256) throw damaged(folder, file);
  }
}

export function damaged(folder: string, file: string): ProblemError {
  const name = file.startsWith(folder) ? file.slice(folder.length + 1) : file;
  return new ProblemError({ code: 'storeDamaged', parameters: { folder, file: name } });
}

async function hashOf(file: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file, { end: bytes - 1 })) hash.update(part as Buffer);
  return hash.digest('hex');
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, generation, engine, identity, checkpoint, log, isCompactionDue } = value as Record<
    keyof Manifest,
    unknown
  >;
  return (
    format === 1 &&
    Number.isSafeInteger(generation) &&
    typeof engine === 'string' &&
    typeof identity === 'string' &&
    Number.isSafeInteger(checkpoint) &&
    Array.isArray(log) &&
    log.every(isKeptLog) &&
    typeof isCompactionDue === 'boolean'
  );
}

function isKeptLog(value: unknown): value is KeptLog {
  if (typeof value !== 'object' || value === null) return false;
  const { name, bytes, sha256 } = value as Record<keyof KeptLog, unknown>;
  return (
    typeof name === 'string' &&
    /^wal_\d+\.log$/.test(name) &&
    Number.isSafeInteger(bytes) &&
    typeof sha256 === 'string'
  );
}
