import { describe, expect, it } from 'vitest';
import { twoModeOf } from '../../../server/analysis/twoModeOf.ts';
import { recordFrom } from './recordFrom.ts';

const record = recordFrom(
  [
    { id: 'p1', label: 'Resident' },
    { id: 'p2', label: 'Resident' },
    { id: 's', label: 'SocialWorker' },
    { id: 'alone', label: 'Resident' },
    { id: 'tea', label: 'Activity', properties: { date: '2026-01-05' } },
    { id: 'walk', label: 'Activity', properties: { date: '2026-03-01' } },
    { id: 'choir', label: 'Organization' },
  ],
  [
    { kind: 'ATTENDED', from: 'p1', to: 'tea', validFrom: '2026-01-05', validTo: '2026-01-05' },
    { kind: 'ATTENDED', from: 'p2', to: 'tea', validFrom: '2026-01-05', validTo: '2026-01-05' },
    { kind: 'ATTENDED', from: 's', to: 'tea', validFrom: '2026-01-05', validTo: '2026-01-05' },
    { kind: 'ATTENDED', from: 'p1', to: 'walk', validFrom: '2026-03-01', validTo: '2026-03-01' },
    { kind: 'ATTENDED', from: 'p1', to: 'walk', subkind: 'organizer', validFrom: '2026-03-01' },
    { kind: 'MEMBER_OF', from: 'p2', to: 'choir' },
    { kind: 'KNOWS', from: 'p1', to: 'alone' },
  ],
);
const selection = { communityId: 'community' };
const asked = { affiliation: 'attendance', first: 10 } as const;

describe('the two-mode network of a selection', () => {
  it('has who attended what, the most first (by hand)', () => {
    const found = twoModeOf(record, selection, asked);
    expect(found).toMatchObject({ persons: 3, groups: 2, ties: 4, density: 4 / 6 });
    expect(found.personRows.map(({ actor, groups, degree }) => [actor.id, groups, degree])).toEqual([
      ['p1', 2, 1],
      ['p2', 1, 0.5],
      ['s', 1, 0.5],
    ]);
    expect(found.groupRows.map(({ id, kind, date, size }) => [id, kind, date, size])).toEqual([
      ['tea', 'Activity', '2026-01-05', 3],
      ['walk', 'Activity', '2026-03-01', 1],
    ]);
  });

  it('keeps to the dates, the kinds of actors, and whom the selection leaves out', () => {
    const numbers = (more: object) => {
      const { persons, groups } = twoModeOf(record, { ...selection, ...more }, asked);
      return [persons, groups];
    };
    expect(numbers({ from: '2026-02', to: '2026-03' })).toEqual([1, 1]);
    expect(numbers({ tieKinds: [], actorKinds: ['Resident'] })).toEqual([2, 2]);
    expect(numbers({ leaveOut: ['p1'] })).toEqual([2, 1]);
  });

  it('has members of organizations', () => {
    const found = twoModeOf(record, selection, { affiliation: 'membership', first: 10 });
    expect(found).toMatchObject({ persons: 1, groups: 1, ties: 1, density: 1 });
    expect(found.groupRows[0]).toMatchObject({
      id: 'choir',
      kind: 'Organization',
      date: null,
      betweenness: null,
    });
  });

  it('has as many rows as asked for, and none without ties', () => {
    expect(twoModeOf(record, selection, { ...asked, first: 1 }).personRows).toHaveLength(1);
    expect(twoModeOf(recordFrom([], []), selection, asked)).toEqual({
      persons: 0,
      groups: 0,
      ties: 0,
      density: null,
      personRows: [],
      groupRows: [],
    });
  });
});
