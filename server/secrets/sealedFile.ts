import { open, readFile, rename } from 'node:fs/promises';
import { BrokenSeal, openSealed, sealBytes } from './sealedBytes.ts';

/** Sealed at a time, so that a large file is not in memory three times over. */
const pieceBytes = 1024 * 1024;
const numberBytes = 4;

/** Each piece says which it is and of how many, so that none can be left out or put elsewhere. */
const aboutPiece = (about: string, piece: number, pieces: number): string => `${about} ${piece}/${pieces}`;

function numbered(value: number): Buffer {
  const bytes = Buffer.alloc(numberBytes);
  bytes.writeUInt32BE(value);
  return bytes;
}

/**
 * Writes bytes into a file that only this user may read, encrypted with a key of 32 bytes and bound to `about`; they
 * are on disk when this resolves, all of them or the file as it was. In the file: the number of pieces, then the length
 * of each and the piece as `sealBytes` makes it.
 */
export async function writeSealedFile(
  path: string,
  { key, about, bytes }: { readonly key: Buffer; readonly about: string; readonly bytes: Uint8Array },
): Promise<void> {
  const pieces = Math.max(1, Math.ceil(bytes.length / pieceBytes));
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.appendFile(numbered(pieces));
    for (let piece = 0; piece < pieces; piece++) {
      const part = bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
      const sealed = sealBytes(key, aboutPiece(about, piece, pieces), part);
      await file.appendFile(numbered(sealed.length));
      await file.appendFile(sealed);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** The bytes that `writeSealedFile` wrote with the same key and for the same purpose. @throws BrokenSeal */
export async function readSealedFile(path: string, key: Buffer, about: string): Promise<Buffer> {
  const whole = await readFile(path);
  if (whole.length < numberBytes) throw new BrokenSeal();
  const pieces = whole.readUInt32BE(0);
  const parts: Buffer[] = [];
  let at = numberBytes;
  for (let piece = 0; piece < pieces; piece++) {
    if (at + numberBytes > whole.length) throw new BrokenSeal();
    const start = at + numberBytes;
    at = start + whole.readUInt32BE(at);
    parts.push(openSealed(key, aboutPiece(about, piece, pieces), whole.subarray(start, at)));
  }
  if (at !== whole.length) throw new BrokenSeal();
  return Buffer.concat(parts);
}
