import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { graphHash } from '../../../server/store/archive.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';

const place = mkdtempSync(join(tmpdir(), 'linli-full-'));
const isMounted = mountSmallDisk();
afterAll(() => {
  if (isMounted) execFileSync('umount', ['--lazy', place]);
  rmSync(place, { recursive: true, force: true });
});

function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write('A small disk can be mounted by root only: a full disk is not tested.\n');
    return false;
  }
}

const resident = nodeKind('Resident');
const full = { problems: [{ code: 'diskFull' }] };
const ballast = join(place, 'ballast');

/** Takes what is left of the disk, but for so many bytes. */
function fillDisk(left: number): void {
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

describe.runIf(isMounted)('a full disk', () => {
  async function openCommunity(folder: string): Promise<Stores & { add(name: string): Promise<string> }> {
    const stores = await openStores({ folder: join(place, folder) });
    const { id: communityId } = await stores.nodes.create(nodeKind('Community'), { name: '桂花里' });
    const add = async (name: string): Promise<string> =>
      (await stores.nodes.create(resident, { communityId, name })).id;
    return { ...stores, add };
  }

  async function addUntilFull(add: (name: string) => Promise<string>): Promise<string[]> {
    const ids: string[] = [];
    for (;;)
      try {
        ids.push(await add('王大妈'));
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
        expect(error).toMatchObject(full);
        return ids;
      }
  }

  it('refuses writes with a clear word, loses nothing, and takes writes again when there is space', async () => {
    const { graph, nodes, add } = await openCommunity('writes');
    fillDisk(100_000);
    const ids = await addUntilFull(add);
    expect(ids.length).toBeGreaterThan(20);
    await expect(add('李大爷')).rejects.toMatchObject(full);
    expect((await nodes.readMany(ids)).filter((node) => node === null)).toEqual([]);
    rmSync(ballast);
    ids.push(await add('张师傅'));
    await graph.close();
    const again = await openStores({ folder: join(place, 'writes') });
    expect((await again.nodes.readMany(ids)).filter((node) => node === null)).toEqual([]);
    const [row] = await again.graph.read<{ count: number }>(
      'MATCH (n:Resident) RETURN count(n) AS count' as Statement,
    );
    expect(row?.count).toBe(ids.length);
    await again.graph.close();
    rmSync(join(place, 'writes'), { recursive: true });
  });

  it('writes a batch whole or not at all', async () => {
    const { graph, batches } = await openCommunity('batch');
    const [known] = await graph.read<{ id: string }>('MATCH (c:Community) RETURN c.id AS id' as Statement);
    const before = await graphHash(graph);
    fillDisk(30_000);
    const nodes = Array.from({ length: 2_000 }, (_, i) => ({
      id: `019b0000-0000-7000-8000-${String(i).padStart(12, '0')}`,
      label: 'Resident',
      externalId: null,
      properties: { name: `人${i}` },
      attributes: {},
    }));
    const write = (): Promise<boolean> =>
      batches.write(() => ({ communityId: known!.id, sourceId: null, nodes: [nodes], ties: [] }));
    await expect(write()).rejects.toMatchObject(full);
    expect(await graphHash(graph)).toBe(before);
    rmSync(ballast);
    await write();
    await graph.close();
    rmSync(join(place, 'batch'), { recursive: true });
  });

  it('leaves the store as it was when it cannot be written anew', async () => {
    const { graph, nodes, add } = await openCommunity('compaction');
    for (let i = 0; i < 30; i++) await add(`人${i}`);
    const id = await add('CANARY');
    await nodes.remove(resident, id, true);
    const before = await graphHash(graph);
    fillDisk(20_000);
    await expect(graph.compact()).rejects.toMatchObject(full);
    expect(await graphHash(graph)).toBe(before);
    rmSync(ballast);
    await add('王大妈');
    await graph.compact();
    await graph.close();
  });
});
