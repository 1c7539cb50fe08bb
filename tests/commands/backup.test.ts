import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Backups } from '../../server/backup/backups.ts';
import { backupCommand } from '../../server/commands/backup.command.ts';
import { knock, openDoor } from '../../server/commands/commandDoor.ts';
import { readConfiguration } from '../../server/commands/configuration.ts';
import { filesFrom } from '../../server/commands/files.ts';
import { restoreCommand } from '../../server/commands/restore.command.ts';
import { runCommand } from '../../server/commands/runCommand.ts';
import { openServices } from '../../server/commands/services.ts';
import { verifyCommand } from '../../server/commands/verify.command.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Services } from '../../server/graphql/context.ts';
import { graphHash } from '../../server/store/archive.ts';

const passphrase = '桂花 樟树 石榴 枇杷 银杏 海棠';
const quickly = 4;

describe('backup, verify and restore on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-backup-command-'));
  const at = (place: string) =>
    readConfiguration({
      LINLI_DATA_DIR: join(folder, place, 'data'),
      LINLI_KEY_FILE: join(folder, place, 'key'),
    });
  let services: Services;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const configuration = at('here');
    const opened = await openServices(configuration);
    ({ close } = opened);
    const { stores, keyring } = opened.services;
    const auditFolder = join(configuration.dataFolder, 'audit');
    const backedUp = { graph: stores.graph, keyring, auditFolder, version: '0.1.0', clock: stores.clock };
    services = { ...opened.services, backups: new Backups(backedUp, configuration.backup, quickly) };
    const { id: communityId } = await stores.nodes.create(nodeKind('Community'), { name: '桂花里' });
    await stores.nodes.create(nodeKind('Resident'), { communityId, name: '王秀英' });
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  async function run(line: string, phrase: string | null = passphrase, place = 'there') {
    const [out, err]: [string[], string[]] = [[], []];
    const surroundings = {
      language: 'en' as const,
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
      ...filesFrom(folder),
      passphrase: phrase,
    };
    const exit = line.startsWith('backup')
      ? await runCommand([backupCommand], line.split(' '), services, surroundings)
      : await runCommand([restoreCommand, verifyCommand], line.split(' '), at(place), surroundings);
    return { exit, out: out.join('\n'), err: err.join('\n') };
  }

  it('backs up to the file named, and logs it', async () => {
    expect(await run('backup one.age')).toEqual({
      exit: 0,
      out: `Backed up: ${join(folder, 'one.age')} (2 records, 0 ties)`,
      err: '',
    });
    const { entries } = await services.audit.list({ action: 'backup' }, { first: 5, after: null });
    expect(entries).toMatchObject([{ what: ['linli backup'], outcome: 'done', personIds: 'all' }]);
  });

  it('asks for a passphrase, and for one file', async () => {
    expect(await run('backup two.age', null)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('no passphrase'),
    });
    expect(await run('backup two.age', 'short')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('12 characters'),
    });
    for (const line of ['backup a b', 'verify', 'restore', 'restore a b', 'verify --unknown a'])
      expect([line, (await run(line)).exit]).toEqual([line, 2]);
    expect(await run('restore one.age', null)).toMatchObject({ exit: 1 });
    expect(existsSync(join(folder, 'two.age'))).toBe(false);
  });

  it('verifies with the passphrase and without', async () => {
    const whole = await run('verify one.age');
    expect([whole.exit, whole.err]).toEqual([0, '']);
    expect(whole.out).toContain(await graphHash(services.stores.graph));
    expect(whole.out).toMatch(/Node:Resident +1/);
    expect(await run('verify one.age', null)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('checksum'),
    });
    writeFileSync(join(folder, 'copy.age'), readFileSync(join(folder, 'one.age')));
    expect(await run('verify copy.age', null)).toMatchObject({ exit: 1, out: '' });
    expect(await run('verify copy.age')).toMatchObject({ exit: 0 });
    expect(existsSync(join(folder, 'there'))).toBe(false);
  });

  it('restores on a new machine, with an audit log that is whole and says so', async () => {
    expect(await run('restore one.age')).toMatchObject({ exit: 0, err: '' });
    const restored = await openServices(at('there'));
    try {
      const { stores, audit, keyring } = restored.services;
      expect(await graphHash(stores.graph)).toBe(await graphHash(services.stores.graph));
      expect(keyring.fingerprint).toBe(services.keyring.fingerprint);
      expect(await audit.verify()).toMatchObject({ ok: true });
      const { entries } = await audit.list({}, { first: 1, after: null });
      expect(entries).toMatchObject([{ action: 'restore' }]);
    } finally {
      await restored.close();
    }
  });

  it('restores nothing over data, nor beside a server that runs, nor over another key', async () => {
    expect(await run('restore one.age')).toMatchObject({ exit: 1, out: '' });
    expect(await run('restore one.age --replace', passphrase, 'here')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('Stop it first'),
    });
    expect(await run('restore one.age --replace')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('before-'),
    });
    expect(
      readdirSync(join(folder, 'there', 'data')).filter((name) => name.startsWith('before-')),
    ).toHaveLength(1);
    writeFileSync(join(folder, 'there', 'key'), `${Buffer.alloc(32).toString('base64')}\n`);
    expect(await run('restore one.age --replace')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('--replace-key'),
    });
  });

  it('is carried out by the server that holds the data, with the passphrase in the request', async () => {
    const { dataFolder } = at('here');
    const door = openDoor(dataFolder, services, [backupCommand]);
    const listening = express().post('/command', express.json(), door.handler).listen(0, '127.0.0.1');
    await new Promise((resolve) => listening.once('listening', resolve));
    const address = listening.address();
    door.hang(typeof address === 'object' && address ? address.port : 0);
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const file = join(folder, 'door.age');
      expect(await knock(dataFolder, ['backup', file], { language: 'en', passphrase })).toBe(0);
      expect(write.mock.calls.flat().join('')).toContain('Backed up');
      expect((await run(`verify ${file}`)).exit).toBe(0);
    } finally {
      write.mockRestore();
      door.close();
      await new Promise((resolve) => listening.close(resolve));
    }
  });
});
