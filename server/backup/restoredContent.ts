import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import { graphHash, writeArchive, type ArchiveRow } from '../store/archive.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { auditPrefix, type BackupEnd } from './backupFormat.ts';
import { readBackup } from './readBackup.ts';
import { syncFolder } from './syncFolder.ts';

/**
 * Writes what a backup holds into an empty store and an empty folder for the audit log. The store has all of it or
 * nothing: its transaction ends after the last line of the backup was found right.
 * @throws ProblemError `restoredDiffers` when the store has other rows afterwards than the backup; those of `readBackup`
 */
export async function restoreContent(
  backup: { readonly path: string; readonly passphrase: string; readonly end: BackupEnd },
  graph: Pick<GraphStore, 'write' | 'scan'>,
  auditFolder: string,
): Promise<{ nodes: number; ties: number }> {
  const audit = new RestoredFiles(auditFolder);
  try {
    const counts = await writeArchive(graph, rowsOf(backup, audit));
    await audit.close();
    await syncFolder(auditFolder);
    if ((await graphHash(graph)) !== backup.end.graphHash)
      throw new ProblemError({ code: 'restoredDiffers', parameters: { file: basename(backup.path) } });
    return counts;
  } finally {
    await audit.close();
  }
}

async function* rowsOf(
  { path, passphrase, end }: { readonly path: string; readonly passphrase: string; readonly end: BackupEnd },
  audit: RestoredFiles,
): AsyncGenerator<ArchiveRow> {
  await audit.begin();
  const lines = readBackup(path, passphrase);
  for (;;) {
    const next = await lines.next();
    if (next.done) {
      // The file was read before; it must be the same one still.
      if (next.value.end.graphHash !== end.graphHash)
        throw new ProblemError({ code: 'damagedBackup', parameters: { file: basename(path) } });
      return;
    }
    const line = next.value;
    if ('node' in line || 'tie' in line) yield line;
    else if ('file' in line)
      await audit.append(line.file.slice(auditPrefix.length), Buffer.from(line.base64, 'base64'));
  }
}

/** Files that come in pieces, one after the other; each is on disk when the next one begins. */
class RestoredFiles {
  private current: { readonly name: string; readonly file: FileHandle } | null = null;

  constructor(private readonly folder: string) {}

  async begin(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  async append(name: string, piece: Buffer): Promise<void> {
    if (this.current?.name !== name) {
      await this.close();
      this.current = { name, file: await open(join(this.folder, name), 'wx', 0o600) };
    }
    await this.current.file.writeFile(piece);
  }

  async close(): Promise<void> {
    const last = this.current;
    this.current = null;
    if (!last) return;
    try {
      await last.file.sync();
    } finally {
      await last.file.close();
    }
  }
}
