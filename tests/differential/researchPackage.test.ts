import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pseudonymous } from '../../server/access/pseudonyms.ts';
import { generateDemonstration } from '../../server/demonstration/generateDemonstration.ts';
import { packageFiles } from '../../server/exchange/researchPackage/researchPackage.ts';
import { demonstrationRecord } from '../server/analysis/demonstrationRecord.ts';
import {
  packageOptions,
  smallPanel,
  toy12Waves,
  versions,
} from '../server/exchange/researchPackage/panelRecords.ts';
import { pythonWithNetworkx } from './python.ts';

// NetworkX 3.6.1 runs the script of the package as it leaves; peer/researchPackage.py reads the files of RSiena.
vi.setConfig({ testTimeout: 240_000 });

const communityId = '946dba72-12b8-5d8d-97a8-4b573f6fc536';
const demonstration = pseudonymous(
  demonstrationRecord(generateDemonstration({ seed: 5, today: '2026-03-01', communityId, language: 'zh' })),
  'ab'.repeat(32),
  '2026-03-01',
);
const rounds = demonstration.nodes.flatMap(({ id, label }) => (label === 'Wave' ? [{ waveId: id }] : []));
const waves = [{ waveId: 'w1' }, { waveId: 'w2' }];
const written = { language: 'en', versions } as const;

describe.each([
  [
    'Toy-12 in two waves',
    () =>
      packageFiles(
        toy12Waves(),
        { communityId: 'community', tieKinds: ['KNOWS'] },
        { ...written, options: packageOptions(waves) },
      ),
  ],
  [
    'a panel with silent, absent and professional actors',
    () =>
      packageFiles(
        smallPanel(),
        { communityId: 'community', tieKinds: ['NOMINATES'] },
        { ...written, options: packageOptions(waves, { professionalsGiven: true }) },
      ),
  ],
  [
    'the demonstration in three waves',
    () =>
      packageFiles(
        demonstration,
        { communityId, tieKinds: ['NOMINATES'], subkinds: ['trust', 'advice'] },
        { ...written, options: packageOptions(rounds, { k: 5 }) },
      ),
  ],
  [
    'the demonstration at three dates, with everybody and shared activities',
    () =>
      packageFiles(
        demonstration,
        {
          communityId,
          tieKinds: ['SUPPORTS'],
          subkinds: ['emotional'],
          projection: {
            coAttendance: true,
            coMembership: true,
            largestGroup: 12,
            withoutMassEvents: true,
            halfLifeDays: null,
          },
        },
        {
          ...written,
          options: packageOptions([{ date: '2025-01' }, { date: '2025-07-01' }, { date: '2026-01-15' }], {
            everyone: true,
          }),
        },
      ),
  ],
])('a research package of %s', (_name, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-package-'));
  let python: string;
  let files: Readonly<Record<string, string>>;
  const run = (script: string, ...args: string[]): string =>
    execFileSync(python, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    });
  beforeAll(() => {
    python = pythonWithNetworkx();
    files = make();
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is loaded by its own script, with the figures that it states', () => {
    expect(run('load_networkx.py')).toContain('As in descriptives.csv and dynamic/*.gexf');
  });

  it('has files for RSiena that an independent reader finds sound', () => {
    const peer = join(import.meta.dirname, 'peer', 'researchPackage.py');
    const found = JSON.parse(run(peer, folder)) as {
      actors: number;
      moments: number;
      cells: Record<string, Record<string, number>>;
    };
    expect(found.actors).toBe(files['nodes.csv']!.trim().split('\r\n').length - 1);
    const { ties } = found.cells;
    const directed = files['networks.csv']!.includes('ties,,,1');
    const told = files['arcs.csv']!.split('\r\n').filter((line) => /,ties,\d$/.test(line)).length;
    expect(ties!['1']! + ties!['11']!).toBe(directed ? told : 2 * told);
  });

  it('has checksums that sha256sum finds right', () => {
    execFileSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], { cwd: folder });
  });
});

it('the checks of the independent reader can fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-package-'));
  try {
    const files = packageFiles(
      smallPanel(),
      { communityId: 'community', tieKinds: ['NOMINATES'] },
      { ...written, options: packageOptions(waves) },
    );
    const absent = files['siena/ties_wave_1.dat']!.replace('0 1 0 0 10', '0 1 0 0 1');
    for (const [file, text] of Object.entries({ ...files, 'siena/ties_wave_1.dat': absent })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const peer = join(import.meta.dirname, 'peer', 'researchPackage.py');
    expect(() => execFileSync(pythonWithNetworkx(), [peer, folder], { stdio: 'pipe' })).toThrow(
      'a tie of who was not there',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
