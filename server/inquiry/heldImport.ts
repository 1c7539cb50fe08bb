import type { OpenImport } from '../entities/results/importBatch.ts';
import { inOneLine, withoutRefusedSigns } from '../entities/plainText.ts';
import type { ImportReading } from './importMessages.ts';
import { ImportSession } from './importSession.ts';
import type { KeptImport } from './keptImports.ts';

/** What a source is called that was made of files: by their names, which may hold anything. */
export const titleOf = (files: readonly string[]): string =>
  inOneLine(withoutRefusedSigns(files.join(', ').slice(0, 200))).trim() || 'import';

/** An import that somebody began: at work, or asleep with nothing of it but its files. */
export class HeldImport {
  readonly session: ImportSession;
  /** Whether no thread has its files. */
  isAsleep: boolean;
  seenAt: number;
  /** Changes with each reading, so that one that was overtaken does nothing more. */
  reading = 0;

  constructor(
    public kept: KeptImport,
    { isAsleep, now }: { readonly isAsleep: boolean; readonly now: number },
  ) {
    const { id, communityId, newCommunity, startedAt, reading } = kept;
    this.session = new ImportSession(id, communityId, newCommunity, startedAt);
    this.session.readingNow = reading;
    this.isAsleep = isAsleep;
    this.seenAt = now;
  }

  get isOpen(): boolean {
    return this.session.state !== 'done' && this.session.state !== 'cancelled';
  }

  /** From now on the files are read so. */
  readIn(reading: ImportReading): void {
    this.kept = { ...this.kept, reading };
    this.session.readingNow = reading;
  }

  /** Ends the thread; the files are read again when somebody comes back. What is being written goes on. */
  async sleep(): Promise<void> {
    if (this.isAsleep || !this.isOpen || this.session.state === 'writing') return;
    this.isAsleep = true;
    this.reading++;
    this.session.state = 'reading';
    this.session.advance(0, 0);
    await this.session.end();
  }

  /** What a list of unfinished imports shows of it. */
  summary(): OpenImport {
    const { id, fileNames, startedAt, startedBy, reading } = this.kept;
    return {
      id,
      title: titleOf(fileNames),
      startedAt: new Date(startedAt).toISOString(),
      startedBy,
      options: JSON.stringify(reading),
    };
  }
}
