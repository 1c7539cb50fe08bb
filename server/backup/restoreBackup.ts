import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { openStores, type StoreAddress } from '../store/stores.ts';
import { stampOf } from './backupFormat.ts';
import { checkChecksum } from './checksum.ts';
import { holdsNothing } from './emptyStore.ts';
import { storeNames, swapContents } from './folderSwap.ts';
import { checkKey, placeKey } from './keyInPlace.ts';
import { factsOf, type BackupFacts } from './readBackup.ts';
import { restoreContent } from './restoredContent.ts';

/** Where a backup is restored to, and what may be replaced there. */
export interface RestoreTarget {
  readonly store: StoreAddress;
  readonly dataFolder: string;
  readonly keyFile: string;
  /** Whether a store that holds something may be put aside; never one on Neo4j. */
  readonly mayReplace: boolean;
  readonly mayReplaceKey: boolean;
  /** Now, ISO 8601 in UTC. */
  readonly now: string;
}

export interface Restored {
  readonly facts: BackupFacts;
  readonly nodes: number;
  readonly ties: number;
  /** Where the data are that were there before; null when there were none. */
  readonly dataAside: string | null;
  readonly keyAside: string | null;
}

interface Backup {
  readonly path: string;
  readonly passphrase: string;
}

const auditName = 'audit';
const freshPrefix = 'restoring-';

/**
 * Restores a backup: reads the whole of it first, then writes; what was there before stays until everything else
 * is done, and after an error is there still.
 * @throws ProblemError `storeNotEmpty`, `storeBusy`, `otherKeyInPlace`; those of `readBackup` and `checkChecksum`
 */
export async function restoreBackup(backup: Backup, target: RestoreTarget): Promise<Restored> {
  return 'neo4j' in target.store
    ? restoreToServer(backup, target, target.store)
    : restoreToFolder(backup, target);
}

async function restoreToFolder(backup: Backup, target: RestoreTarget): Promise<Restored> {
  const { dataFolder, mayReplace } = target;
  // Holding the store keeps others from it.
  const former = await openFormer(target);
  const stamp = stampOf(target.now);
  const [fresh, aside] = [`${freshPrefix}${stamp}`, `before-${stamp}`];
  const folder = join(dataFolder, fresh);
  let isHeld = true;
  const letGo = async (): Promise<void> => {
    if (isHeld) await former?.close();
    isHeld = false;
  };
  try {
    const isEmpty = former !== null && (await holdsNothing(former)) && !hasAudit(dataFolder);
    if (!isEmpty && !mayReplace) throw new ProblemError({ code: 'storeNotEmpty' });
    const facts = await checkedFacts(backup, target);
    await removeLeftovers(dataFolder);
    mkdirSync(folder, { mode: 0o700 });
    const { graph } = await openStores({ folder });
    const counts = await restoreContent(
      { ...backup, end: facts.end },
      graph,
      join(folder, auditName),
    ).finally(() => graph.close());
    const keyAside = await withKey(target, facts, stamp, async () => {
      await letGo();
      swapContents(dataFolder, { fresh, aside, leaves: storeNames });
    });
    if (isEmpty) await rm(join(dataFolder, aside), { recursive: true });
    return { facts, ...counts, dataAside: isEmpty ? null : join(dataFolder, aside), keyAside };
  } finally {
    await letGo();
    await rm(folder, { recursive: true, force: true });
  }
}

async function restoreToServer(
  backup: Backup,
  target: RestoreTarget,
  address: StoreAddress,
): Promise<Restored> {
  const { dataFolder } = target;
  const { graph } = await openStores(address);
  const stamp = stampOf(target.now);
  const [fresh, aside] = [`${freshPrefix}${stamp}`, `before-${stamp}`];
  const folder = join(dataFolder, fresh);
  try {
    if (!(await holdsNothing(graph)) || (hasAudit(dataFolder) && !target.mayReplace))
      throw new ProblemError({ code: 'storeNotEmpty' });
    const facts = await checkedFacts(backup, target);
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    await removeLeftovers(dataFolder);
    mkdirSync(folder, { mode: 0o700 });
    let counts = { nodes: 0, ties: 0 };
    const keyAside = await withKey(target, facts, stamp, async () => {
      counts = await restoreContent({ ...backup, end: facts.end }, graph, join(folder, auditName));
      swapContents(dataFolder, { fresh, aside, leaves: /^audit$/ });
    });
    const hadNothing = readdirSync(join(dataFolder, aside)).length === 0;
    if (hadNothing) await rm(join(dataFolder, aside), { recursive: true });
    return { facts, ...counts, dataAside: hadNothing ? null : join(dataFolder, aside), keyAside };
  } finally {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The store that is there; null when its files are damaged, which a replacement need not care about. */
async function openFormer({ dataFolder, mayReplace }: RestoreTarget): Promise<GraphStore | null> {
  try {
    return (await openStores({ folder: dataFolder })).graph;
  } catch (error) {
    const isDamaged =
      error instanceof ProblemError && error.problems.some(({ code }) => code === 'storeDamaged');
    if (!isDamaged || !mayReplace) throw error;
    return null;
  }
}

/** Of restorations that came to a sudden end. */
async function removeLeftovers(dataFolder: string): Promise<void> {
  for (const name of readdirSync(dataFolder))
    if (name.startsWith(freshPrefix)) await rm(join(dataFolder, name), { recursive: true });
}

function hasAudit(dataFolder: string): boolean {
  const folder = join(dataFolder, auditName);
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => name.endsWith('.jsonl') && statSync(join(folder, name)).size > 0)
  );
}

async function checkedFacts({ path, passphrase }: Backup, target: RestoreTarget): Promise<BackupFacts> {
  await checkChecksum(path);
  const facts = await factsOf(path, passphrase);
  checkKey(target.keyFile, facts.secret, target.mayReplaceKey);
  return facts;
}

/** Puts the key in place and does the last step; when that fails the former key is back. Answers where that is. */
async function withKey(
  { keyFile, mayReplaceKey }: RestoreTarget,
  { secret }: BackupFacts,
  stamp: string,
  lastStep: () => Promise<void>,
): Promise<string | null> {
  const placed = placeKey(keyFile, secret, { mayReplace: mayReplaceKey, stamp });
  try {
    await lastStep();
  } catch (error) {
    placed.undo();
    throw error;
  }
  return placed.aside;
}
