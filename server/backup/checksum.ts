import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ProblemError } from '../entities/problem.ts';

const pieceBytes = 128 * 1024;

/** The file beside a backup that holds its SHA-256: 64 hexadecimal digits and a line break, nothing else. */
export const checksumFileOf = (backup: string): string => `${backup}.sha256`;

export const checksumText = (sha256: string): string => `${sha256}\n`;

/**
 * Compares a backup with the checksum beside it: finds every accident, needs no passphrase, and says nothing about
 * somebody who changed both. False when there is no checksum. O(bytes).
 * @throws ProblemError `damagedBackup`, `unreadableBackup`
 */
export async function checkChecksum(backup: string): Promise<boolean> {
  const file = basename(backup);
  const found = await sha256Of(backup).catch(() => {
    throw new ProblemError({ code: 'unreadableBackup', parameters: { file } });
  });
  const expected = await readFile(checksumFileOf(backup)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new ProblemError({
      code: 'unreadableBackup',
      parameters: { file: basename(checksumFileOf(backup)) },
    });
  });
  if (expected === null) return false;
  if (!expected.equals(Buffer.from(checksumText(found))))
    throw new ProblemError({ code: 'damagedBackup', parameters: { file } });
  return true;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, pieceBytes);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
