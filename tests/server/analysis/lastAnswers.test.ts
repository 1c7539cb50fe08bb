import { describe, expect, it } from 'vitest';
import { lastAnswers } from '../../../server/analysis/lastAnswers.ts';
import { namingId } from '../../../server/entities/interview.ts';
import type { TieKindId } from '../../../server/entities/tieKinds.ts';
import { recordFrom, type PlainNode, type PlainTie } from './recordFrom.ts';

const communityId = 'community';
const [ofA, ofB] = ['019b0000-0000-7000-8000-00000000000a', '019b0000-0000-7000-8000-00000000000b'];
const nodes: readonly PlainNode[] = [
  ...['a', 'b', 'c', 'd'].map((id): PlainNode => ({ id, label: 'Resident', displayName: `name ${id}` })),
  { id: 'm', label: 'Resident', displayName: '赵某', isMentioned: true },
  { id: 'worker', label: 'SocialWorker' },
  { id: 'w1', label: 'Wave', displayName: 'first' },
  { id: 'w2', label: 'Wave', displayName: 'second' },
];
const answered = (id: string | undefined, from: string, to: string, validFrom: string | null): PlainTie => ({
  kind: 'ANSWERED',
  ...{ id, from, to, validFrom },
});
/** As an interview writes it. */
const said = (
  interview: string,
  kind: TieKindId,
  subkind: string | null,
  [from, to]: readonly [string, string],
  more: Partial<PlainTie> = {},
): PlainTie => ({
  ...{ id: namingId(interview, { kind, subkind, fromId: from, toId: to }), kind, subkind, from, to },
  ...{ waveId: 'w1', ...more },
});
const asked = (ties: readonly PlainTie[], { on = '2026-09-01', except = 'w2' as string | null } = {}) =>
  lastAnswers(recordFrom(nodes, ties), { communityId }, { personId: 'a', on, exceptWaveId: except });
const named = (found: ReturnType<typeof lastAnswers>) =>
  found?.namings.map(({ actor, kind, subkind, fromNamed, stressful, endedOn }) =>
    [actor.id, kind, subkind, fromNamed, stressful, endedOn].join(' '),
  );

describe('whom a resident named in the last round', () => {
  const interviews = [
    answered(ofA, 'a', 'w1', '2026-03-02'),
    answered(ofB, 'b', 'w1', '2026-03-03'),
    said(ofA, 'NOMINATES', 'trust', ['a', 'b']),
    said(ofA, 'SUPPORTS', 'emotional', ['c', 'a'], { validTo: '2026-05' }),
    said(ofA, 'KNOWS', null, ['a', 'worker'], { weight: -1 }),
    said(ofA, 'NOMINATES', 'trust', ['a', 'm']),
  ];

  it('are told with the kind of tie, its direction, and whether it ended since', () => {
    const found = asked(interviews);
    expect(found).toMatchObject({ waveId: 'w1', waveName: 'first', on: '2026-03-02' });
    expect(named(found)?.toSorted()).toEqual([
      'b NOMINATES trust false false ',
      'c SUPPORTS emotional true false 2026-05',
      'm NOMINATES trust false false ',
      'worker KNOWS  false true ',
    ]);
  });

  it('are not those of whom others of the round said it', () => {
    const byOthers = [
      // b said that she helps a, that she trusts a, and that a and d know each other.
      said(ofB, 'SUPPORTS', 'emotional', ['b', 'a']),
      said(ofB, 'NOMINATES', 'trust', ['b', 'a']),
      { id: 'among', kind: 'KNOWS', from: 'a', to: 'd', waveId: 'w1' } as const,
    ];
    expect(named(asked([...interviews, ...byOthers]))).toEqual(named(asked(interviews)));
  });

  it('of a round that came in a file are all of its ties with her', () => {
    const inFile: PlainTie[] = [
      answered(undefined, 'a', 'w1', '2026-03-02'),
      { kind: 'SUPPORTS', subkind: 'emotional', from: 'a', to: 'b', waveId: 'w1' },
      { kind: 'KNOWS', from: 'c', to: 'a', waveId: 'w1' },
      { kind: 'KNOWS', from: 'a', to: 'd', waveId: null },
      { kind: 'KNOWS', from: 'b', to: 'c', waveId: 'w1' },
    ];
    expect(named(asked(inFile))).toEqual(['b SUPPORTS emotional false false ', 'c KNOWS  true false ']);
  });

  it('come from the latest round before, and never from the one that is asked now', () => {
    const later = [
      answered(undefined, 'a', 'w2', '2026-08-01'),
      { kind: 'NOMINATES', subkind: 'trust', from: 'a', to: 'd', waveId: 'w2' } as const,
    ];
    expect(asked([...interviews, ...later], { except: null })?.waveName).toBe('second');
    expect(asked([...interviews, ...later])?.waveName).toBe('first');
    expect(asked([...interviews, ...later], { except: null, on: '2026-07-31' })?.waveName).toBe('first');
    expect(asked(interviews, { on: '2026-03-01' })).toBeNull();
  });

  it('are unknown of who answered no other round, and nobody of who named nobody', () => {
    expect(asked([answered(ofB, 'b', 'w1', '2026-03-03')])).toBeNull();
    expect(asked([answered(ofA, 'a', 'w1', null)])).toMatchObject({ on: null, namings: [] });
  });
});
