import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './syncFolder.ts';

/** What is known of a backup without decrypting it: counts and a date, nothing of what it holds. */
export interface IndexEntry {
  readonly nodes: number;
  readonly ties: number;
  readonly verifiedAt: string | null;
}

const indexName = 'backups.json';

/** By names of backups. Empty when there is none, or it cannot be read: it can be had again by verifying. */
export async function readIndex(folder: string): Promise<ReadonlyMap<string, IndexEntry>> {
  try {
    const entries = JSON.parse(await readFile(join(folder, indexName), 'utf8')) as Record<string, IndexEntry>;
    return new Map(Object.entries(entries));
  } catch {
    return new Map();
  }
}

/** Replaces the index: after a sudden end there is the old one or the new one. */
export async function writeIndex(folder: string, entries: ReadonlyMap<string, IndexEntry>): Promise<void> {
  const path = join(folder, indexName);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(Object.fromEntries([...entries].sort()), null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  await syncFolder(folder);
}
