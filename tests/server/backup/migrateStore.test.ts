import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateStore, type Migration } from '../../../server/backup/migrateStore.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { graphHash } from '../../../server/store/archive.ts';
import { openStores, type StoreAddress } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores, steadyClock } from '../store/openStore.ts';
import { codesOf, fill, remove, temporaryFolder } from './filledStore.ts';

async function filledAt(store: StoreAddress): Promise<string> {
  const stores = await openStores(store, steadyClock());
  await fill(stores);
  const hash = await graphHash(stores.graph);
  await stores.graph.close();
  return hash;
}

async function hashAt(store: StoreAddress): Promise<string> {
  const { graph } = await openStores(store);
  return graphHash(graph).finally(() => graph.close());
}

describe('migrating', () => {
  let folder: string;
  let migration: Migration;
  const old = (): StoreAddress => ({ folder: join(folder, 'old') });
  const data = (): string => join(folder, 'data');
  beforeEach(() => {
    folder = temporaryFolder();
    migration = {
      from: old(),
      to: { folder: data() },
      mayReplace: false,
      now: '2026-12-01T08:00:00.000Z',
      compareAnswers: async () => undefined,
    };
  });
  afterEach(() => remove(folder));
  const migrate = (changes: Partial<Migration> = {}) => migrateStore({ ...migration, ...changes });

  it('gives another store the same rows, counts them, and leaves the first as it was', async () => {
    const hash = await filledAt(old());
    const migrated = await migrate();
    // One community, three residents, consent and account; three ties, one of them a former version.
    expect(migrated).toMatchObject({
      nodes: { 'Community:Node': 1, 'Node:Resident': 3, 'Consent:OfPerson': 1, Account: 1 },
      ties: { KNOWS: 2, SUPPORTS: 1 },
      graphHash: hash,
      dataAside: null,
    });
    expect(await hashAt({ folder: data() })).toBe(hash);
    expect(await hashAt(old())).toBe(hash);
  });

  it('leaves audit log and backups of a data folder where they are', async () => {
    await filledAt(old());
    mkdirSync(join(data(), 'audit'), { recursive: true });
    writeFileSync(join(data(), 'audit', '000000000001.jsonl'), '{}\n');
    await migrate();
    expect(existsSync(join(data(), 'audit', '000000000001.jsonl'))).toBe(true);
    expect(readdirSync(data()).filter((name) => /^(before|migrating)-/.test(name))).toEqual([]);
  });

  it('refuses a store that holds something, or puts it aside when told to', async () => {
    const hash = await filledAt(old());
    const own = await openStores({ folder: data() }, steadyClock());
    await own.nodes.create(nodeKind('Community'), { name: '石榴坊' });
    const former = await graphHash(own.graph);
    await own.graph.close();
    expect(await codesOf(migrate())).toEqual(['storeNotEmpty']);
    expect(await hashAt({ folder: data() })).toBe(former);
    const { dataAside } = await migrate({ mayReplace: true });
    expect(dataAside).toBe(join(data(), 'before-20261201-080000'));
    expect(await hashAt({ folder: dataAside })).toBe(former);
    expect(await hashAt({ folder: data() })).toBe(hash);
  });

  it('puts nothing in place when answers differ', async () => {
    await filledAt(old());
    const compareAnswers = () => Promise.reject(new ProblemError({ code: 'migrationDiffers' }));
    expect(await codesOf(migrate({ compareAnswers }))).toEqual(['migrationDiffers']);
    expect(readdirSync(data())).toEqual([]);
  });

  it('compares the answers of both', async () => {
    const hash = await filledAt(old());
    const seen: string[] = [];
    await migrate({
      async compareAnswers(one, other) {
        seen.push(await graphHash(one.graph), await graphHash(other.graph));
      },
    });
    expect(seen).toEqual([hash, hash]);
  });

  it.skipIf(engineUnderTest === 'embedded')('goes to Neo4j and back', async () => {
    const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
    const server = { neo4j: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } };
    await (await openTestStores()).close();
    const hash = await filledAt(old());
    expect(await migrate({ to: server })).toMatchObject({ graphHash: hash, dataAside: null });
    expect(await codesOf(migrate({ to: server, mayReplace: true }))).toEqual(['storeNotEmpty']);
    expect(await migrate({ from: server })).toMatchObject({ graphHash: hash });
    expect(await hashAt({ folder: data() })).toBe(hash);
  });
});
