import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { ProblemError } from '../entities/problem.ts';
import { backupChunks, type BackupSource } from './backupLines.ts';
import type { BackupEnd } from './backupFormat.ts';
import { chunksOf, streamOf, through } from './byteStreams.ts';
import { checksumFileOf, checksumText } from './checksum.ts';
import { checkPassphrase, passphraseRecipient, usualWorkFactor } from './passphrase.ts';
import { syncFolder } from './syncFolder.ts';

export interface WrittenBackup {
  readonly path: string;
  readonly bytes: number;
  readonly end: BackupEnd;
}

/** A backup that is not finished has this name, so that nobody takes it for one. */
const unfinishedName = (name: string): string => `.${name}.unfinished`;

/** The name that an unfinished backup would have had; null when a file is none. */
export const finishedName = (file: string): string | null => /^\.(.+)\.unfinished$/.exec(file)?.[1] ?? null;

/**
 * Writes a backup and its checksum, both for this user's eyes only. It has its name when all of it is on disk; when
 * anything goes wrong nothing of it stays. O(rows), in bounded memory besides what the engine needs for reading.
 * @throws ProblemError `weakPassphrase`, `fileTaken`, `noRoomForBackup`, `unwritableBackup`
 */
export async function writeBackup(
  path: string,
  source: BackupSource,
  { passphrase, workFactor = usualWorkFactor }: { readonly passphrase: string; readonly workFactor?: number },
): Promise<WrittenBackup> {
  checkPassphrase(passphrase);
  const [folder, name] = [dirname(path), basename(path)];
  if (existsSync(path)) throw new ProblemError({ code: 'fileTaken', parameters: { file: name } });
  const unfinished = join(folder, unfinishedName(name));
  const checksum = checksumFileOf(path);
  const lines = lastOf(backupChunks(source));
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphrase, workFactor));
  const encrypted = await encrypter.encrypt(streamOf(through(lines.chunks, createGzip())));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { bytes, sha256 } = await writeWhole(unfinished, chunksOf(encrypted));
    await writeWhole(checksum, [Buffer.from(checksumText(sha256))]);
    await rename(unfinished, path);
    await syncFolder(folder);
    return { path, bytes, end: lines.last() };
  } catch (error) {
    await encrypted.cancel().catch(() => undefined);
    for (const file of [unfinished, checksum]) await rm(file, { force: true }).catch(() => undefined);
    throw writingProblem(error, name);
  }
}

async function writeWhole(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'w', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await file.chmod(0o600);
    for await (const chunk of chunks) {
      await writeAll(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length;)
    written += (await file.write(chunk, written, chunk.length - written)).bytesWritten;
}

/** Chunks to loop over, and what the generator answers after the last one. */
function lastOf<Last>(source: AsyncGenerator<Uint8Array, Last>) {
  let found: { readonly value: Last } | null = null;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    found = { value: yield* source };
  }
  return {
    chunks: chunks(),
    last(): Last {
      if (found === null) throw new Error('The source has not ended');
      return found.value;
    },
  };
}

/** What the file system says, as a problem of ours. */
function writingProblem(error: unknown, file: string): unknown {
  if (error instanceof ProblemError || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG')
    return new ProblemError({ code: 'noRoomForBackup' });
  if ('syscall' in error)
    return new ProblemError({ code: 'unwritableBackup', parameters: { file, reason: String(error.code) } });
  return error;
}
