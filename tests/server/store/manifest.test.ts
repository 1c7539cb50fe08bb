import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { logFilesOf, readMainFile } from '../../../server/store/grafeoFiles.ts';
import { readManifest } from '../../../server/store/manifest.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { openStores } from '../../../server/store/stores.ts';
import { newFolders } from '../../durability/folders.ts';

const community = nodeKind('Community');
const resident = nodeKind('Resident');
const folders = newFolders();
afterEach(() => folders.removeAll());

/** Five names in the main file and five in the log, as after a sudden end. */
async function folderWithBoth(): Promise<string> {
  const folder = folders.make();
  const first = await openStores({ folder });
  const { id: communityId } = await first.nodes.create(community, { name: '桂花里' });
  for (let i = 0; i < 5; i++) await first.nodes.create(resident, { communityId, name: `主${i}` });
  await first.graph.close();
  const second = await openStores({ folder });
  for (let i = 0; i < 5; i++) await second.nodes.create(resident, { communityId, name: `志${i}` });
  const { bytes } = logFilesOf(join(folder, 'graph')).at(-1)!;
  while (readManifest(folder)?.log.at(-1)?.bytes !== bytes) await pause(20);
  const copy = folders.copy(folder);
  await second.graph.close();
  return copy;
}

async function residentsIn(folder: string): Promise<number> {
  const { graph } = await openStores({ folder });
  try {
    const [row] = await graph.read<{ count: number }>(
      'MATCH (n:Resident) RETURN count(n) AS count' as Statement,
    );
    return row!.count;
  } finally {
    await graph.close();
  }
}

const refuses = (folder: string): Promise<void> =>
  expect(openStores({ folder })).rejects.toMatchObject({
    problems: [{ code: 'storeDamaged', parameters: { folder } }],
  });

function logOf(folder: string): string {
  return join(folder, 'graph.wal', logFilesOf(join(folder, 'graph')).at(-1)!.name);
}

function flip(file: string, place: number): void {
  const bytes = readFileSync(file);
  bytes[place]! ^= 1;
  writeFileSync(file, bytes);
}

describe('the manifest', () => {
  it('lets a folder open that ended suddenly, and one that was closed', async () => {
    const folder = await folderWithBoth();
    expect(await residentsIn(folder)).toBe(10);
    expect(await residentsIn(folder)).toBe(10);
    expect(readManifest(folder)).toMatchObject({ generation: 1, log: [], isCompactionDue: false });
    expect(existsSync(join(folder, 'graph.wal'))).toBe(false);
  });

  it('notices a log that is missing, emptied or cut off', async () => {
    const missing = await folderWithBoth();
    rmSync(join(missing, 'graph.wal'), { recursive: true });
    await refuses(missing);
    const emptied = await folderWithBoth();
    rmSync(logOf(emptied));
    await refuses(emptied);
    const cut = await folderWithBoth();
    truncateSync(logOf(cut), statSync(logOf(cut)).size - 1);
    await refuses(cut);
  });

  it('notices a missing log even when nothing was written into it', async () => {
    const folder = folders.make();
    await (await openStores({ folder })).graph.close();
    const { graph } = await openStores({ folder });
    const copy = folders.copy(folder);
    await graph.close();
    rmSync(join(copy, 'graph.wal'), { recursive: true });
    await refuses(copy);
  });

  it('notices each changed byte of the log', { timeout: 120_000 }, async () => {
    const folder = await folderWithBoth();
    const { size } = statSync(logOf(folder));
    for (let place = 0; place < size; place += 97) {
      const copy = folders.copy(folder);
      flip(logOf(copy), place);
      await refuses(copy);
    }
    flip(logOf(folder), size - 1);
    await refuses(folder);
  });

  it('notices a main file that is missing, empty, older, or of another store', async () => {
    const missing = await folderWithBoth();
    rmSync(join(missing, 'graph'));
    await refuses(missing);
    const empty = await folderWithBoth();
    truncateSync(join(empty, 'graph'), 0);
    await refuses(empty);
    const [older, newer] = [folders.make(), folders.make()];
    const stores = await openStores({ folder: newer });
    const { id } = await stores.nodes.create(community, { name: '桂花里' });
    await stores.graph.close();
    renameSync(folders.copy(newer), join(older, 'kept'));
    const again = await openStores({ folder: newer });
    await again.nodes.update(community, id, { name: '槐树里' });
    await again.graph.close();
    writeFileSync(join(newer, 'graph'), readFileSync(join(older, 'kept', 'graph')));
    await refuses(newer);
    const other = await folderWithBoth();
    await residentsIn(other);
    writeFileSync(join(other, 'graph'), readFileSync(join(older, 'kept', 'graph')));
    await refuses(other);
  });

  it('is refused itself when it cannot be read, or belongs to another generation', async () => {
    const unreadable = await folderWithBoth();
    writeFileSync(join(unreadable, 'manifest.json'), '{"format": 1');
    await refuses(unreadable);
    const other = await folderWithBoth();
    const manifest = JSON.parse(readFileSync(join(other, 'manifest.json'), 'utf8')) as object;
    writeFileSync(join(other, 'manifest.json'), JSON.stringify({ ...manifest, generation: 2 }));
    await refuses(other);
    const lost = await folderWithBoth();
    const { graph } = await openStores({ folder: lost });
    await graph.compact();
    await graph.close();
    rmSync(join(lost, 'manifest.json'));
    await refuses(lost);
    expect(readdirSync(lost)).toEqual(['graph-2']);
  });

  it('is made for a folder of version 0.1.0, which had none', async () => {
    const folder = await folderWithBoth();
    rmSync(join(folder, 'manifest.json'));
    expect(await residentsIn(folder)).toBe(10);
    expect(readManifest(folder)?.identity).toBe(readMainFile(join(folder, 'graph'))?.identity);
  });

  it('stays true when the end comes between closing the engine and noting it', async () => {
    const folder = await folderWithBoth();
    const before = readFileSync(join(folder, 'manifest.json'));
    expect(await residentsIn(folder)).toBe(10);
    // Checkpoint done, log removed, manifest still of before.
    writeFileSync(join(folder, 'manifest.json'), before);
    expect(await residentsIn(folder)).toBe(10);
  });
});
