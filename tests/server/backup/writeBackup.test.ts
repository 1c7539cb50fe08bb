import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChecksum } from '../../../server/backup/checksum.ts';
import { factsOf } from '../../../server/backup/readBackup.ts';
import { writeBackup } from '../../../server/backup/writeBackup.ts';
import { randomKeyring } from '../../../server/secrets/keyring.ts';
import { graphHash } from '../../../server/store/archive.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';
import { steadyClock } from '../store/openStore.ts';
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

describe('a backup', () => {
  const folder = temporaryFolder();
  const auditFolder = join(folder, 'audit');
  const path = join(folder, 'backups', 'one.age');
  const keyring = randomKeyring();
  let stores: Stores;
  beforeAll(async () => {
    stores = await openStores({ folder: null }, steadyClock());
    await fill(stores);
    fillAudit(auditFolder);
    await writeBackup(path, sourceOf(stores, { auditFolder, keyring }), { passphrase, workFactor });
  });
  afterAll(async () => {
    await stores.graph.close();
    remove(folder);
  });

  it('is for this user only, and leaves nothing unfinished beside it', () => {
    for (const file of [path, `${path}.sha256`]) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['one.age', 'one.age.sha256']);
  });

  it('says what it holds: what was put in by hand, but no session', async () => {
    const { header, secret, end } = await factsOf(path, passphrase);
    expect(header).toEqual({
      format: 1,
      madeAt: '2026-11-24T10:30:05.000Z',
      linli: '0.1.0',
      engine: 'embedded',
    });
    expect(secret).toBe(keyring.exportSecret());
    expect(end.nodes).toEqual({ Account: 1, 'Community:Node': 1, 'Consent:OfPerson': 1, 'Node:Resident': 3 });
    expect(end.ties).toEqual({ KNOWS: 2, SUPPORTS: 1 });
    expect(end.graphHash).toBe(await graphHash(stores.graph));
    expect(end.parts.map(({ name }) => name)).toEqual([
      'audit/000000000001.jsonl',
      'audit/000000005001.jsonl',
      'audit/head',
      'graph',
      'secret',
    ]);
    expect(end.parts[0]!.bytes).toBe(statSync(join(auditFolder, '000000000001.jsonl')).size);
  });

  it('has no name of a person in its bytes', () => {
    expect(readFileSync(path).includes('王大妈')).toBe(false);
  });

  it('opens with plain age and gunzip, by the package’s own scrypt', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const text = gunzipSync(await decrypter.decrypt(readFileSync(path))).toString();
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(lines[0]!)).toEqual(['backup']);
    expect(text).toContain('"name":"王大妈"');
    expect(Object.keys(lines.at(-1)!)).toEqual(['end']);
  });

  it('has a checksum that sha256sum agrees with', async () => {
    expect(await checkChecksum(path)).toBe(true);
    const [said] = execFileSync('sha256sum', [path], { encoding: 'utf8' }).split(' ');
    expect(readFileSync(`${path}.sha256`, 'utf8')).toBe(`${said}\n`);
  });

  it('overwrites nothing, and takes no short passphrase', async () => {
    const source = sourceOf(stores);
    expect(await codesOf(writeBackup(path, source, { passphrase, workFactor }))).toEqual(['fileTaken']);
    const other = join(folder, 'other.age');
    expect(await codesOf(writeBackup(other, source, { passphrase: '十一个字的口令不够长。' }))).toEqual([
      'weakPassphrase',
    ]);
    expect(await codesOf(checkChecksum(other))).toEqual(['unreadableBackup']);
  });

  it('leaves nothing when reading or writing breaks off', async () => {
    const target = join(folder, 'broken');
    mkdirSync(target);
    const source = sourceOf(stores);
    const broken = {
      ...source,
      graph: {
        ...source.graph,
        describe: () => stores.graph.describe(),
        scan: () => Promise.reject(new Error('the store is gone')),
      },
    };
    await expect(writeBackup(join(target, 'x.age'), broken, { passphrase, workFactor })).rejects.toThrow(
      'the store is gone',
    );
    expect(readdirSync(target)).toEqual([]);
    writeFileSync(join(target, 'file'), '');
    expect(
      await codesOf(writeBackup(join(target, 'file', 'x.age'), source, { passphrase, workFactor })),
    ).toEqual(['unwritableBackup']);
  });
});
