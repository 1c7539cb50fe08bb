import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { openStores } from '../../../server/store/stores.ts';
import { steadyClock } from './openStore.ts';

const community = nodeKind('Community');

/** What only an engine in this process has: a folder that is held, and a log that must be on disk. */
describe('the embedded engine', () => {
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'linli-embedded-'));
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('keeps its data between openings', async () => {
    const folder = newFolder();
    const first = await openStores({ folder }, steadyClock());
    const { id } = await first.nodes.create(community, { name: '桂花里' });
    await first.graph.close();
    const second = await openStores({ folder });
    expect((await second.nodes.read(id))?.displayName).toBe('桂花里');
    await second.graph.close();
  });

  it('refuses a folder that is held, with a clear word', async () => {
    const folder = newFolder();
    const holder = await openStores({ folder });
    await expect(openStores({ folder })).rejects.toMatchObject({ problems: [{ code: 'storeBusy' }] });
    await holder.graph.close();
  });

  it('has a write in its log when it says that it is done', async () => {
    const folder = newFolder();
    const stores = await openStores({ folder }, steadyClock());
    const { id } = await stores.nodes.create(community, { name: '桂花里' });
    // As after a sudden end: the files as they are now, without closing.
    const copy = newFolder();
    for (const name of readdirSync(folder))
      cpSync(join(folder, name), join(copy, name), {
        recursive: true,
        filter: (path) => !path.endsWith('.lock'),
      });
    await stores.graph.close();
    const found = await openStores({ folder: copy });
    expect((await found.nodes.read(id))?.displayName).toBe('桂花里');
    await found.graph.close();
  });

  it('runs writes one after the other, so that none is lost', async () => {
    const stores = await openStores({ folder: null });
    const { id } = await stores.nodes.create(community, { name: '桂花里' });
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        stores.nodes.create(nodeKind('Resident'), { communityId: id, name: `人${i}` }),
      ),
    );
    expect(
      await (
        await stores.nodes.list(nodeKind('Resident'), id, { first: 1, after: null, search: null })
      ).totalCount(),
    ).toBe(50);
    await stores.graph.close();
  });
});
