import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import type { ResearchPackageOptions } from '../../../../server/entities/researchPackage.ts';
import { recordFrom, type PlainTie } from '../../analysis/recordFrom.ts';

export const versions = { linli: '0.1.0', node: 'v20.0.0' } as const;

export const packageOptions = (
  moments: ResearchPackageOptions['moments'],
  more: Partial<ResearchPackageOptions> = {},
): ResearchPackageOptions => ({
  moments,
  attributes: ['gender', 'birthDecade', 'building'],
  k: 2,
  seed: 7,
  professionalsGiven: false,
  everyone: false,
  ...more,
});

const wave1 = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 07-08 01-02 02-09 09-10 10-12'.split(' ');
const wave2 = [...wave1.filter((pair) => pair !== '07-08'), '03-05', '04-11', '07-12'];

/** Toy-12 as two survey waves in which everybody answered: 11 ties kept, 3 formed, 1 dissolved. */
export function toy12Waves(): CommunityRecord {
  const persons = Array.from({ length: 12 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
  const named = (wave: string, pairs: readonly string[]): PlainTie[] =>
    pairs.map((pair) => {
      const [from, to] = pair.split('-');
      return { kind: 'KNOWS', from: `P${from}`, to: `P${to}`, waveId: wave };
    });
  return recordFrom(
    [
      ...persons.map((id) => ({ id, label: 'Resident' })),
      { id: 'w1', label: 'Wave', displayName: '第一轮', properties: { startsOn: '2026-01' } },
      { id: 'w2', label: 'Wave', displayName: '第二轮', properties: { startsOn: '2026-06' } },
    ],
    [
      ...named('w1', wave1),
      ...named('w2', wave2),
      ...['w1', 'w2'].flatMap((wave) =>
        persons.flatMap((id): PlainTie[] => [
          { kind: 'ASKED', from: wave, to: id },
          { kind: 'ANSWERED', from: id, to: wave },
        ]),
      ),
    ],
  );
}

const weekly = { kind: 'NOMINATES', subkind: 'trust' } as const;

/**
 * Five residents and a worker W in two waves. b did not answer in the first; c moved away before the second; d came after the first; e was
 * merely mentioned; f was neither asked nor tied.
 */
export function smallPanel(): CommunityRecord {
  const resident = (id: string, gender: string, birthYear: number, isMentioned = false) => ({
    id,
    label: 'Resident',
    ...(isMentioned && { isMentioned }),
    properties: { name: `姓名${id}`, gender, birthYear },
  });
  const answers = (wave: string, asked: string, silent = ''): PlainTie[] =>
    [...asked].flatMap((id): PlainTie[] => [
      { kind: 'ASKED', from: wave, to: id },
      ...(silent.includes(id) ? [] : [{ kind: 'ANSWERED', from: id, to: wave } as const]),
    ]);
  return recordFrom(
    [
      resident('a', 'female', 1955),
      resident('b', 'female', 1955),
      resident('c', 'male', 1965),
      resident('d', 'male', 1965),
      resident('e', 'female', 1985, true),
      resident('f', 'female', 1985),
      { id: 'W', label: 'SocialWorker' },
      { id: 'h1', label: 'Place', displayName: 'B1' },
      { id: 'E1', label: 'Activity', properties: { title: '茶话会', date: '2025-04-12', scale: 'small' } },
      { id: 'E2', label: 'Activity', properties: { date: '2024-04-12' } },
      {
        id: 'w1',
        label: 'Wave',
        displayName: '春',
        properties: { startsOn: '2025-03-01', endsOn: '2025-03-10' },
      },
      { id: 'w2', label: 'Wave', displayName: '秋', properties: { startsOn: '2025-10-01' } },
    ],
    [
      ...answers('w1', 'abcW', 'b'),
      ...answers('w2', 'abdW'),
      { ...weekly, from: 'a', to: 'b', waveId: 'w1', weight: 2 },
      { ...weekly, from: 'c', to: 'a', waveId: 'w1' },
      { ...weekly, from: 'W', to: 'a', waveId: 'w1' },
      { ...weekly, from: 'a', to: 'e', waveId: 'w1' },
      { ...weekly, from: 'a', to: 'b', waveId: 'w2', weight: 4 },
      { ...weekly, from: 'b', to: 'a', waveId: 'w2' },
      { ...weekly, from: 'd', to: 'b', waveId: 'w2', weight: -1 },
      { kind: 'LIVES_IN', from: 'a', to: 'h1' },
      { kind: 'LIVES_IN', from: 'c', to: 'h1', validTo: '2025-06-30' },
      { kind: 'LIVES_IN', from: 'd', to: 'h1', validFrom: '2025-05-01' },
      { kind: 'ATTENDED', from: 'a', to: 'E1', subkind: 'volunteer' },
      { kind: 'ATTENDED', from: 'e', to: 'E1' },
      { kind: 'ATTENDED', from: 'a', to: 'E2' },
    ],
  );
}
