import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup, type RestoreTarget } from '../../../server/backup/restoreBackup.ts';
import { writeBackup } from '../../../server/backup/writeBackup.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { randomKeyring, saveKeyring } from '../../../server/secrets/keyring.ts';
import { graphHash } from '../../../server/store/archive.ts';
import { openStores, type StoreAddress } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores, steadyClock } from '../store/openStore.ts';
import {
  codesOf,
  fill,
  fillAudit,
  passphrase,
  remove,
  sourceOf,
  temporaryFolder,
  workFactor,
} from './filledStore.ts';

const keyring = randomKeyring();
const backupFile = (folder: string): string => join(folder, 'one.age');

/** Writes a backup of a filled store on an engine; answers the hash of its graph. */
async function backUp(folder: string, engine: 'embedded' | 'underTest'): Promise<string> {
  fillAudit(join(folder, 'audit'));
  const { stores, close } = engine === 'underTest' ? await openTestStores() : await inMemory();
  await fill(stores);
  const source = sourceOf(stores, { auditFolder: join(folder, 'audit'), keyring });
  await writeBackup(backupFile(folder), source, { passphrase, workFactor });
  const hash = await graphHash(stores.graph);
  await close();
  return hash;
}

async function inMemory() {
  const stores = await openStores({ folder: null }, steadyClock());
  return { stores, close: () => stores.graph.close() };
}

async function hashAt(store: StoreAddress): Promise<string> {
  const { graph } = await openStores(store);
  return graphHash(graph).finally(() => graph.close());
}

describe('restoring', () => {
  let folder: string;
  let data: string;
  let target: RestoreTarget;
  beforeEach(() => {
    folder = temporaryFolder();
    data = join(folder, 'data');
    target = {
      store: { folder: data },
      dataFolder: data,
      keyFile: join(folder, 'config', 'key'),
      mayReplace: false,
      mayReplaceKey: false,
      now: '2026-12-01T08:00:00.000Z',
    };
  });
  afterEach(() => remove(folder));
  const restore = (changes: Partial<RestoreTarget> = {}, phrase = passphrase) =>
    restoreBackup({ path: backupFile(folder), passphrase: phrase }, { ...target, ...changes });

  it('gives on a new machine the same graph, audit log and key', async () => {
    const hash = await backUp(folder, 'embedded');
    const restored = await restore();
    expect(restored).toMatchObject({ nodes: 6, ties: 3, dataAside: null, keyAside: null });
    expect(await hashAt(target.store)).toBe(hash);
    expect(readFileSync(target.keyFile, 'utf8').trim()).toBe(keyring.exportSecret());
    expect(readdirSync(join(data, 'audit'))).toEqual(['000000000001.jsonl', '000000005001.jsonl', 'head']);
    for (const name of readdirSync(join(data, 'audit')))
      expect(readFileSync(join(data, 'audit', name)).equals(readFileSync(join(folder, 'audit', name)))).toBe(
        true,
      );
    expect(readdirSync(data).filter((name) => /^(before|restoring)-/.test(name))).toEqual([]);
  });

  it('leaves a store that holds something alone, unless told to put it aside', async () => {
    const hash = await backUp(folder, 'embedded');
    const own = await openStores({ folder: data }, steadyClock());
    await own.nodes.create(nodeKind('Community'), { name: '石榴坊' });
    const former = await graphHash(own.graph);
    await own.graph.close();
    mkdirSync(join(data, 'backups'));
    expect(await codesOf(restore())).toEqual(['storeNotEmpty']);
    expect(await hashAt(target.store)).toBe(former);
    const { dataAside } = await restore({ mayReplace: true });
    expect(dataAside).toBe(join(data, 'before-20261201-080000'));
    expect(await hashAt(target.store)).toBe(hash);
    expect(await hashAt({ folder: dataAside })).toBe(former);
    expect(existsSync(join(data, 'backups'))).toBe(true);
  });

  it('removes what a restoration left behind that came to a sudden end', async () => {
    await backUp(folder, 'embedded');
    mkdirSync(join(data, 'restoring-20261130-120000', 'audit'), { recursive: true });
    await restore();
    expect(readdirSync(data).filter((name) => name.startsWith('restoring-'))).toEqual([]);
  });

  it('replaces a store whose files are damaged', async () => {
    const hash = await backUp(folder, 'embedded');
    await (await openStores({ folder: data })).graph.close();
    writeFileSync(join(data, 'manifest.json'), '{');
    expect(await codesOf(restore())).toEqual(['storeDamaged']);
    await restore({ mayReplace: true });
    expect(await hashAt(target.store)).toBe(hash);
  });

  it('leaves everything as it was when the backup is damaged, the passphrase wrong or the key another', async () => {
    await backUp(folder, 'embedded');
    const own = await openStores({ folder: data }, steadyClock());
    await own.nodes.create(nodeKind('Community'), { name: '石榴坊' });
    const former = await graphHash(own.graph);
    await own.graph.close();
    const whole = readFileSync(backupFile(folder));
    const before = readdirSync(data).sort();

    expect(await codesOf(restore({ mayReplace: true }, `${passphrase}。`))).toEqual(['wrongPassphrase']);
    const flipped = Buffer.from(whole);
    flipped[whole.length - 20]! ^= 1;
    writeFileSync(backupFile(folder), flipped);
    expect(await codesOf(restore({ mayReplace: true }))).toEqual(['damagedBackup']);
    remove(`${backupFile(folder)}.sha256`);
    expect(await codesOf(restore({ mayReplace: true }))).toEqual(['damagedBackup']);
    writeFileSync(backupFile(folder), whole);
    saveKeyring(randomKeyring(), target.keyFile);
    const key = readFileSync(target.keyFile, 'utf8');
    expect(await codesOf(restore({ mayReplace: true }))).toEqual(['otherKeyInPlace']);

    expect(readFileSync(target.keyFile, 'utf8')).toBe(key);
    expect(readdirSync(data).sort()).toEqual(before);
    expect(await hashAt(target.store)).toBe(former);
  });

  it('keeps another key aside when told to', async () => {
    await backUp(folder, 'embedded');
    const other = randomKeyring();
    saveKeyring(other, target.keyFile);
    const { keyAside } = await restore({ mayReplaceKey: true });
    expect(readFileSync(target.keyFile, 'utf8').trim()).toBe(keyring.exportSecret());
    expect(keyAside).toBe(`${target.keyFile}.before-20261201-080000`);
    expect(readFileSync(keyAside!, 'utf8').trim()).toBe(other.exportSecret());
  });

  it('puts store and key back when the last step fails', async () => {
    await backUp(folder, 'embedded');
    const own = await openStores({ folder: data }, steadyClock());
    await own.nodes.create(nodeKind('Community'), { name: '石榴坊' });
    const former = await graphHash(own.graph);
    await own.graph.close();
    // A folder of that name is in the way of what goes aside.
    mkdirSync(join(data, 'before-20261201-080000', 'audit', 'x'), { recursive: true });
    await expect(restore({ mayReplace: true })).rejects.toThrow('EEXIST');
    expect(existsSync(target.keyFile)).toBe(false);
    expect(await hashAt(target.store)).toBe(former);
  });

  it('refuses while another process holds the store', async () => {
    await backUp(folder, 'embedded');
    const { graph } = await openStores({ folder: data });
    expect(await codesOf(restore({ mayReplace: true }))).toEqual(['storeBusy']);
    await graph.close();
  });

  it.skipIf(engineUnderTest === 'embedded')('goes from one engine to the other and back', async () => {
    const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
    const store = { neo4j: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } };
    const hash = await backUp(folder, 'embedded');
    await (await openTestStores()).close();
    expect(await restore({ store })).toMatchObject({ nodes: 6, ties: 3, dataAside: null });
    expect(await hashAt(store)).toBe(hash);
    expect(readdirSync(join(data, 'audit'))).toHaveLength(3);
    expect(await codesOf(restore({ store, mayReplace: true }))).toEqual(['storeNotEmpty']);

    remove(join(folder, 'one.age'));
    remove(join(folder, 'data'));
    remove(join(folder, 'config'));
    const onServer = await backUp(folder, 'underTest');
    await restore();
    expect(await hashAt(target.store)).toBe(onServer);
    expect(onServer).toBe(hash);
  });
});
