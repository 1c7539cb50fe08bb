import { readdirSync, statSync, truncateSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { logFilesOf, logHeadBytes } from '../../../server/store/grafeoFiles.ts';
import { openStores } from '../../../server/store/stores.ts';
import { newFolders } from '../../durability/folders.ts';

type Done = (error: NodeJS.ErrnoException | null) => void;

/** The disk as a power cut would see it: of each file only what it held when its latest finished sync began. */
const disk = vi.hoisted(() => ({
  bytesOnDisk: new Map<number, number>(),
  syncs: 0,
  failure: null as NodeJS.ErrnoException | null,
  /** Holds syncs back while it is set. */
  gate: null as Promise<void> | null,
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  const fdatasync = (file: number, done: Done): void => {
    disk.syncs++;
    const { ino, size } = real.fstatSync(file);
    const finish = (): void =>
      real.fdatasync(file, (error) => {
        if (!error && !disk.failure) disk.bytesOnDisk.set(ino, size);
        done(error ?? disk.failure);
      });
    if (disk.gate) void disk.gate.then(finish);
    else finish();
  };
  return { ...real, default: { ...real, fdatasync }, fdatasync };
});

const community = nodeKind('Community');
const resident = nodeKind('Resident');
const folders = newFolders();
afterEach(() => {
  Object.assign(disk, { failure: null, gate: null, syncs: 0 });
  folders.removeAll();
});

/** The folder after a power cut at this moment. */
function afterPowerCut(folder: string): string {
  const sizes = new Map<string, number>();
  for (const { name } of logFilesOf(join(folder, 'graph'))) {
    const { ino } = statSync(join(folder, 'graph.wal', name));
    // The engine syncs the head of a new file itself.
    sizes.set(name, disk.bytesOnDisk.get(ino) ?? logHeadBytes);
  }
  const copy = folders.copy(folder);
  for (const name of readdirSync(join(copy, 'graph.wal')))
    truncateSync(join(copy, 'graph.wal', name), sizes.get(name));
  return copy;
}

async function openCommunity(folder: string) {
  const stores = await openStores({ folder });
  const { id: communityId } = await stores.nodes.create(community, { name: '桂花里' });
  const add = async (name: string): Promise<string> =>
    (await stores.nodes.create(resident, { communityId, name })).id;
  return { ...stores, add };
}

describe('the log of commits', () => {
  it('acknowledges nothing that a power cut could take', async () => {
    const folder = folders.make();
    const { graph, add } = await openCommunity(folder);
    const acknowledged: string[] = [];
    const cuts: { readonly folder: string; readonly ids: readonly string[] }[] = [];
    const lane = async (): Promise<void> => {
      for (let i = 0; i < 12; i++) {
        acknowledged.push(await add(`人${i}`));
        if (i % 4 === 3) cuts.push({ folder: afterPowerCut(folder), ids: [...acknowledged] });
      }
    };
    await Promise.all([lane(), lane(), lane()]);
    await graph.close();
    expect(cuts.length).toBe(9);
    for (const cut of cuts) {
      const { graph: found, nodes } = await openStores({ folder: cut.folder });
      const there = await nodes.readMany(cut.ids);
      await found.close();
      expect(there.filter((node) => node === null)).toEqual([]);
    }
  });

  it('would lose a write without the sync: the engine has acknowledged it before', async () => {
    const folder = folders.make();
    const { graph, nodes, add } = await openCommunity(folder);
    let release = (): void => undefined;
    disk.gate = new Promise((resolve) => {
      release = resolve;
    });
    const { bytes } = logFilesOf(join(folder, 'graph')).at(-1)!;
    let isAcknowledged = false;
    const written = add('王大妈').then((id) => {
      isAcknowledged = true;
      return id;
    });
    while (logFilesOf(join(folder, 'graph')).at(-1)!.bytes === bytes) await pause(5);
    await pause(50);
    expect(isAcknowledged).toBe(false);
    const cut = afterPowerCut(folder);
    release();
    const id = await written;
    expect((await nodes.read(id))?.displayName).toBe('王大妈');
    await graph.close();
    const found = await openStores({ folder: cut });
    expect(await found.nodes.read(id)).toBeNull();
    await found.graph.close();
  });

  it('acknowledges many commits by one sync, in their order', async () => {
    const { graph, add } = await openCommunity(folders.make());
    let release = (): void => undefined;
    disk.gate = new Promise((resolve) => {
      release = resolve;
    });
    const order: number[] = [];
    const written = Array.from({ length: 20 }, (_, i) => add(`人${i}`).then(() => order.push(i)));
    const before = disk.syncs;
    // Long enough for all of them to be committed.
    await pause(1_000);
    expect(order).toEqual([]);
    release();
    await Promise.all(written);
    expect(order).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(disk.syncs - before).toBeLessThan(20);
    await graph.close();
  });

  it('refuses writes after a sync that failed, and goes on reading', async () => {
    const folder = folders.make();
    const { graph, nodes, add } = await openCommunity(folder);
    const id = await add('王大妈');
    disk.failure = Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' });
    const refused = { problems: [{ code: 'storeUnavailable' }] };
    await expect(add('李大爷')).rejects.toMatchObject(refused);
    disk.failure = null;
    await expect(add('张师傅')).rejects.toMatchObject(refused);
    expect((await nodes.read(id))?.displayName).toBe('王大妈');
    await graph.close();
    const again = await openStores({ folder });
    expect((await again.nodes.read(id))?.displayName).toBe('王大妈');
    await again.graph.close();
  });

  it('follows the log into its next file', { timeout: 120_000 }, async () => {
    const folder = folders.make();
    const { graph, batches, add } = await openCommunity(folder);
    const [first] = await graph.read<{ id: string }>('MATCH (c:Community) RETURN c.id AS id' as never);
    // Grafeo begins a new file after 64 MB.
    const note = '长'.repeat(20_000);
    const ids = Array.from(
      { length: 1_200 },
      (_, i) => `019b0000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    );
    for (let start = 0; start < ids.length; start += 100)
      await batches.write(() => ({
        communityId: first!.id,
        sourceId: null,
        nodes: [
          ids.slice(start, start + 100).map((id) => ({
            id,
            label: 'Resident',
            externalId: null,
            properties: { name: id, note },
            attributes: {},
          })),
        ],
        ties: [],
      }));
    const last = await add('王大妈');
    expect(logFilesOf(join(folder, 'graph')).length).toBe(2);
    const cut = afterPowerCut(folder);
    await graph.close();
    const found = await openStores({ folder: cut });
    expect((await found.nodes.readMany([...ids, last])).filter((node) => node === null)).toEqual([]);
    await found.graph.close();
  });
});
