import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random as seeded } from '../../../server/analysis/random.ts';
import { openAuditLog, type AuditLog } from '../../../server/audit/auditLog.ts';

const key = randomBytes(32);
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const lineCount = 300;
/** Opening syncs to disk: one change in so many is looked at in a newly opened log too. */
const reopenedEvery = 10;
const clock = { now: () => '2026-09-01T08:00:00.000Z' };

/** Every change to a log of 300 lines in several files is made in turn, and must be noticed: while it runs and after it was opened anew. */
describe('a changed audit log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-tampering-'));
  const original = new Map<string, Buffer>();
  let names: string[] = [];
  let log: AuditLog;
  const open = async (): Promise<AuditLog> => (log = await openAuditLog(folder, key, clock, 20_000));

  beforeAll(async () => {
    await open();
    for (let i = 0; i < lineCount; i += 1)
      await log.append({
        accountId: id(i % 3),
        action: i % 2 ? 'read' : 'write',
        what: ['resident'],
        communityId: id(9),
        // Some lines alike but for their number, some of other lengths.
        personIds: i % 5 === 0 ? 'all' : Array.from({ length: i % 3 }, (_, k) => id(10 + k)),
        outcome: 'done',
      });
    await log.close();
    for (const name of readdirSync(folder)) original.set(name, readFileSync(join(folder, name)));
    names = [...original.keys()].filter((name) => name.endsWith('.jsonl')).sort();
    await open();
  });
  afterAll(async () => {
    await log.close();
    rmSync(folder, { recursive: true });
  });

  const restore = (): void => {
    for (const name of readdirSync(folder)) if (!original.has(name)) unlinkSync(join(folder, name));
    for (const [name, bytes] of original) writeFileSync(join(folder, name), bytes);
  };
  const linesOf = (name: string): string[] => original.get(name)!.toString().trimEnd().split('\n');
  const writeLines = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));

  /** What a verification says of the change: of the running log, and of one that is opened on it. */
  async function verdicts(change: () => void, reopen: boolean): Promise<(string | null)[]> {
    restore();
    change();
    const running = (await log.verify()).firstProblem?.kind ?? null;
    if (!reopen) return [running];
    const opened = await openAuditLog(folder, key, clock, 20_000);
    const afterwards = (await opened.verify()).firstProblem?.kind ?? null;
    await opened.close();
    return [running, afterwards];
  }

  it('is found whole as long as nothing was changed', async () => {
    expect(names.length).toBeGreaterThan(3);
    expect(await verdicts(() => undefined, true)).toEqual([null, null]);
    expect((await log.verify()).lines).toBe(lineCount);
  });

  it('shows every dropped line', async () => {
    for (const name of names)
      for (const [i] of linesOf(name).entries()) {
        const found = await verdicts(
          () => writeLines(name, linesOf(name).toSpliced(i, 1)),
          i % reopenedEvery === 0,
        );
        expect(new Set(found)).toEqual(new Set(['missing']));
      }
  });

  it('shows every doubled line, and every line that was put elsewhere', async () => {
    for (const name of names)
      for (const [i, line] of linesOf(name).entries()) {
        const [doubled] = await verdicts(() => writeLines(name, linesOf(name).toSpliced(i, 0, line)), false);
        expect(doubled).toBe('swapped');
      }
  });

  it('shows every pair of neighbours that changed places', async () => {
    for (const name of names) {
      const lines = linesOf(name);
      for (let i = 1; i < lines.length; i += 1) {
        const found = await verdicts(
          () => writeLines(name, lines.with(i, lines[i - 1]!).with(i - 1, lines[i]!)),
          i % reopenedEvery === 0,
        );
        expect(new Set(found)).toEqual(new Set(['swapped']));
      }
    }
  });

  it('shows every line in which a fact was changed', async () => {
    for (const name of names)
      for (const [i, line] of linesOf(name).entries()) {
        const forged = line.replace(/"accountId":"[\w-]+"/, `"accountId":"${id(9)}"`);
        expect(forged).not.toBe(line);
        const [changed] = await verdicts(() => writeLines(name, linesOf(name).with(i, forged)), false);
        expect(changed).toBe('changed');
      }
  });

  it('shows every file that was removed, renamed, or taken for another', async () => {
    for (const [i, name] of names.entries()) {
      const removed = await verdicts(() => unlinkSync(join(folder, name)), true);
      expect(removed).toEqual(['missing', 'missing']);
      const renamed = await verdicts(() => {
        unlinkSync(join(folder, name));
        writeFileSync(join(folder, '000000009999.jsonl'), original.get(name)!);
      }, false);
      expect(renamed).not.toContain(null);
      const other = names[(i + 1) % names.length]!;
      const exchanged = await verdicts(() => {
        writeFileSync(join(folder, name), original.get(other)!);
        writeFileSync(join(folder, other), original.get(name)!);
      }, true);
      expect(exchanged).not.toContain(null);
    }
  });

  it('shows every end that is gone, be it lines or bytes', async () => {
    const last = names.at(-1)!;
    const lines = linesOf(last);
    for (let kept = 0; kept < lines.length; kept += 1)
      expect(await verdicts(() => writeLines(last, lines.slice(0, kept)), true)).toEqual([
        'missing',
        'missing',
      ]);
    const bytes = original.get(last)!;
    for (let gone = 1; gone < 400; gone += 7)
      expect(
        await verdicts(() => writeFileSync(join(folder, last), bytes.subarray(0, -gone)), true),
      ).not.toContain(null);
  });

  it('shows flipped bits wherever they are', async () => {
    const random = seeded(20_260_901);
    for (let round = 0; round < 500; round += 1) {
      const name = [...names, 'head'][Math.floor(random() * (names.length + 1))]!;
      const bytes = Buffer.from(original.get(name)!);
      const at = Math.floor(random() * bytes.length);
      bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
      const [running] = await verdicts(() => writeFileSync(join(folder, name), bytes), false);
      expect(running, `bit of byte ${at} of ${name}`).not.toBeNull();
    }
  });

  it('shows lines that somebody without the key added', async () => {
    const last = names.at(-1)!;
    const line = linesOf(last)
      .at(-1)!
      .replace(/"seq":\d+/, `"seq":${lineCount + 1}`);
    expect(await verdicts(() => writeLines(last, [...linesOf(last), line]), false)).toEqual(['changed']);
    expect(await verdicts(() => writeLines('000000000301.jsonl', [line]), false)).toEqual(['changed']);
  });
});
