import { describe, expect, it } from 'vitest';
import { referralQueue } from '../../../../server/analysis/activists/referralQueue.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-15';
const communityId = 'community';
const resident = (id: string, more: Partial<PlainNode> = {}): PlainNode => ({
  id,
  label: 'Resident',
  ...more,
});
const wave = (id: string, startsOn: string): PlainNode => ({
  id,
  label: 'Wave',
  displayName: `round ${id}`,
  properties: { startsOn },
});
const answered = (from: string, validFrom: string, to = 'w'): PlainTie => ({
  kind: 'ANSWERED',
  from,
  to,
  validFrom,
});
const names = (from: string, to: string, more: Partial<PlainTie> = {}): PlainTie => ({
  kind: 'NOMINATES',
  from,
  to,
  waveId: 'w',
  ...more,
});
const queueOf = (
  nodes: readonly PlainNode[],
  ties: readonly PlainTie[],
  { waveId, first = 50 }: { waveId?: string; first?: number } = {},
) => referralQueue(recordFrom(nodes, ties), { communityId, waveId }, { first, today });
const rows = ({ entries }: ReturnType<typeof referralQueue>) =>
  entries.map(({ actor, namedBy, byAnswered, step }) => [
    actor.id,
    namedBy,
    byAnswered.map(({ id }) => id).join(''),
    step,
  ]);

// a was asked first; b was visited because a named her; nobody named c.
const nodes = [
  wave('w', '2026-01'),
  wave('before', '2025-01'),
  ...['a', 'b', 'c', 'x', 'y', 'z', 'q'].map((id) => resident(id)),
  resident('refused', { withheld: { leadership: '2026-01-01' } }),
  resident('tagged', { properties: { tags: ['不参与评选'] } }),
  resident('child', { properties: { birthYear: 2012 } }),
  resident('mentioned', { isMentioned: true, displayName: '赵某' }),
  { id: 'worker', label: 'SocialWorker' },
  { id: 'place', label: 'Place', displayName: '3号楼' },
];
const ties = [
  answered('a', '2026-01-05'),
  answered('b', '2026-01-20'),
  answered('c', '2026-01-20'),
  { kind: 'ASKED', from: 'w', to: 'q' } as const,
  { kind: 'LIVES_IN', from: 'x', to: 'place' } as const,
  names('a', 'b'),
  names('a', 'x'),
  // Twice named by one is once named.
  names('a', 'x', { kind: 'KNOWS' }),
  // The tie goes from the one named to the one asked.
  names('x', 'b', { kind: 'SUPPORTS' }),
  names('c', 'x'),
  names('b', 'y'),
  names('b', 'mentioned'),
  names('a', 'q'),
  names('a', 'refused'),
  names('a', 'tagged'),
  names('a', 'child'),
  names('a', 'worker'),
  names('c', 'z', { kind: 'KNOWS', weight: -1 }),
  names('a', 'z', { waveId: 'before' }),
  names('a', 'z', { waveId: null }),
  // Nobody who answered said so.
  names('y', 'z'),
];

describe('the referral queue', () => {
  it('holds whom those who answered named, most often named first, with steps', () => {
    const queue = queueOf(nodes, ties);
    expect(queue).toMatchObject({ waveName: 'round w', asked: 4, answered: 3 });
    // b took one hand-over, so that whom she alone named takes two.
    expect(rows(queue)).toEqual([
      ['x', 3, 'abc', 1],
      // Names in Chinese come before those in letters.
      ['mentioned', 1, 'b', 2],
      ['y', 1, 'b', 2],
    ]);
    expect(queue.entries.map(({ actor }) => [actor.name, actor.placeName])).toEqual([
      ['x', '3号楼'],
      ['赵某', null],
      ['y', null],
    ]);
    expect(rows(queueOf(nodes, ties, { first: 1 }))).toEqual([['x', 3, 'abc', 1]]);
  });

  it('is of the round that is asked for', () => {
    const queue = queueOf(nodes, [...ties, answered('a', '2025-01-05', 'before')], { waveId: 'before' });
    expect(queue).toMatchObject({ waveName: 'round before', asked: 1, answered: 1 });
    expect(rows(queue)).toEqual([['z', 1, 'a', 1]]);
  });

  it('counts from the earliest of a circle that nobody else led to', () => {
    const people = ['a', 'd', 'e', 'f'].map((id) => resident(id));
    const circle = [
      answered('a', '2026-01-05'),
      answered('d', '2026-01-30'),
      answered('e', '2026-01-20'),
      names('d', 'e'),
      names('e', 'd'),
      names('d', 'f'),
    ];
    expect(rows(queueOf([wave('w', '2026-01'), ...people], circle))).toEqual([['f', 1, 'd', 2]]);
  });

  it('takes all as asked first where no day is known', () => {
    const people = ['a', 'b', 'x'].map((id) => resident(id));
    const undated = ['a', 'b'].map((from) => ({ kind: 'ANSWERED', from, to: 'w' }) as const);
    const chain = [...undated, names('a', 'b'), names('b', 'x')];
    expect(rows(queueOf([wave('w', '2026-01'), ...people], chain))).toEqual([['x', 1, 'b', 1]]);
  });

  it('names five of those who named somebody, and counts all', () => {
    const people = Array.from({ length: 7 }, (_, i) => resident(`r${i}`));
    const all = people.flatMap(({ id }) => [answered(id, '2026-01-05'), names(id, 'x')]);
    expect(rows(queueOf([wave('w', '2026-01'), resident('x'), ...people], all))).toEqual([
      ['x', 7, 'r0r1r2r3r4', 1],
    ]);
  });

  it('is empty where nobody was asked', () => {
    expect(queueOf([resident('a')], [])).toEqual({ waveName: null, asked: 0, answered: 0, entries: [] });
  });
});
