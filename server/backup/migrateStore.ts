import { mkdirSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import { readArchive, writeArchive, type ArchiveRow } from '../store/archive.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { openStores, type StoreAddress, type Stores } from '../store/stores.ts';
import { stampOf } from './backupFormat.ts';
import { BackupTally } from './backupTally.ts';
import { holdsNothing } from './emptyStore.ts';
import { graphNames, swapContents } from './folderSwap.ts';

/** From which store to which, and what may be replaced there. */
export interface Migration {
  readonly from: StoreAddress;
  readonly to: StoreAddress;
  /** Whether an embedded store that holds something may be put aside; a database never. */
  readonly mayReplace: boolean;
  /** Now, ISO 8601 in UTC. */
  readonly now: string;
  /** Asks both the same questions. @throws ProblemError `migrationDiffers` when an answer is another */
  compareAnswers(from: Stores, to: Stores): Promise<void>;
}

export interface Migrated {
  readonly nodes: Readonly<Record<string, number>>;
  readonly ties: Readonly<Record<string, number>>;
  readonly graphHash: string;
  /** Where the embedded store is that was there before; null when there was none. */
  readonly dataAside: string | null;
}

const freshPrefix = 'migrating-';

/**
 * Copies all rows to an empty store (the audit log and the key belong to the installation and stay where they are), former versions of ties included, sessions left out, and compares: numbers of each kind,
 * hash of the graph, answers. The store that is copied stays as it is. When copying fails, the other is as it was; a database that
 * holds something else afterwards than was copied keeps it, and is not to be used. O(rows), in bounded memory besides what the
 * engines need.
 * @throws ProblemError `storeNotEmpty`, `storeBusy`, `storeUnavailable`, `migrationDiffers`
 */
export async function migrateStore(migration: Migration): Promise<Migrated> {
  const from = await openStores(migration.from);
  try {
    return 'neo4j' in migration.to
      ? await copyToServer(from, migration, migration.to)
      : await copyToFolder(from, migration, migration.to.folder);
  } finally {
    await from.graph.close();
  }
}

async function copyToServer(from: Stores, migration: Migration, to: StoreAddress): Promise<Migrated> {
  const target = await openStores(to);
  try {
    if (!(await holdsNothing(target.graph))) throw new ProblemError({ code: 'storeNotEmpty' });
    const copied = await copyRows(from.graph, target.graph);
    await compare(copied, from, target, migration);
    return { ...copied.end(), dataAside: null };
  } finally {
    await target.graph.close();
  }
}

async function copyToFolder(from: Stores, migration: Migration, folder: string | null): Promise<Migrated> {
  if (folder === null) throw new Error('A store is migrated to a folder or a database');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = stampOf(migration.now);
  const [fresh, aside] = [`${freshPrefix}${stamp}`, `before-${stamp}`];
  const isEmpty = await isEmptyFolder(folder);
  if (!isEmpty && !migration.mayReplace) throw new ProblemError({ code: 'storeNotEmpty' });
  try {
    for (const name of readdirSync(folder))
      if (name.startsWith(freshPrefix)) await rm(join(folder, name), { recursive: true });
    mkdirSync(join(folder, fresh), { mode: 0o700 });
    const target = await openStores({ folder: join(folder, fresh) });
    let copied: BackupTally;
    try {
      copied = await copyRows(from.graph, target.graph);
      await compare(copied, from, target, migration);
    } finally {
      await target.graph.close();
    }
    swapContents(folder, { fresh, aside, leaves: graphNames });
    if (isEmpty) await rm(join(folder, aside), { recursive: true });
    return { ...copied.end(), dataAside: isEmpty ? null : join(folder, aside) };
  } finally {
    await rm(join(folder, fresh), { recursive: true, force: true });
  }
}

/** Whether the store in a folder holds nothing. @throws ProblemError `storeBusy` while another process holds it */
async function isEmptyFolder(folder: string): Promise<boolean> {
  if (!readdirSync(folder).some((name) => graphNames.test(name))) return true;
  const { graph } = await openStores({ folder });
  return holdsNothing(graph).finally(() => graph.close());
}

/** Copies all rows in one transaction; answers what was read. */
async function copyRows(from: Pick<GraphStore, 'scan'>, to: Pick<GraphStore, 'write'>): Promise<BackupTally> {
  const tally = new BackupTally();
  await writeArchive(to, counted(readArchive(from), tally));
  return tally;
}

async function* counted(rows: AsyncIterable<ArchiveRow>, tally: BackupTally): AsyncGenerator<ArchiveRow> {
  for await (const row of rows) {
    tally.addRow(row, '');
    yield row;
  }
}

/** @throws ProblemError `migrationDiffers` */
async function compare(
  read: BackupTally,
  from: Stores,
  to: Stores,
  { compareAnswers }: Migration,
): Promise<void> {
  const written = new BackupTally();
  for await (const row of readArchive(to.graph)) written.addRow(row, '');
  if (JSON.stringify(read.end()) !== JSON.stringify(written.end()))
    throw new ProblemError({ code: 'migrationDiffers' });
  await compareAnswers(from, to);
}
