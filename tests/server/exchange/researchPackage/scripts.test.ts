import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { packageFiles } from '../../../../server/exchange/researchPackage/researchPackage.ts';
import { packageOptions, smallPanel, toy12Waves, versions } from './panelRecords.ts';

vi.setConfig({ testTimeout: 120_000 });

const hasR = spawnSync('Rscript', ['--version']).status === 0;
if (!hasR && !process.env.CI)
  process.emitWarning('R is missing: the scripts of research packages are not run.');
const has = (name: string): boolean =>
  hasR && spawnSync('Rscript', ['-e', `library(${name})`], { stdio: 'ignore' }).status === 0;

const moments = [{ waveId: 'w1' }, { waveId: 'w2' }];

/** The scripts as they leave, run by R in the folder of a package. On a build server nothing of it may be left out. */
describe.skipIf(!hasR && !process.env.CI)('the scripts of a research package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-package-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(name: string, files: Readonly<Record<string, string>>): string {
    const place = join(folder, name);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, file)), { recursive: true });
      writeFileSync(join(place, file), text);
    }
    return place;
  }
  const run = (place: string, script: string): string =>
    execFileSync('Rscript', ['--vanilla', script], { cwd: place, encoding: 'utf8', stdio: 'pipe' });
  const numbers = (text: string, after: string): string[] => {
    const rest = text.slice(text.indexOf(after)).split('\n');
    return rest
      .find((line) => /^\s*ties\s/.test(line))!
      .trim()
      .split(/\s+/);
  };

  const toy = write(
    'toy',
    packageFiles(
      toy12Waves(),
      { communityId: 'community', tieKinds: ['KNOWS'] },
      { options: packageOptions(moments), language: 'zh', versions },
    ),
  );
  const small = write(
    'small',
    packageFiles(
      smallPanel(),
      { communityId: 'community', tieKinds: ['NOMINATES'] },
      { options: packageOptions(moments, { professionalsGiven: true }), language: 'en', versions },
    ),
  );

  it('siena.R finds in Toy-12 11 ties kept, 3 formed, 1 dissolved; 22, 6 and 2 read as directed', () => {
    const said = run(toy, 'siena.R');
    expect(numbers(said, 'From moment to moment').slice(0, 6)).toEqual(['ties', '1', '2', '11', '3', '1']);
    expect(numbers(said, 'cell by cell').slice(0, 6)).toEqual(['ties', '1', '2', '22', '6', '2']);
  });

  it('siena.R agrees with the figures of a panel with NA, 10 and 11', () => {
    expect(run(small, 'siena.R')).toContain('As in changes.csv: kept, formed, dissolved, not_seen, jaccard');
  });

  it('siena.R stops where a file was changed', () => {
    const files = packageFiles(
      toy12Waves(),
      { communityId: 'community', tieKinds: ['KNOWS'] },
      { options: packageOptions(moments), language: 'zh', versions },
    );
    const matrix = files['siena/ties_wave_2.dat']!;
    const changed = write('changed', { ...files, 'siena/ties_wave_2.dat': matrix.replace('0 1', '0 0') });
    expect(() => run(changed, 'siena.R')).toThrow('is another value here');
  });

  it('tergm.R finds the ties of each moment among the spells', () => {
    for (const place of [toy, small]) expect(run(place, 'tergm.R')).toContain('As in descriptives.csv');
  });

  it.skipIf(!has('igraph') && !process.env.CI)('igraph.R agrees with the figures', () => {
    for (const place of [toy, small])
      expect(run(place, 'igraph.R')).toContain('As in graphml/: the actors of each moment');
  });
});
