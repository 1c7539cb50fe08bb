import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ResearchPackageOptions } from '../../../../server/entities/researchPackage.ts';
import { readGexf } from '../../../../server/exchange/gexf/readGexf.ts';
import {
  packageFiles,
  researchPackage,
  researchPackageCheck,
} from '../../../../server/exchange/researchPackage/researchPackage.ts';
import { toy12Record } from '../../analysis/toy12Record.ts';
import { packageOptions, smallPanel, toy12Waves, versions } from './panelRecords.ts';

const waves = [{ waveId: 'w2' }, { waveId: 'w1' }];
const nominations = { communityId: 'community', tieKinds: ['NOMINATES' as const] };
const filesOf = (more: Partial<ResearchPackageOptions> = {}, language: 'zh' | 'en' = 'en') =>
  packageFiles(smallPanel(), nominations, { options: packageOptions(waves, more), language, versions });
const lines = (text: string | undefined): string[] => (text ?? '').trim().split(/\r?\n/);

describe('a research package of two waves (by hand)', () => {
  const files = filesOf();

  it('has one row for each actor, with when she was there and whether she answered', () => {
    // e was merely mentioned and f neither asked nor tied. No attribute is shared by two of each class but a and b, c and d.
    expect(lines(files['nodes.csv'])).toEqual([
      'row,id,kind,gender,birth_decade,building,present,present_1,present_2,answered_1,answered_2',
      '1,W,SocialWorker,,,,1-2,1,1,1,1',
      '2,a,Resident,female,1950,,1-2,1,1,1,1',
      '3,b,Resident,female,1950,,1-2,1,1,0,1',
      '4,c,Resident,male,1960,,1-1,1,0,1,0',
      '5,d,Resident,male,1960,,2-2,0,1,0,1',
    ]);
  });

  it('has matrices with NA for who did not answer and 10 for who was not there', () => {
    expect(lines(files['siena/ties_wave_1.dat'])).toEqual([
      '0 1 0 0 10',
      '0 0 1 0 10',
      'NA NA 0 NA 10',
      '0 1 0 0 10',
      '10 10 10 10 0',
    ]);
    expect(lines(files['siena/ties_wave_2.dat'])).toEqual([
      '0 0 0 10 0',
      '0 0 1 10 0',
      '0 1 0 10 0',
      '10 10 10 0 10',
      '0 0 0 10 0',
    ]);
    expect(files['siena/composition.dat']).toBe('1 2\n1 2\n1 2\n1 1\n2 2\n');
  });

  it('marks the ties of workers as given where that is asked for: 11 and 10', () => {
    const given = filesOf({ professionalsGiven: true });
    expect(lines(given['siena/ties_wave_1.dat'])).toEqual([
      '0 11 10 10 10',
      '10 0 1 0 10',
      'NA NA 0 NA 10',
      '10 1 0 0 10',
      '10 10 10 10 0',
    ]);
    expect(lines(given['arcs.csv'])).toContain('1,2,1,1,ties,1');
  });

  it('lists ties with their strength, and no tie of who was not there', () => {
    expect(lines(files['arcs.csv'])).toEqual([
      'sender,receiver,value,wave,network,structural',
      '1,2,1,1,ties,0',
      '2,3,2,1,ties,0',
      '4,2,1,1,ties,0',
      '2,3,4,2,ties,0',
      '3,2,1,2,ties,0',
    ]);
  });

  it('describes the networks and what changed among pairs that are known at both', () => {
    // Known pairs: W, a and c name each other and b (3 × 3); then all but c's (4 × 3).
    expect(lines(files['descriptives.csv']).slice(1)).toEqual([
      `ties,1,4,3,${Number((3 / 9).toPrecision(12))},0,0`,
      `ties,2,4,2,${Number((2 / 12).toPrecision(12))},1,`,
    ]);
    // a → b stays, W → a ends; c → a cannot be seen any more; b → a: b had not answered.
    expect(lines(files['changes.csv'])[1]).toBe('ties,1,2,1,0,1,1,0.5');
  });

  it('has what people attended between the first moment and the last, by month', () => {
    expect(lines(files['events_two_mode.csv'])).toEqual([
      'person,event,month,after_moment,scale,role',
      '2,E1,2025-04,1,small,volunteer',
    ]);
  });

  it('tells spells from wave to wave, and which ends are not known', () => {
    // 2025-03-01 is day 20148, 2025-10-01 day 20362.
    expect(lines(files['dynamic/spells.tsv']).slice(1)).toEqual([
      '20148\t20362\t1\t2\tTRUE\tFALSE\tties',
      '20148\t20363\t2\t3\tTRUE\tTRUE\tties',
      '20362\t20363\t3\t2\tTRUE\tTRUE\tties',
      '20148\t20362\t4\t2\tTRUE\tFALSE\tties',
    ]);
    expect(lines(files['dynamic/vertex_spells.tsv']).slice(-2)).toEqual([
      '20148\t20362\t4\tTRUE\tFALSE',
      '20362\t20363\t5\tFALSE\tTRUE',
    ]);
    expect(lines(files['dynamic/time.csv'])[2]).toBe('2,day,20148,20363,20362,20363,2025-10-01,2025-10-01');
  });

  it('has GEXF that is read back with the times of ties', () => {
    const [, ties] = readGexf(files['dynamic/ties.gexf']!, 'ties.gexf', 'utf-8');
    const header = ties!.rows.at(0)!.map(String);
    const column = (name: string) => ties!.rows.slice(1).map((row) => row[header.indexOf(name)]);
    expect(column('source')).toEqual(['W', 'a', 'b', 'c']);
    expect(column('validFrom')).toEqual(['2025-03-01', '2025-03-01', '2025-10-01', '2025-03-01']);
    expect(column('validTo')).toEqual(['2025-09-30', '2025-10-01', '2025-10-01', '2025-09-30']);
  });

  it('names nobody: no name, title, wave id apart from the waves, or day of today', () => {
    const text = Object.values(files).join('\n');
    for (const word of ['姓名', '茶话会', '2024-04', '1955']) expect(text).not.toContain(word);
  });

  it('holds a code book in both languages', () => {
    expect(files['codebook.md']).toContain('# Code book of the research package');
    expect(files['codebook.md']).toContain(
      '| 1 | 春 | survey wave: ties learnt in it | 2025-03-01 | 2025-03-10 | 4 |',
    );
    const chinese = filesOf({}, 'zh')['codebook.md'];
    expect(chinese).toContain('# 研究数据包说明');
    expect(chinese).toContain('| 楼栋代号（最后时点所住） | 整列去掉 | 1 | 0 |');
    expect(chinese).toContain('网络的结构本身就能认出人');
  });

  it('says of each file how long it is and its SHA-256, with the seed and the versions', () => {
    const manifest = JSON.parse(files['manifest.json']!) as {
      seed: number;
      linli: string;
      files: { name: string; bytes: number; sha256: string }[];
    };
    expect(manifest).toMatchObject({ format: 'linli-research-package', seed: 7, ...versions });
    const described = new Set(manifest.files.map(({ name }) => name));
    expect(Object.keys(files).filter((name) => !described.has(name))).toEqual([
      'manifest.json',
      'SHA256SUMS',
    ]);
    for (const { name, bytes, sha256 } of manifest.files) {
      expect(Buffer.byteLength(files[name]!)).toBe(bytes);
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sha256);
      expect(files.SHA256SUMS).toContain(`${sha256}  ${name}\n`);
    }
  });
});

describe('a research package as a zip', () => {
  const request = {
    options: packageOptions(waves),
    language: 'zh',
    versions,
    mark: ['由 测试 于 2026-03-05 导出'],
  } as const;
  const written = researchPackage(smallPanel(), nominations, request);

  it('is the same bytes for the same data and seed', () => {
    const again = researchPackage(smallPanel(), nominations, request);
    expect(Buffer.compare(Buffer.from(written), Buffer.from(again))).toBe(0);
    const other = { ...request, options: packageOptions(waves, { seed: 8 }) };
    expect(strFromU8(unzipSync(researchPackage(smallPanel(), nominations, other))['seed.txt']!)).toBe('8\n');
  });

  it('differs in one file only on another day', () => {
    const later = unzipSync(researchPackage(smallPanel(), nominations, { ...request, mark: ['别的一天'] }));
    const files = unzipSync(written);
    const different = Object.keys(files).filter(
      (name) => strFromU8(files[name]!) !== strFromU8(later[name]!),
    );
    expect(different).toEqual(['TAKEN.txt']);
  });
});

describe('Toy-12 as a package (known: 11 kept, 3 formed, 1 dissolved)', () => {
  const contacts = { communityId: 'community', tieKinds: ['KNOWS' as const] };

  it('has these changes from two waves, and from two dates', () => {
    const dates = packageFiles(
      toy12Record(),
      { ...contacts, actorKinds: ['Resident'] },
      { options: packageOptions([{ date: '2026-02' }, { date: '2026-07' }]), language: 'zh', versions },
    );
    const rounds = packageFiles(toy12Waves(), contacts, {
      options: packageOptions(waves),
      language: 'zh',
      versions,
    });
    for (const files of [dates, rounds])
      expect(lines(files['changes.csv'])[1]).toBe(`ties,1,2,11,3,1,0,${Number((11 / 15).toPrecision(12))}`);
  });

  it('has spells of the recorded days where the moments are dates, cut off at the first and last moment', () => {
    const files = packageFiles(
      toy12Record(),
      { ...contacts, actorKinds: ['Resident'] },
      { options: packageOptions([{ date: '2026-02' }, { date: '2026-07' }]), language: 'zh', versions },
    );
    // 2026-02-01 is day 20485, 2026-04-01 day 20544, 2026-08-01 day 20666.
    expect(lines(files['dynamic/spells.tsv'])).toContain('20485\t20544\t7\t8\tTRUE\tFALSE\tties');
    expect(lines(files['dynamic/spells.tsv'])).toContain('20544\t20666\t4\t11\tFALSE\tTRUE\tties');
  });

  it('is checked before it is written', () => {
    const check = researchPackageCheck(toy12Waves(), contacts, { options: packageOptions(waves) });
    expect(check).toMatchObject({
      actors: 12,
      moments: [
        { name: '第一轮', actors: 12, ties: 12 },
        { name: '第二轮', actors: 12, ties: 14 },
      ],
      networks: ['ties'],
    });
    // Degrees of the first wave: 5, 2 (P02), 2 2 (P03, P04), 1 (P05), 3 (P06), 2 2 (P07, P08), 2 2 (P09, P10), 0, 1.
    expect(check.disclosure.moments[0]!.degree).toEqual({ classes: 5, unique: 3, fewerThanK: 3 });
  });
});

describe('a research package is refused', () => {
  const refused = (options: ResearchPackageOptions) => () =>
    packageFiles(smallPanel(), nominations, { options, language: 'zh', versions });

  it('without moments, with both or neither of date and wave, with a wave that is not there', () => {
    expect(refused(packageOptions([]))).toThrow('required');
    expect(refused(packageOptions([{}]))).toThrow('badMoment');
    expect(refused(packageOptions([{ date: '2025', waveId: 'w1' }]))).toThrow('badMoment');
    expect(refused(packageOptions([{ waveId: 'a' }]))).toThrow('notFound');
  });

  it('with numbers out of range, and where there is no tie', () => {
    expect(refused(packageOptions(waves, { k: 1 }))).toThrow('tooSmall');
    expect(refused(packageOptions(waves, { k: 21 }))).toThrow('tooLarge');
    expect(refused(packageOptions(waves, { seed: 0.5 }))).toThrow('tooSmall');
    const moment = packageOptions([{ waveId: 'w1' }]);
    expect(() =>
      packageFiles(
        smallPanel(),
        { communityId: 'community', tieKinds: ['KNOWS'] },
        { options: moment, language: 'zh', versions },
      ),
    ).toThrow('noTies');
  });
});
