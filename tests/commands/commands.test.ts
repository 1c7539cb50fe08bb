import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeCommand } from '../../server/commands/analyze.command.ts';
import { checkCommand } from '../../server/commands/check.command.ts';
import { readConfiguration } from '../../server/commands/configuration.ts';
import { demoCommand } from '../../server/commands/demo.command.ts';
import { exportCommand } from '../../server/commands/export.command.ts';
import { filesFrom } from '../../server/commands/files.ts';
import { importCommand } from '../../server/commands/import.command.ts';
import { runCommand } from '../../server/commands/runCommand.ts';
import { openServices } from '../../server/commands/services.ts';
import type { Services } from '../../server/graphql/context.ts';

const commands = [importCommand, exportCommand, analyzeCommand, checkCommand, demoCommand];

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-commands-'));
  let services: Services;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ services, close } = await openServices(
      readConfiguration({ LINLI_DATA_DIR: join(folder, 'data'), LINLI_KEY_FILE: join(folder, 'key') }),
    ));
    // Two triangles that share a person: by hand, c lies on 4 of the shortest paths.
    writeFileSync(
      join(folder, 'nodes.csv'),
      'id,label,village\na,甲,1\nb,乙,1\nc,丙,1\nd,丁,1\ne,戊,1\nx,别处,2\n',
    );
    writeFileSync(
      join(folder, 'edges.csv'),
      'source,target,type,village\na,b,friend,1\nb,c,friend,1\na,c,friend,1\nc,d,friend,1\nd,e,friend,1\nc,e,friend,1\n',
    );
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  async function run(
    line: string,
    language: 'zh' | 'en' = 'en',
  ): Promise<{ exit: number; out: string; err: string }> {
    const [out, err]: [string[], string[]] = [[], []];
    const exit = await runCommand(commands, line.split(' '), services, {
      language,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      ...filesFrom(folder),
    });
    return { exit, out: out.join('\n'), err: err.join('\n') };
  }

  it('says which words for ties it does not know, and writes nothing', async () => {
    const { exit, err } = await run('import --community Village nodes.csv edges.csv');
    expect(exit).toBe(1);
    expect(err).toContain('friend');
    expect(err).toContain('--map');
    expect((await run('analyze --community Village')).exit).toBe(2);
  });

  it('says how to tell of what kind ties without a word are', async () => {
    writeFileSync(join(folder, 'wordless.csv'), 'source,target\na,b\n');
    const line = 'import --community Village --decide-new --dry-run';
    expect((await run(`${line} wordless.csv`)).err).toContain('--map =KNOWS');
    expect((await run(`${line} --map =KNOWS nodes.csv wordless.csv`)).exit).toBe(0);
  });

  it('shows on a dry run what it would do', async () => {
    const { exit, out } = await run(
      'import --community Village --map friend=KNOWS --dry-run nodes.csv edges.csv',
    );
    expect([exit, out]).toEqual([0, expect.stringContaining('dry run')]);
    expect((await run('export --community Village')).exit).toBe(2);
  });

  it('imports the part that is asked for, and analyses it by the ids of the file', async () => {
    expect(
      (await run('import --community Village --map friend=KNOWS --where village=1 nodes.csv edges.csv')).exit,
    ).toBe(0);
    const csv = await run('analyze --community Village --measures degree,betweenness,density');
    expect(csv.out.split(/\r?\n/)).toEqual([
      'id,name,degree,betweenness',
      'a,甲,2,0',
      'b,乙,2,0',
      'c,丙,4,4',
      'd,丁,2,0',
      'e,戊,2,0',
      '',
      'measure,value',
      'density,0.6',
    ]);
    const json = JSON.parse(
      (await run('analyze --community Village --measures betweenness,density --normalized --format json'))
        .out,
    );
    expect(json.network).toEqual({ nodes: 5, edges: 6, density: 0.6 });
    expect(json.actors.find((row: { id: string }) => row.id === 'c').betweenness).toBeCloseTo(4 / 6, 12);
  });

  it('takes numbers that a measure leaves open', async () => {
    const one = await run(
      'analyze --community Village --measures diffusion --parameter diffusion.chance=0.5 --parameter diffusion.rounds=1',
    );
    // Half the number of contacts: one round, in which each hears with a chance of a half.
    expect(one.out.split(/\r?\n/)).toEqual([
      'id,name,diffusion',
      'a,甲,1',
      'b,乙,1',
      'c,丙,2',
      'd,丁,1',
      'e,戊,1',
    ]);
    const tooMany = await run(
      'analyze --community Village --measures diffusion --parameter diffusion.rounds=21',
    );
    expect([tooMany.exit, tooMany.err]).toEqual([1, expect.stringContaining('20')]);
    const unknown = await run(
      'analyze --community Village --measures diffusion --parameter diffusion.steps=2',
    );
    expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining('diffusion.rounds')]);
  });

  it('gives distributions as a table of their own', async () => {
    const csv = await run('analyze --community Village --measures density,dyadCensus --directed');
    const rows = csv.out.split(/\r?\n/);
    expect(rows.slice(rows.indexOf('measure,label,value'))).toEqual([
      'measure,label,value',
      expect.stringMatching(/^dyadCensus,mutual,\d+$/),
      expect.stringMatching(/^dyadCensus,asymmetric,\d+$/),
      expect.stringMatching(/^dyadCensus,null,\d+$/),
    ]);
    const json = JSON.parse(
      (await run('analyze --community Village --measures componentSizes --format json')).out,
    );
    expect(json.distributions).toEqual([{ measure: 'componentSizes', label: '5', value: 1 }]);
  });

  it('computes the whole catalogue', async () => {
    const { exit, out, err } = await run('analyze --community Village --measures all --format json');
    expect(exit).toBe(0);
    expect(Object.keys(JSON.parse(out).actors[0])).toEqual(
      expect.arrayContaining(['constraint', 'louvain', 'pagerank']),
    );
    expect(err).toContain('coordinator');
  });

  it('reads sheets as it is told, and changes what is there as it is told', async () => {
    writeFileSync(join(folder, 'who.csv'), '登记表\n称呼,住哪\n王芳,3号楼\n');
    writeFileSync(join(folder, 'likes.csv'), '起点,终点,关系\n王芳,赵六,认识\n');
    const read = (rest: string) => run(`import --community Office ${rest}`);
    const told = '--shape actors --header-row 2 --column 称呼=name --column 住哪=place';
    expect((await read(`who.csv ${told}`)).exit).toBe(0);
    const unclear = await read('likes.csv');
    expect([unclear.exit, unclear.err]).toEqual([1, expect.stringContaining('--decide-new')]);
    expect((await read('likes.csv --decide-new')).exit).toBe(0);
    writeFileSync(join(folder, 'note.csv'), '姓名,楼栋,备注\n王芳,3号楼,会修水管\n');
    const kept = await read('note.csv --known keep --dry-run');
    expect(kept.out).not.toContain('changed');
    expect((await read('note.csv')).out).toContain('1 row changed');
  });

  it('exports what it can import', async () => {
    expect((await run('export --community Village --output out')).exit).toBe(0);
    expect(readFileSync(join(folder, 'out', 'ties.csv'), 'utf8')).toContain('KNOWS');
    const again = await run('import --community Copy out/actors.csv out/ties.csv');
    expect([again.exit, again.err]).toEqual([0, '']);
  });

  it('writes a community or a network of it in any format of the registry, named by the day', async () => {
    const whole = await run('export --community Village --format xlsx --output out');
    expect([whole.exit, whole.out]).toEqual([
      0,
      expect.stringMatching(/linli-community-\d{4}-\d\d-\d\d\.xlsx/),
    ]);
    const network = await run(
      'export --community Village --format xlsx --ties KNOWS --as-of 2026 --output out',
    );
    expect([network.exit, network.out]).toEqual([0, expect.stringMatching(/linli-network-.*\.xlsx/)]);
  });

  it('writes a directory without residents, as one text or as a package of tables', async () => {
    expect((await run('export --community Village --format hsds-json --output out')).exit).toBe(0);
    const text = readFileSync(join(folder, 'out', 'directory.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({ version: '3.1', organizations: [], locations: expect.any(Array) });
    expect((await run('export --community Village --format hsds-package --output out')).exit).toBe(0);
    expect(
      readFileSync(join(folder, 'out', 'directory.zip'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('analyses the members of one organization', async () => {
    writeFileSync(join(folder, 'groups.csv'), 'id,kind,name\nchoir,organization,Choir\n');
    writeFileSync(
      join(folder, 'members.csv'),
      'source,target,kind\na,choir,MEMBER_OF\nb,choir,MEMBER_OF\nc,choir,MEMBER_OF\n',
    );
    const read = await run('import --community Village groups.csv members.csv');
    expect([read.exit, read.err]).toEqual([0, '']);
    // By hand: a, b and c all know each other, and the rest is left out.
    const { out } = await run(
      'analyze --community Village --measures density,degree --ties KNOWS --members-of Choir',
    );
    expect(out.split(/\r?\n/).slice(1)).toEqual([
      'a,甲,2',
      'b,乙,2',
      'c,丙,2',
      '',
      'measure,value',
      'density,1',
    ]);
  });

  it('asks which is meant where a place is called like an organization', async () => {
    writeFileSync(join(folder, 'places.csv'), 'id,kind,name\nhall,place,Choir\n');
    expect((await run('import --community Village places.csv')).exit).toBe(0);
    const { exit, err } = await run('analyze --community Village --measures density --members-of Choir');
    expect([exit, err]).toEqual([2, expect.stringContaining('give the id')]);
  });

  it('answers wrong calls with their usage, in the language asked for', async () => {
    for (const line of [
      'import',
      'import --community X',
      'import --community X a.csv --shape unknown',
      'import --community X a.csv --header-row 0',
      'import --community X a.csv --column name',
      'import --community X a.csv --known some',
      'analyze --community Village --ties LOVES',
      'analyze --community Village --directed --undirected',
      'analyze --community Village --measures nonsense',
      'analyze --community Village --members-of Nobody',
      'export --community Nowhere',
      'export --community Village --format toString',
      'export --community Village --format hsds-json --network',
      'export --community Village --ties LOVES --format xlsx',
      'analyze --unknown',
      'demo --again',
    ]) {
      const { exit, err } = await run(line, 'zh');
      expect([line, exit]).toEqual([line, 2]);
      expect(err).toContain('用法');
    }
    expect((await run('import --community X missing.csv')).exit).toBe(1);
    expect((await run('nonsense')).exit).toBe(2);
  });
});
