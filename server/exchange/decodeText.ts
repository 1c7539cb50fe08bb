import { isUtf8 } from 'node:buffer';
import { ProblemError } from '../entities/problem.ts';

export interface DecodedText {
  readonly text: string;
  /** As the user is told. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);
const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
const labelOfUtf16 = (bytes: Uint8Array): string => (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
const sampled = 65_536;
const mostControlSigns = 0.02;

/** Whether the bytes are text: no NUL (UTF-16 with its mark excepted) and hardly any control sign. */
export function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return bytes.length % 2 === 0;
  if (bytes.includes(0)) return false;
  const sample = bytes.subarray(0, sampled);
  const control = sample.reduce(
    (count, byte) => count + (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 ? 1 : 0),
    0,
  );
  return control <= sample.length * mostControlSigns;
}

const bytesOfSign = 4;

/** The first signs of a file, read leniently and without a byte order mark: to tell its format, never to keep. */
export function textStart(bytes: Uint8Array, characters = 4096): string {
  const start = bytes.subarray(0, characters * bytesOfSign);
  if (isUtf16(bytes)) {
    return new TextDecoder(labelOfUtf16(bytes)).decode(start).slice(0, characters);
  }
  const utf8 = new TextDecoder('utf-8').decode(start);
  // What was cut off in the middle of a sign is no reason to take another encoding.
  const isUtf8 = !utf8.slice(0, -1).includes('\ufffd');
  return (isUtf8 ? utf8 : new TextDecoder('gb18030').decode(start)).slice(0, characters);
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text of a file: UTF-16 where its mark says so, else UTF-8, else GB18030, the encoding in which Chinese
 * Windows programs save. Each is read strictly, since a lax reading would spoil names unnoticed.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) {
    const text = decode(bytes, labelOfUtf16(bytes));
    if (text !== null) return { text, encoding: 'UTF-16' };
    throw new ProblemError({ code: 'unknownEncoding' });
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const chinese = decode(bytes, 'gb18030');
  if (chinese !== null) return { text: chinese, encoding: 'GB18030' };
  throw new ProblemError({ code: 'unknownEncoding' });
}

const bytesOfPiece = 256 * 1024;

/** The text in pieces, none of which ends within a sign. @throws TypeError when it is of another encoding */
function* decodedPieces(bytes: Uint8Array, label: string): Generator<string, void, undefined> {
  const decoder = new TextDecoder(label, { fatal: true });
  for (let start = 0; start < bytes.length; start += bytesOfPiece)
    yield decoder.decode(bytes.subarray(start, start + bytesOfPiece), {
      stream: start + bytesOfPiece < bytes.length,
    });
}

function isOf(bytes: Uint8Array, label: string): boolean {
  try {
    const pieces = decodedPieces(bytes, label);
    while (!pieces.next().done) continue;
    return true;
  } catch {
    return false;
  }
}

export interface TextInPieces {
  readonly encoding: DecodedText['encoding'];
  readonly pieces: Iterable<string>;
}

/** As `decodeText`, for what is read piece by piece: the text is nowhere whole. @throws ProblemError `unknownEncoding` */
export function textInPieces(bytes: Uint8Array): TextInPieces {
  const label = isUtf16(bytes) ? labelOfUtf16(bytes) : isUtf8(bytes) ? 'utf-8' : 'gb18030';
  if (label !== 'utf-8' && !isOf(bytes, label)) throw new ProblemError({ code: 'unknownEncoding' });
  const encoding = label === 'utf-8' ? 'UTF-8' : label === 'gb18030' ? 'GB18030' : 'UTF-16';
  return { encoding, pieces: decodedPieces(bytes, label) };
}
