import type { KeyObject } from 'node:crypto';
import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AuditEvent } from '../entities/results/audit.ts';
import { fileName, syncFolder } from './auditFiles.ts';
import { HeadFile, type AuditHead } from './auditHead.ts';
import { writeLine } from './auditLine.ts';
import { recover } from './auditRecovery.ts';

const sync = promisify(fdatasync);

/**
 * Writes lines at the end of the log. Its calls must not overlap. Only syncing is left to another thread: what goes
 * to memory first costs less than asking for it.
 */
export class AuditWriter {
  private file: number | null = null;
  private mustCut = false;

  private constructor(
    private readonly folder: string,
    private readonly key: KeyObject,
    private readonly fullFileBytes: number,
    private readonly headFile: HeadFile,
    private current: AuditHead,
    private mustBeginFile: boolean,
    private mustResetHead: boolean,
  ) {}

  static async open(folder: string, key: KeyObject, fullFileBytes: number): Promise<AuditWriter> {
    const { head, mustBeginFile, mustWriteHead } = await recover(folder, key);
    const headFile = new HeadFile(folder, key);
    if (mustWriteHead) headFile.reset(head);
    await syncFolder(folder);
    const isLost = !mustWriteHead && head.bytes === 0;
    return new AuditWriter(folder, key, fullFileBytes, headFile, head, mustBeginFile, isLost);
  }

  /** The end of what is on disk. */
  get head(): AuditHead {
    return this.current;
  }

  /** All events or none: when it throws, nothing of them stays. */
  async write(events: readonly AuditEvent[], clock: { now(): string }): Promise<void> {
    const { file, name, start } = await this.place();
    if (events.length === 0) return;
    let { seq, mac } = this.current;
    const texts = events.map((event) => {
      seq += 1;
      const line = writeLine({ ...event, seq, at: clock.now() }, mac, this.key);
      mac = line.mac;
      return `${line.text}\n`;
    });
    const bytes = Buffer.from(texts.join(''));
    const next: AuditHead = { seq, mac, file: name, bytes: start + bytes.length };
    try {
      writeWhole(file, bytes, start);
      await sync(file);
      if (this.mustResetHead) this.headFile.reset(next);
      else this.headFile.write(next);
    } catch (error) {
      this.mustCut = true;
      throw error;
    }
    this.mustResetHead = false;
    this.mustBeginFile = false;
    this.current = next;
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.headFile.close();
  }

  /** Where the next line goes: the last file, or a new one when that is full, gone, or not as it should be. */
  private async place(): Promise<{ file: number; name: string; start: number }> {
    const { seq, bytes } = this.current;
    if (this.file !== null && fstatSync(this.file).nlink === 0) this.mustBeginFile = true;
    const isNew = this.mustBeginFile || bytes >= this.fullFileBytes;
    const name = isNew ? fileName(seq + 1) : this.current.file;
    const start = isNew ? 0 : bytes;
    if (isNew || this.file === null) {
      if (this.file !== null) closeSync(this.file);
      this.file = null;
      this.file = openSync(join(this.folder, name), isNew ? 'w' : 'r+', 0o600);
      if (isNew) await syncFolder(this.folder);
    }
    if (this.mustCut) {
      ftruncateSync(this.file, start);
      await sync(this.file);
      this.mustCut = false;
    }
    return { file: this.file, name, start };
  }
}

function writeWhole(file: number, bytes: Buffer, position: number): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
}
