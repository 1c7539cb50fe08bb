import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { graphHash } from '../../../server/store/archive.ts';
import { readManifest } from '../../../server/store/manifest.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';
import { holds } from '../../durability/checkKept.ts';
import { newFolders } from '../../durability/folders.ts';

const community = nodeKind('Community');
const resident = nodeKind('Resident');
const folders = newFolders();
const open: Stores[] = [];
afterEach(async () => {
  for (const { graph } of open.splice(0)) await graph.close();
  folders.removeAll();
});

async function openIn(folder: string): Promise<Stores> {
  const stores = await openStores({ folder });
  open.push(stores);
  return stores;
}

async function closeAll(): Promise<void> {
  for (const { graph } of open.splice(0)) await graph.close();
}

/** People whose names, earlier names and notes of ties must go: some of it in the main file, some in the log. */
async function neighbourhood(folder: string): Promise<{ stores: Stores; canaryId: string }> {
  const first = await openIn(folder);
  const { id: communityId } = await first.nodes.create(community, { name: '桂花里' });
  const { id: canaryId } = await first.nodes.create(resident, { communityId, name: 'CANARY 王桂花' });
  const others: string[] = [];
  for (let i = 0; i < 200; i++)
    others.push((await first.nodes.create(resident, { communityId, name: `人${i}` })).id);
  const tie = await first.ties.create({
    kind: 'SUPPORTS',
    fromId: canaryId,
    toId: others[0]!,
    note: 'CANARY 送饭',
  });
  await closeAll();
  const stores = await openIn(folder);
  await stores.nodes.update(resident, canaryId, { name: 'CANARY 王小花' });
  await stores.ties.update(tie.id, { note: 'CANARY 陪诊' });
  // Written over beneath the stores, which would keep what it was: here only the files matter.
  for (const name of ['CANARY 写错的名字', '改正的名字'])
    await stores.graph.write((run) =>
      run('MATCH (n:Node {id: $id}) SET n.name = $name' as Statement, { id: others[1], name }),
    );
  await stores.graph.write((run) => run('CREATE (s:Session {id: "session-1"})' as Statement));
  return { stores, canaryId };
}

describe('compaction', () => {
  it('leaves no byte of what was deleted or overwritten in any file', async () => {
    const folder = folders.make();
    const { stores, canaryId } = await neighbourhood(folder);
    expect(await stores.nodes.remove(resident, canaryId, true)).toBe(true);
    expect(holds({ folder }, 'CANARY')).toBe(true);
    const before = await graphHash(stores.graph);
    await stores.graph.compact();
    expect(holds({ folder }, 'CANARY')).toBe(false);
    expect(await graphHash(stores.graph)).toBe(before);
    // Who is signed in stays so.
    expect(await stores.graph.read('MATCH (s:Session) RETURN s.id AS id' as Statement)).toHaveLength(1);
    await closeAll();
    expect(holds({ folder }, 'CANARY')).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['graph-2', 'manifest.json']);
    const again = await openIn(folder);
    expect(await graphHash(again.graph)).toBe(before);
  });

  it('lets reads go on and keeps writes that come meanwhile', async () => {
    const folder = folders.make();
    const { stores } = await neighbourhood(folder);
    const [known] = await stores.graph.read<{ id: string }>(
      'MATCH (c:Community) RETURN c.id AS id' as Statement,
    );
    let isDone = false;
    const compaction = stores.graph.compact().then(() => {
      isDone = true;
    });
    const written = [1, 2, 3].map((i) =>
      stores.nodes.create(resident, { communityId: known!.id, name: `后${i}` }),
    );
    let reads = 0;
    while (!isDone) {
      expect(await stores.nodes.read(known!.id)).not.toBeNull();
      reads++;
    }
    await compaction;
    expect(reads).toBeGreaterThan(1);
    const ids = (await Promise.all(written)).map((node) => node.id);
    await closeAll();
    const again = await openIn(folder);
    expect((await again.nodes.readMany(ids)).map((node) => node?.displayName)).toEqual(['后1', '后2', '后3']);
  });

  it('can be repeated, also twice at once', async () => {
    const folder = folders.make();
    const { stores } = await neighbourhood(folder);
    const before = await graphHash(stores.graph);
    await Promise.all([stores.graph.compact(), stores.graph.compact()]);
    await stores.graph.compact();
    expect(readManifest(folder)?.generation).toBe(4);
    expect(await graphHash(stores.graph)).toBe(before);
  });

  it('leaves a folder that opens after a sudden end, however close to other writes', async () => {
    const folder = folders.make();
    const { stores } = await neighbourhood(folder);
    const [known] = await stores.graph.read<{ id: string }>(
      'MATCH (c:Community) RETURN c.id AS id' as Statement,
    );
    for (let i = 0; i < 6; i++) {
      const written = stores.nodes.create(resident, { communityId: known!.id, name: `前${i}` });
      await stores.graph.compact();
      const { id } = await written;
      const found = await openStores({ folder: folders.copy(folder) });
      expect(await found.nodes.read(id)).not.toBeNull();
      await found.graph.close();
    }
  });

  it('has nothing to do in memory', async () => {
    const { graph } = await openStores({ folder: null });
    await expect(graph.compact()).resolves.toBeUndefined();
    await graph.close();
  });
});

describe('a compaction that a sudden end cut off', () => {
  /** The folder before and after a compaction, both as a sudden end leaves them. */
  async function beforeAndAfter(): Promise<{ before: string; after: string; hash: string }> {
    const folder = folders.make();
    const { stores, canaryId } = await neighbourhood(folder);
    await stores.nodes.remove(resident, canaryId, true);
    const hash = await graphHash(stores.graph);
    const before = folders.copy(folder);
    await stores.graph.compact();
    const after = folders.copy(folder);
    await closeAll();
    return { before, after, hash };
  }

  const setDue = (folder: string): void => {
    const manifest = { ...readManifest(folder)!, isCompactionDue: true };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  };

  it('is done at the next start when the new files were not complete', async () => {
    const { before, after, hash } = await beforeAndAfter();
    cpSync(join(after, 'graph-2'), join(before, 'graph-2'));
    mkdirSync(join(before, 'graph-2.wal'));
    setDue(before);
    const stores = await openIn(before);
    expect(await graphHash(stores.graph)).toBe(hash);
    await closeAll();
    expect(readdirSync(before).sort()).toEqual(['graph-2', 'manifest.json']);
    expect(holds({ folder: before }, 'CANARY')).toBe(false);
  });

  it('is done at the next start when it was no more than announced', async () => {
    const { before, hash } = await beforeAndAfter();
    setDue(before);
    await openIn(before);
    await closeAll();
    expect(holds({ folder: before }, 'CANARY')).toBe(false);
    expect(await graphHash((await openIn(before)).graph)).toBe(hash);
  });

  it('is tidied up at the next start when the former files were still there', async () => {
    const { before, after, hash } = await beforeAndAfter();
    for (const name of ['graph', 'graph.wal'])
      cpSync(join(before, name), join(after, name), { recursive: true });
    writeFileSync(
      join(after, 'manifest.json.new'),
      readFileSync(join(after, 'manifest.json')).subarray(0, 20),
    );
    const stores = await openIn(after);
    expect(await graphHash(stores.graph)).toBe(hash);
    expect(holds({ folder: after }, 'CANARY')).toBe(false);
    expect(existsSync(join(after, 'graph'))).toBe(false);
  });
});
