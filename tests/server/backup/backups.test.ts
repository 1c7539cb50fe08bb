import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Backups } from '../../../server/backup/backups.ts';
import { readBackupSettings, type BackupSettings } from '../../../server/backup/backupSettings.ts';
import { expiredBackups } from '../../../server/backup/retention.ts';
import { scheduleBackups, type Timer } from '../../../server/backup/scheduleBackups.ts';
import type { Problem } from '../../../server/entities/problem.ts';
import { randomKeyring } from '../../../server/secrets/keyring.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';
import { steadyClock } from '../store/openStore.ts';
import { codesOf, fill, passphrase, remove, temporaryFolder, workFactor } from './filledStore.ts';

const hour = 60 * 60 * 1000;
const start = Date.parse('2026-11-24T10:30:05.000Z');

/** A clock that stands still but when it is told to go on; it calls back whom it passes. */
class FakeTimer implements Timer {
  private time = start;
  private waiting: { at: number; then: () => void }[] = [];
  now = (): string => new Date(this.time).toISOString();
  after = (ms: number, then: () => void): (() => void) => {
    const call = { at: this.time + ms, then };
    this.waiting.push(call);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== call);
    };
  };
  async pass(ms: number, settled: () => Promise<void>): Promise<void> {
    const until = this.time + ms;
    for (;;) {
      const next = this.waiting.sort((one, other) => one.at - other.at)[0];
      if (!next || next.at > until) break;
      this.time = next.at;
      this.waiting.shift();
      next.then();
      await settled();
    }
    this.time = until;
  }
  get isIdle(): boolean {
    return this.waiting.length === 0;
  }
}

describe('the folder of backups', () => {
  let folder: string;
  let stores: Stores;
  let timer: FakeTimer;
  let settings: BackupSettings;
  const make = (changes: Partial<BackupSettings> = {}) =>
    new Backups(
      { graph: stores.graph, keyring: randomKeyring(), auditFolder: null, version: '0.1.0', clock: timer },
      { ...settings, ...changes },
      workFactor,
    );
  beforeEach(async () => {
    folder = temporaryFolder();
    stores = await openStores({ folder: null }, steadyClock());
    await fill(stores);
    timer = new FakeTimer();
    settings = { folder, everyHours: 24, keepDays: 3, passphrase: () => passphrase };
  });
  afterEach(async () => {
    await stores.graph.close();
    remove(folder);
  });

  it('makes, lists and verifies', async () => {
    const backups = make();
    const made = await backups.make();
    expect(made).toMatchObject({
      name: 'linli-20261124-103005.age',
      madeAt: '2026-11-24T10:30:05.000Z',
      nodes: 6,
      ties: 3,
      verifiedAt: null,
    });
    await timer.pass(hour, async () => undefined);
    const verified = await backups.verify(made.name);
    expect(verified).toEqual({ ...made, verifiedAt: '2026-11-24T11:30:05.000Z' });
    expect(await make().list()).toEqual([verified]);
  });

  it('knows only names that it lists', async () => {
    const backups = make();
    await backups.make();
    writeFileSync(join(folder, 'key'), 'x');
    for (const name of [
      '../key',
      'key',
      '',
      'linli-20261124-103006.age',
      '/etc/passwd',
      './linli-20261124-103005.age',
    ])
      expect([name, await codesOf(backups.verify(name))]).toEqual([name, ['backupUnknown']]);
  });

  it('says what is not set up, and what went wrong last', async () => {
    expect(make({ folder: null }).isConfigured()).toBe(false);
    expect(await codesOf(make({ passphrase: () => null }).make())).toEqual(['backupNotConfigured']);
    const short = make({ passphrase: () => '太短' });
    expect(await codesOf(short.make())).toEqual(['weakPassphrase']);
    expect(short.lastFailure).toMatchObject({ at: timer.now(), problem: { code: 'weakPassphrase' } });
    expect(await make({ folder: null }).list()).toEqual([]);
  });

  it('finds a damaged one', async () => {
    const backups = make();
    const { name } = await backups.make();
    writeFileSync(join(folder, name), 'age-encryption.org/v1\n');
    expect(await codesOf(backups.verify(name))).toEqual(['damagedBackup']);
  });

  it('is filled once a day and emptied after the days to keep, on any computer’s clock', async () => {
    const backups = make();
    const failures: Problem[] = [];
    const ended = (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => void (timer.isIdle ? setTimeout(look, 1) : resolve());
        look();
      });
    const schedule = scheduleBackups(backups, timer, (problem) => failures.push(problem));
    await timer.pass(0, ended);
    expect((await backups.list()).map(({ name }) => name)).toEqual(['linli-20261124-103005.age']);
    await timer.pass(6 * 24 * hour, ended);
    expect((await backups.list()).map(({ name }) => name)).toEqual([
      'linli-20261130-103005.age',
      'linli-20261129-103005.age',
      'linli-20261128-103005.age',
      'linli-20261127-103005.age',
    ]);
    expect(readdirSync(folder)).toHaveLength(2 * 4 + 1);
    expect(failures).toEqual([]);
    await schedule.stop();
    await timer.pass(10 * 24 * hour, ended);
    expect((await backups.list())[0]!.name).toBe('linli-20261130-103005.age');
    expect(timer.isIdle).toBe(true);
  });

  it('loses what came to a sudden end, when that is a day old', async () => {
    const [old, young] = ['linli-20261123-100000.age', 'linli-20261124-100000.age'];
    for (const name of [`.${old}.unfinished`, `${old}.sha256`, `.${young}.unfinished`, 'notes.sha256'])
      writeFileSync(join(folder, name), '');
    const { name } = await make().make();
    expect(readdirSync(folder).sort()).toEqual(
      [`.${young}.unfinished`, 'backups.json', name, `${name}.sha256`, 'notes.sha256'].sort(),
    );
  });

  it('is tried again an hour after a failure, which is told', async () => {
    let phrase = '太短';
    const backups = make({ passphrase: () => phrase });
    const failures: Problem[] = [];
    const ended = (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => void (timer.isIdle ? setTimeout(look, 1) : resolve());
        look();
      });
    const schedule = scheduleBackups(backups, timer, (problem) => failures.push(problem));
    await timer.pass(hour, ended);
    expect(failures.map(({ code }) => code)).toEqual(['weakPassphrase', 'weakPassphrase']);
    phrase = passphrase;
    await timer.pass(hour, ended);
    expect(backups.lastFailure).toBeNull();
    expect(existsSync(join(folder, 'linli-20261124-123005.age'))).toBe(true);
    await schedule.stop();
  });
});

describe('which backups have expired', () => {
  const names = ['20260101', '20260102', '20260103'].map((day) => `linli-${day}-000000.age`);
  const at = { now: '2026-03-01T00:00:00.000Z', keepDays: 30 };

  it('never the newest good one, however old', async () => {
    expect(await expiredBackups(names, { ...at, isGood: async () => true })).toEqual([names[1], names[0]]);
    const isSecondGood = async (name: string) => name === names[1];
    expect(await expiredBackups(names, { ...at, isGood: isSecondGood })).toEqual([names[0]]);
    expect(await expiredBackups(names, { ...at, isGood: async () => false })).toEqual([]);
  });

  it('nothing that is young enough or not a backup', async () => {
    const isGood = async () => true;
    expect(
      await expiredBackups([...names, 'notes.age', 'linli-2026.age'], { ...at, keepDays: 90, isGood }),
    ).toEqual([]);
    expect(await expiredBackups(names, { now: '2026-02-01T00:00:00.000Z', keepDays: 30, isGood })).toEqual([
      names[0],
    ]);
  });
});

describe('settings of backups', () => {
  const number = (name: string, otherwise: number): number => otherwise;

  it('make one a day when folder and passphrase are set, else none', () => {
    expect(readBackupSettings({}, number)).toMatchObject({ folder: null, everyHours: 0, keepDays: 30 });
    expect(readBackupSettings({ LINLI_BACKUP_DIR: '/b' }, number).everyHours).toBe(0);
    const both = readBackupSettings(
      { LINLI_BACKUP_DIR: '/b', LINLI_BACKUP_PASSPHRASE_FILE: '/nowhere' },
      number,
    );
    expect(both.everyHours).toBe(24);
    expect(() => both.passphrase()).toThrow('unreadablePassphrase');
  });

  it('take a passphrase from its file without the line break at its end', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'phrase');
    writeFileSync(file, ` ${passphrase} \r\n`);
    expect(readBackupSettings({ LINLI_BACKUP_PASSPHRASE_FILE: file }, number).passphrase()).toBe(
      ` ${passphrase} `,
    );
    expect(
      readBackupSettings(
        { LINLI_BACKUP_PASSPHRASE: 'x', LINLI_BACKUP_PASSPHRASE_FILE: file },
        number,
      ).passphrase(),
    ).toBe('x');
    remove(folder);
  });
});
