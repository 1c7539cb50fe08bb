import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/commands/configuration.ts';
import { filesFrom } from '../../server/commands/files.ts';
import { runCommand } from '../../server/commands/runCommand.ts';
import { openServices } from '../../server/commands/services.ts';
import { userCommand } from '../../server/commands/user.command.ts';
import type { Services } from '../../server/graphql/context.ts';

describe('linli user', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-user-'));
  let services: Services;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const environment = { LINLI_DATA_DIR: join(folder, 'data'), LINLI_KEY_FILE: join(folder, 'key') };
    ({ services, close } = await openServices(readConfiguration(environment)));
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  async function run(line: string, language: 'zh' | 'en' = 'en') {
    const [out, err]: [string[], string[]] = [[], []];
    const exit = await runCommand([userCommand], ['user', ...line.split(' ')], services, {
      language,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      ...filesFrom(folder),
    });
    return { exit, out: out.join('\n'), err: err.join('\n') };
  }
  const passwordIn = (text: string): string => /(\w{4}-){3}\w{4}/.exec(text)?.[0] ?? '';
  const roles = async (password: string) =>
    (await services.accounts.signIn('anna', password, '192.0.2.1')).signedIn.mustChangePassword;

  it('makes an administrator first, and tells her password once', async () => {
    expect(await run('add bert --role researcher')).toMatchObject({ exit: 1 });
    const { exit, out } = await run('add Anna --name Lindqvist --role administrator --role supervisor');
    expect([exit, out]).toEqual([0, expect.stringContaining('anna  Lindqvist  Administrator, Supervisor')]);
    expect(out).toContain('Shown only now');
    expect(await roles(passwordIn(out))).toBe(true);
    expect((await run('list')).out).toBe('anna  Lindqvist  Administrator, Supervisor');
  });

  it('disables, enables and resets by login name, in the words of the language', async () => {
    expect((await run('disable anna')).exit).toBe(1);
    await run('add caro --role administrator');
    expect((await run('disable ANNA', 'zh')).out).toBe('anna  Lindqvist  管理员, 督导 (已停用)');
    expect((await run('list')).out.split('\n')[0]).toContain('(disabled)');
    expect((await run('enable anna')).out).not.toContain('disabled');
    const { out } = await run('reset anna', 'zh');
    expect(out).toContain('一次性密码');
    expect(await roles(passwordIn(out))).toBe(true);
  });

  it('says what is missing or not known', async () => {
    const wrong = [
      'promote anna',
      'add',
      'add dora',
      'add dora --role king',
      'add dora eve --role researcher',
      'add dora --role supervisor --open everything',
      'disable',
    ];
    for (const line of wrong) expect([line, (await run(line)).exit]).toEqual([line, 2]);
    expect((await run('add dora --role king')).err).toContain('socialWorker');
    expect((await run('disable nobody')).exit).toBe(1);
    expect((await run('add anna --role researcher')).exit).toBe(1);
    const nowhere = '019b0000-0000-7000-8000-00000000c001';
    expect((await run(`add dora --role committee@${nowhere}`)).exit).toBe(1);
    expect((await run(`add dora --role leader --team ${nowhere}`)).exit).toBe(1);
  });
});
