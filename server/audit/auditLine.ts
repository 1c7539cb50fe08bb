import { createHmac, type KeyObject } from 'node:crypto';
import type { AuditedEvent } from '../entities/results/audit.ts';

/** What the first line follows. */
export const beginning = '0'.repeat(64);
/** What a line follows that was written after the head had been lost: no code of a line, so that it shows for ever. */
export const lostHead = 'f'.repeat(64);

const macMark = Buffer.from(',"mac":"');
const end = Buffer.from('"}');
const macLength = 64;
const tailLength = macMark.length + macLength + end.length;
const previousLength = macLength + 1;

/** A line as it stands in a file, without its line break, and its code. */
export interface WrittenLine {
  readonly text: string;
  readonly mac: string;
}

/** HMAC-SHA-256, 64 hexadecimal digits. */
export const macOf = (content: string | Buffer, key: KeyObject): string =>
  createHmac('sha256', key).update(content).digest('hex');

/** The line of an event: JSON with its members in one order, then the code of everything before it. */
export function writeLine(event: AuditedEvent, previous: string, key: KeyObject): WrittenLine {
  const { seq, at, accountId, action, what, communityId, personIds, outcome } = event;
  const whole = JSON.stringify({
    seq,
    at,
    accountId,
    action,
    what,
    communityId,
    personIds,
    outcome,
    previous,
  });
  const content = whole.slice(0, -1);
  const mac = macOf(content, key);
  return { text: `${content},"mac":"${mac}"}`, mac };
}

/** The place of a line in the chain; null when it is not as it was written. */
export function checkLine(
  line: Buffer,
  key: KeyObject,
): { readonly seq: number; readonly previous: string; readonly mac: string } | null {
  const contentLength = line.length - tailLength;
  if (contentLength < previousLength) return null;
  const content = line.subarray(0, contentLength);
  const mac = macOf(content, key);
  // The tail is compared as bytes, so that digits of another case are a change too.
  if (line.toString('latin1', contentLength) !== `,"mac":"${mac}"}`) return null;
  const seq = Number.parseInt(line.toString('latin1', '{"seq":'.length, 32), 10);
  const previous = content.toString('latin1', contentLength - previousLength, contentLength - 1);
  return { seq, previous, mac };
}

/** The event of a line; null when the text is none. Whether it is genuine is for `checkLine` to say. */
export function readLine(line: string): AuditedEvent | null {
  try {
    const { seq, at, accountId, action, what, communityId, personIds, outcome } = JSON.parse(
      line,
    ) as AuditedEvent;
    return { seq, at, accountId, action, what, communityId, personIds, outcome };
  } catch {
    return null;
  }
}
