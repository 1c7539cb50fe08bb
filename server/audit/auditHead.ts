import type { KeyObject } from 'node:crypto';
import { closeSync, constants, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginning, macOf } from './auditLine.ts';
import { fileName } from './auditFiles.ts';

/** Where the log ends: its last line, and the file and byte that it ends at. */
export interface AuditHead {
  readonly seq: number;
  /** Code of the last line. */
  readonly mac: string;
  readonly file: string;
  readonly bytes: number;
}

export const emptyHead: AuditHead = { seq: 0, mac: beginning, file: fileName(1), bytes: 0 };

/** Two records lie in one file, written by turns and each within one sector: a torn one leaves the other. */
const slotBytes = 512;
const slots = [0, 1] as const;
const headFile = 'head';

function toSlot({ seq, mac, file, bytes }: AuditHead, key: KeyObject): string {
  const content = JSON.stringify({ seq, mac, file, bytes }).slice(0, -1);
  return `${`${content},"signature":"${macOf(content, key)}"}`.padEnd(slotBytes - 1)}\n`;
}

function fromSlot(text: string, key: KeyObject): AuditHead | null {
  try {
    const { seq, mac, file, bytes } = JSON.parse(text) as AuditHead;
    const head = { seq, mac, file, bytes };
    return toSlot(head, key) === text ? head : null;
  } catch {
    return null;
  }
}

export interface FoundHead {
  /** The newest genuine record; null when there is none. */
  readonly head: AuditHead | null;
  /** Whether a record is there that is not genuine, be it torn or changed. */
  readonly isDamaged: boolean;
}

export async function readHead(folder: string, key: KeyObject): Promise<FoundHead> {
  let text: string;
  try {
    text = await readFile(join(folder, headFile), 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { head: null, isDamaged: true };
    throw error;
  }
  const found = slots.map((slot) => fromSlot(text.slice(slot * slotBytes, (slot + 1) * slotBytes), key));
  const heads = found.filter((each) => each !== null).sort((one, other) => other.seq - one.seq);
  const isDamaged = heads.length < slots.length || text.length !== slots.length * slotBytes;
  return { head: heads[0] ?? null, isDamaged };
}

/** Writes the head. Lines are synced and the head is not: after a power cut it lags, and the lines tell the rest. */
export class HeadFile {
  private readonly file: number;
  private slot = 0;

  constructor(
    folder: string,
    private readonly key: KeyObject,
  ) {
    this.file = openSync(join(folder, headFile), constants.O_RDWR | constants.O_CREAT, 0o600);
  }

  /** Both records anew, on disk when it returns. */
  reset(head: AuditHead): void {
    writeSync(this.file, toSlot(head, this.key).repeat(slots.length), 0, 'latin1');
    ftruncateSync(this.file, slots.length * slotBytes);
    fsyncSync(this.file);
  }

  write(head: AuditHead): void {
    this.slot = 1 - this.slot;
    writeSync(this.file, toSlot(head, this.key), this.slot * slotBytes, 'latin1');
  }

  close(): void {
    fsyncSync(this.file);
    closeSync(this.file);
  }
}
