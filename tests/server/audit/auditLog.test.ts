import { createSecretKey, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAuditLog, type AuditEvent, type AuditLog } from '../../../server/audit/auditLog.ts';
import { macOf } from '../../../server/audit/auditLine.ts';

const key = randomBytes(32);
let now = 0;
/** Ids of persons, communities and accounts, told apart by their first digit. */
const id = (kind: 'p' | 'c' | 'a', n: number): string =>
  `${{ p: 1, c: 2, a: 3 }[kind]}0000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const clock = { now: () => new Date(Date.UTC(2026, 8, 1) + (now += 1000)).toISOString() };
const event = (facts: Partial<AuditEvent> = {}): AuditEvent => ({
  accountId: 'local',
  action: 'read',
  what: ['resident'],
  communityId: id('c', 1),
  personIds: [id('p', 1)],
  outcome: 'done',
  ...facts,
});

describe('the audit log', () => {
  let folder: string;
  let log: AuditLog;
  const open = async (): Promise<AuditLog> => (log = await openAuditLog(folder, key, clock));
  const write = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1) await log.append(event({ personIds: [id('p', i)] }));
  };
  const file = (name = '000000000001.jsonl'): string => join(folder, name);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
    now = 0;
    await open();
  });
  afterEach(async () => {
    await log.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes lines that anybody with the key can check', async () => {
    await log.append(event());
    await log.append(event({ personIds: 'all', outcome: 'refused' }));
    const [first, second] = readFileSync(file(), 'utf8').trimEnd().split('\n');
    // Only node:crypto's HMAC, and the rule as docs/audit.md tells it.
    const [content, mac] = first!.split(',"mac":');
    expect(mac).toBe(`"${macOf(content!, createSecretKey(key))}"}`);
    const read = [first, second].map((line) => JSON.parse(line!) as Record<string, unknown>);
    expect(read[0]).toMatchObject({ seq: 1, at: '2026-09-01T00:00:01.000Z', personIds: [id('p', 1)] });
    expect(read[0]!.previous).toBe('0'.repeat(64));
    expect(read[1]).toMatchObject({ seq: 2, personIds: 'all', outcome: 'refused', previous: read[0]!.mac });
    expect(await log.verify()).toMatchObject({ ok: true, lines: 2, firstProblem: null });
  });

  it('keeps nothing but ids where ids belong: what was typed there may be a name', async () => {
    await log.append(
      event({ accountId: '王秀英 138', communityId: '王秀英', personIds: ['王秀英', id('p', 1)] }),
    );
    await log.append(event({ accountId: 'unknown', communityId: null, personIds: [] }));
    expect(readFileSync(file(), 'utf8')).not.toContain('王秀英');
    const { entries } = await log.list({}, { first: 2, after: null });
    expect(entries).toMatchObject([
      { accountId: 'unknown', communityId: null, personIds: [] },
      { accountId: 'notAnId', communityId: 'notAnId', personIds: ['notAnId', id('p', 1)] },
    ]);
  });

  it('is for its own user alone', async () => {
    await write(1);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(file('head')).mode & 0o777).toBe(0o600);
  });

  it('answers appends that wait together in their order', async () => {
    await Promise.all(Array.from({ length: 5000 }, (_, i) => log.append(event({ personIds: [id('p', i)] }))));
    expect(await log.verify()).toMatchObject({ ok: true, lines: 5000 });
    const { entries } = await log.list({}, { first: 2, after: null });
    expect(entries.map(({ personIds }) => personIds)).toEqual([[id('p', 4999)], [id('p', 4998)]]);
  });

  it('goes on after it was closed, and after its process was killed', async () => {
    await write(3);
    await log.close();
    await open();
    await write(2);
    // Nothing is closed: as after kill -9.
    const killed = log;
    await open();
    await write(1);
    expect(await log.verify()).toMatchObject({ ok: true, lines: 6 });
    await killed.close();
  });

  it.each([1, 20, 200])(
    'cuts a last line that was torn after %i bytes and never acknowledged',
    async (bytes) => {
      await write(3);
      const whole = readFileSync(file(), 'utf8');
      appendFileSync(file(), whole.split('\n')[1]!.slice(0, bytes));
      expect(await log.verify()).toMatchObject({
        ok: false,
        lines: 3,
        firstProblem: { line: 4, kind: 'torn' },
      });
      const killed = log;
      await open();
      expect(readFileSync(file(), 'utf8')).toBe(whole);
      await write(1);
      expect(await log.verify()).toMatchObject({ ok: true, lines: 4 });
      await killed.close();
    },
  );

  it('keeps lines that reached the disk before the head did', async () => {
    await write(3);
    const head = readFileSync(file('head'));
    await write(2);
    await log.close();
    writeFileSync(file('head'), head);
    await open();
    expect(await log.verify()).toMatchObject({ ok: true, lines: 5 });
  });

  it('notices in the running process that the head was set back', async () => {
    await write(3);
    const head = readFileSync(file('head'));
    await write(2);
    writeFileSync(file('head'), head);
    expect(await log.verify()).toMatchObject({ ok: false, firstProblem: { file: 'head', kind: 'head' } });
  });

  it('notices a log that was set back whole, by a head that was noted elsewhere', async () => {
    await write(2);
    const earlier = mkdtempSync(join(tmpdir(), 'audit-copy-'));
    cpSync(folder, earlier, { recursive: true });
    await write(3);
    const { head } = await log.verify();
    await log.close();
    rmSync(folder, { recursive: true });
    cpSync(earlier, folder, { recursive: true });
    rmSync(earlier, { recursive: true });
    await open();
    expect(await log.verify()).toMatchObject({ ok: true, lines: 2 });
    expect(await log.verify(head)).toMatchObject({ ok: false, firstProblem: { kind: 'head' } });
    await write(3);
    expect(await log.verify(head)).toMatchObject({ ok: false, firstProblem: { kind: 'head' } });
    expect(await log.verify((await log.verify()).head)).toMatchObject({ ok: true });
    await expect(log.verify('5')).rejects.toMatchObject({ problems: [{ code: 'badRequest' }] });
  });

  it.each(['removed', 'emptied', 'forged'])('notices for ever that the head was %s', async (how) => {
    await write(3);
    await log.close();
    if (how === 'removed') unlinkSync(file('head'));
    else if (how === 'emptied') truncateSync(file('head'), 0);
    else writeFileSync(file('head'), readFileSync(file('head'), 'utf8').replaceAll('"seq":', '"seq":1'));
    await open();
    expect((await log.verify()).ok).toBe(false);
    await write(1);
    await log.close();
    await open();
    await write(1);
    expect(await log.verify()).toMatchObject({
      ok: false,
      lines: 3,
      firstProblem: { line: 1, kind: 'head' },
    });
  });

  it('notices for ever that the end was taken away while it was closed', async () => {
    await write(3);
    await log.close();
    const lines = readFileSync(file(), 'utf8').split('\n');
    writeFileSync(file(), `${lines.slice(0, 2).join('\n')}\n`);
    await open();
    expect(await log.verify()).toMatchObject({ ok: false, firstProblem: { line: 3, kind: 'missing' } });
    await write(2);
    expect(await log.verify()).toMatchObject({
      ok: false,
      lines: 2,
      firstProblem: { file: '000000000004.jsonl', line: 1, kind: 'missing' },
    });
  });

  it('notices that the end was taken away together with the newest record of the head', async () => {
    await write(3);
    await log.close();
    const lines = readFileSync(file(), 'utf8').split('\n');
    writeFileSync(file(), `${lines.slice(0, 2).join('\n')}\n`);
    const head = readFileSync(file('head'));
    const newest = head.subarray(0, 512).includes('"seq":3') ? 0 : 512;
    head.fill(0, newest, newest + 512);
    writeFileSync(file('head'), head);
    await open();
    await write(1);
    expect(await log.verify()).toMatchObject({ ok: false, lines: 2, firstProblem: { kind: 'head' } });
  });

  it('goes on in a new file when its file is removed under it', async () => {
    await write(3);
    unlinkSync(file());
    await write(2);
    expect(readdirSync(folder)).toContain('000000000004.jsonl');
    expect(await log.verify()).toMatchObject({
      ok: false,
      firstProblem: { file: '000000000004.jsonl', line: 1, kind: 'missing' },
    });
  });

  it('refuses what it cannot write, and goes on when it can again', async () => {
    await write(1);
    await log.close();
    rmSync(folder, { recursive: true });
    await open();
    rmSync(folder, { recursive: true });
    await expect(log.append(event())).rejects.toMatchObject({ problems: [{ code: 'auditUnavailable' }] });
    await expect(log.mustBeWritable()).rejects.toMatchObject({ problems: [{ code: 'auditUnavailable' }] });
    await log.close();
    await expect(log.append(event())).rejects.toMatchObject({ problems: [{ code: 'auditUnavailable' }] });
    await open();
    await log.append(event());
    await log.mustBeWritable();
  });

  it('lists newest first, page by page, by person, account, community, action and time', async () => {
    await write(5);
    await log.append(event({ accountId: id('a', 2), action: 'export', personIds: 'all' }));
    await log.append(event({ accountId: id('a', 2), communityId: id('c', 2), personIds: 'all' }));
    const seqs = async (filter: Parameters<AuditLog['list']>[0]): Promise<number[]> => {
      const found: number[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<AuditLog['list']>> = await log.list(filter, { first: 2, after });
        found.push(...page.entries.map(({ seq }) => seq));
        if (page.endCursor === null) return found;
        after = page.endCursor;
      }
    };
    expect(await seqs({})).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(await seqs({ personId: id('p', 3) })).toEqual([4]);
    expect(await seqs({ personId: id('p', 3), communityId: id('c', 1) })).toEqual([6, 4]);
    expect(await seqs({ accountId: id('a', 2) })).toEqual([7, 6]);
    expect(await seqs({ action: 'export' })).toEqual([6]);
    expect(await seqs({ from: '2026-09-01T00:00:03.000Z', to: '2026-09-01T00:00:05.000Z' })).toEqual([4, 3]);
    await expect(log.list({}, { first: 2, after: 'x' })).rejects.toMatchObject({
      problems: [{ code: 'badCursor' }],
    });
    const lines: string[] = [];
    for await (const line of log.lines({ from: '2026-09-01T00:00:06.000Z' })) lines.push(line);
    expect(lines).toEqual(readFileSync(file(), 'utf8').trimEnd().split('\n').slice(5));
  });

  it('lets one process write a folder', async () => {
    const holder = JSON.parse(readFileSync(file('writer'), 'utf8')) as object;
    await log.close();
    // The parent of this process is alive, and was so since the machine was started.
    writeFileSync(file('writer'), JSON.stringify({ ...holder, process: process.ppid }));
    await expect(openAuditLog(folder, key, clock)).rejects.toMatchObject({
      problems: [{ code: 'storeBusy' }],
    });
    writeFileSync(file('writer'), JSON.stringify({ process: process.ppid, machineStart: 0 }));
    await open();
  });

  it('without a folder leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('linli-audit-'));
    const brief = await openAuditLog(null, key, clock);
    await brief.append(event());
    expect(await brief.verify()).toMatchObject({ ok: true, lines: 1 });
    await brief.close();
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('linli-audit-'));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });
});
