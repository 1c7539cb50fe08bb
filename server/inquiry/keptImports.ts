import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { validate as isUuid } from 'uuid';
import { readSealedFile, writeSealedFile } from '../secrets/sealedFile.ts';
import type { ImportFile, ImportReading } from './importMessages.ts';

/** What is known of an import that was begun and not written yet, besides its files. */
export interface KeptImport {
  readonly id: string;
  readonly communityId: string;
  /** Name of the community that it makes; null when it is there already. */
  readonly newCommunity: string | null;
  /** The Source that it will have: by it one knows whether it was written. */
  readonly batchId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly startedBy: string | null;
  readonly fileNames: readonly string[];
  readonly reading: ImportReading;
}

const facts = 'import';

/**
 * Files of imports that are not written yet, so that they outlive the process: each import a folder of its own, encrypted
 * with a key that lies elsewhere. They go when the import is written, dropped or forgotten.
 */
export class KeptImports {
  constructor(
    private readonly folder: string,
    private readonly key: Buffer,
  ) {}

  /** Keeps an import; it is on disk when this resolves. */
  async keep(kept: KeptImport, files: readonly ImportFile[]): Promise<void> {
    await mkdir(this.folderOf(kept.id), { recursive: true, mode: 0o700 });
    for (const [i, { bytes }] of files.entries()) await this.write(kept.id, `file-${i}`, bytes);
    // Last: without it the files are no import.
    await this.note(kept);
  }

  /** Keeps how the files are read now. Does nothing for an import that is not kept. */
  async note(kept: KeptImport): Promise<void> {
    await this.write(kept.id, facts, Buffer.from(JSON.stringify(kept)));
  }

  /** All that are kept, the oldest first; what cannot be opened any more is removed. */
  async all(): Promise<KeptImport[]> {
    const names = await readdir(this.folder).catch(() => []);
    const found: KeptImport[] = [];
    for (const id of names.filter((name) => isUuid(name)))
      try {
        found.push(JSON.parse((await this.read(id, facts)).toString()) as KeptImport);
      } catch {
        // Cut off while it was begun, or from before another key was put in place.
        await this.remove(id);
      }
    return found.sort((a, b) => a.startedAt - b.startedAt);
  }

  /** @throws BrokenSeal or an error of the file system when they cannot be read any more */
  files({ id, fileNames }: KeptImport): Promise<ImportFile[]> {
    return Promise.all(
      fileNames.map(async (name, i) => ({ name, bytes: new Uint8Array(await this.read(id, `file-${i}`)) })),
    );
  }

  async remove(id: string): Promise<void> {
    await rm(this.folderOf(id), { recursive: true, force: true });
  }

  private folderOf(id: string): string {
    return join(this.folder, id);
  }

  private write(id: string, name: string, bytes: Uint8Array): Promise<void> {
    const about = `import ${id} ${name}`;
    return writeSealedFile(join(this.folderOf(id), name), { key: this.key, about, bytes });
  }

  private read(id: string, name: string): Promise<Buffer> {
    return readSealedFile(join(this.folderOf(id), name), this.key, `import ${id} ${name}`);
  }
}
