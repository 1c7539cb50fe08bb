import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/commands/configuration.ts';
import { filesFrom } from '../../server/commands/files.ts';
import { migrateCommand } from '../../server/commands/migrate.command.ts';
import { runCommand } from '../../server/commands/runCommand.ts';
import { openServices } from '../../server/commands/services.ts';
import { graphHash } from '../../server/store/archive.ts';
import { openTestStores } from '../server/store/openStore.ts';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;

describe('linli migrate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-migrate-command-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const base = { LINLI_DATA_DIR: join(folder, 'data'), LINLI_KEY_FILE: join(folder, 'key') };

  async function run(line: string, environment: NodeJS.ProcessEnv = {}) {
    const [out, err]: [string[], string[]] = [[], []];
    const surroundings = {
      language: 'en' as const,
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
      ...filesFrom(folder),
    };
    const configuration = readConfiguration({ ...base, ...environment });
    const exit = await runCommand([migrateCommand], line.split(' '), configuration, surroundings);
    return { exit, out: out.join('\n'), err: err.join('\n') };
  }

  it('asks for a place that it knows, without a password in it', async () => {
    for (const line of [
      'migrate',
      'migrate --to nowhere',
      'migrate --to https://example.org',
      'migrate --to embedded',
    ])
      expect([line, (await run(line)).exit]).toEqual([line, 2]);
    const { exit, err } = await run('migrate --to neo4j://neo4j:secret@127.0.0.1:7687');
    expect([exit, err]).toEqual([2, expect.stringContaining('LINLI_TARGET_PASSWORD')]);
    expect(err).not.toContain('secret');
    expect((await run('migrate --to neo4j://h:1', { NEO4J_URI: 'neo4j://h:1' })).err).toContain('already');
  });

  it('says when the other database does not answer', async () => {
    expect(await run('migrate --to bolt://127.0.0.1:9')).toMatchObject({ exit: 1, out: '' });
  });

  it.skipIf(!NEO4J_URI)(
    'moves the demonstration to Neo4j and back, with the same results',
    async () => {
      await (await openTestStores()).close();
      const opened = await openServices(readConfiguration(base));
      await opened.services.imports.createDemonstration();
      const hash = await graphHash(opened.services.stores.graph);
      await opened.close();
      const target = { LINLI_TARGET_PASSWORD: NEO4J_PASSWORD };
      const there = await run(`migrate --to ${NEO4J_URI?.replace('//', `//${NEO4J_USER}@`)}`, target);
      expect(there).toMatchObject({ exit: 0, err: '', out: expect.stringContaining(hash) });
      expect(there.out).toContain('1 community');
      const back = { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD };
      expect(await run('migrate --to embedded', back)).toMatchObject({ exit: 1 });
      expect(await run('migrate --to embedded --replace', back)).toMatchObject({
        exit: 0,
        out: expect.stringContaining(hash),
      });
    },
    300_000,
  );
});
