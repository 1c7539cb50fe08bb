import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rsienaFormat } from '../../../../server/exchange/formats/rsiena.ts';
import { observationOn, observationsOf } from '../../../../server/exchange/siena/observations.ts';
import { mostActors } from '../../../../server/exchange/siena/sienaNetworks.ts';
import { sienaFiles } from '../../../../server/exchange/siena/sienaFiles.ts';
import { drawn, file, plan, told } from '../files.ts';
import { panelFile } from './panel.ts';

const options = { observations: observationsOf(panelFile), structuralZeros: false };
const matrix = (text: string | undefined): string[] => (text ?? '').trim().split('\n');

describe('a panel for RSiena (files as in the RSiena manual, section on data)', () => {
  const files = sienaFiles(panelFile, options);

  it('has a matrix for each relation and wave, with NA for who was not asked or did not answer', () => {
    // Rows a, b, c, d. b was silent and d not asked in spring; a dislike is no tie.
    expect(matrix(files['NOMINATES.trust.1.txt'])).toEqual([
      '0 1 0 0',
      'NA 0 NA NA',
      '1 0 0 0',
      'NA NA NA 0',
    ]);
    expect(matrix(files['NOMINATES.trust.2.txt'])).toEqual(['0 1 0 0', '0 0 0 0', '0 0 0 0', '1 0 0 0']);
  });

  it('takes the word of either for a tie without direction', () => {
    expect(matrix(files['KNOWS.1.txt'])).toEqual(['0 0 1 0', '0 0 0 NA', '1 0 0 0', '0 NA 0 0']);
  });

  it('says who each row is, which wave each number, and who was there when', () => {
    const rows = files['actors.csv']!.trim().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
      'row 编号 主体类型',
      '1 a 居民',
      '2 b 居民',
      '3 c 居民',
      '4 d 居民',
    ]);
    expect(files['observations.csv']).toBe(
      'observation,name,from,to\r\n1,春,2025-03,2025-03\r\n2,秋,2025-10,2025-10\r\n',
    );
    expect(files['composition.txt']).toBe('1 2\n1 2\n1 1\n1 2\n');
  });

  it('marks with 10 who was not there, where that is asked for', () => {
    const marked = sienaFiles(panelFile, { ...options, structuralZeros: true });
    expect(matrix(marked['NOMINATES.trust.2.txt'])).toEqual([
      '0 1 10 0',
      '0 0 10 0',
      '10 10 0 10',
      '1 0 10 0',
    ]);
  });

  it('looks at dates where they are chosen, or where no tie comes from a wave', () => {
    const dated = {
      ...panelFile,
      ties: panelFile.ties
        .filter(({ kind }) => kind === 'NOMINATES')
        .map((tie, i) => ({
          ...tie,
          wave: null,
          validFrom: `${2023 + i}-06-01`,
          validTo: i === 0 ? '2024-01-31' : null,
        })),
    };
    expect(observationsOf(dated).map(({ name }) => name)).toEqual([
      '2023-12-31',
      '2024-12-31',
      '2025-12-31',
      '2026-03-05',
    ]);
    const chosen = sienaFiles(dated, {
      observations: ['2023-07-01', '2024-07-01'].map(observationOn),
      structuralZeros: false,
    });
    expect(matrix(chosen['NOMINATES.trust.1.txt'])).toEqual(
      ['0 1 0', '0 0 0', '0 0 0'].map((row) => `${row} 0`).concat('0 0 0 0'),
    );
    expect(matrix(chosen['NOMINATES.trust.2.txt'])).toEqual(['0 0 0 0', '0 0 0 0', '1 0 0 0', '0 0 0 0']);
  });

  it('refuses more actors than RSiena can take', () => {
    const nodes = Array.from({ length: mostActors + 1 }, (_, i) => ({ ...panelFile.nodes[0]!, id: `r${i}` }));
    const ties = nodes.slice(1).map(({ id }) => ({ ...panelFile.ties.at(-3)!, source: 'r0', target: id }));
    expect(() => sienaFiles({ ...panelFile, nodes, ties }, options)).toThrow('tooManyNodes');
  });

  it('is read back: the same ties between persons, waves by their names, who was asked and who answered', async () => {
    const written = await rsienaFormat.writing!.write(panelFile);
    const planned = await plan([file('panel.zip', written)]);
    expect(told(planned)).toEqual([]);
    expect(
      drawn(planned)
        .filter((text) => /NOMINATES|KNOWS/.test(text))
        .sort(),
    ).toEqual([
      'a KNOWS c',
      'a NOMINATES/trust b',
      'a NOMINATES/trust b',
      'c NOMINATES/trust a',
      'd NOMINATES/trust a',
    ]);
    const waves = planned.nodes
      .filter(({ label }) => label === 'Wave')
      .map(({ properties }) => properties.name);
    expect(waves.sort()).toEqual(['春', '秋']);
    // In spring a and c answered; in autumn all did but c, who by the file of composition was not there any more.
    expect(planned.ties.filter(({ kind }) => kind === 'ANSWERED')).toHaveLength(5);
    expect(planned.nodes.find(({ externalId }) => externalId === 'a')?.properties).toMatchObject({
      name: '王芳',
      birthYear: 1958,
    });
  });

  it('keeps sub-kinds in other signs than ASCII in a table beside the matrices', async () => {
    const [trust] = panelFile.ties.filter(({ kind }) => kind === 'NOMINATES');
    const ties = [...panelFile.ties, { ...trust!, id: 'x', source: 'c', target: 'b', subkind: '借工具' }];
    expect(Object.keys(sienaFiles({ ...panelFile, ties }, options))).toContain('NOMINATES.sub1.1.txt');
    const planned = await plan([
      file('panel.zip', await rsienaFormat.writing!.write({ ...panelFile, ties })),
    ]);
    expect(drawn(planned)).toContain('c NOMINATES/借工具 b');
  });
});

const hasR = spawnSync('Rscript', ['--version']).status === 0;

describe.skipIf(!hasR && !process.env.CI)('load.R, run by R', () => {
  it('reads the matrices, the actors and the change from wave to wave', () => {
    const folder = mkdtempSync(join(tmpdir(), 'linli-siena-'));
    try {
      for (const [name, text] of Object.entries(sienaFiles(panelFile, options)))
        writeFileSync(join(folder, name), text);
      const script = [
        'source("load.R", encoding = "UTF-8")',
        'cat(dim(networks[["NOMINATES.trust"]]), "\\n")',
        'cat(sum(networks[["NOMINATES.trust"]], na.rm = TRUE), sum(is.na(networks[["NOMINATES.trust"]])), "\\n")',
        'cat(nrow(actors), actors$row, "\\n")',
        'cat(similarity["NOMINATES.trust", 1], "\\n")',
      ].join('; ');
      const answer = execFileSync('Rscript', ['--vanilla', '-e', script], { cwd: folder, encoding: 'utf8' });
      // Four ties in two waves, six cells unknown. Of the ties that are known in both waves one stays and one goes: 1/2.
      expect(
        answer
          .trim()
          .split('\n')
          .map((line) => line.trim()),
      ).toEqual(['4 4 2', '4 6', '4 1 2 3 4', '0.5']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
