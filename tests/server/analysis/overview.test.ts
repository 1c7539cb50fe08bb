import { describe, expect, it } from 'vitest';
import { nothingFollowed, type FollowedGaps } from '../../../server/analysis/gaps/followedGaps.ts';
import { overview } from '../../../server/analysis/overview.ts';
import { recordFrom } from './recordFrom.ts';
import { spoken } from './spoken.ts';
import { toy12Record } from './toy12Record.ts';

const communityId = 'community';
const today = '2026-06-15';

describe('overview', () => {
  it('shows Toy-12 at a glance', () => {
    const glance = overview(toy12Record({ asked: true }), { communityId, asOf: '2026-02' }, { today });
    expect(glance).toMatchObject({ residents: 12, connected: 11, largestComponent: 11, responseRate: 1 });
    expect(glance.nodes.map(({ id, count }) => [id, count])).toContainEqual(['Resident', 12]);
    expect(glance.ties.map(({ id, count, name }) => [id, count, spoken(name)])).toContainEqual([
      'KNOWS',
      15,
      '认识',
    ]);
    expect(glance.attention.map(({ id, count, urgent }) => [id, count, urgent])).toEqual([
      ['isolates', 1, true],
      ['singleSource', 2, false],
      ['staleResources', 2, false],
    ]);
  });

  it('counts the activities of each month, once a person', () => {
    expect(overview(toy12Record(), { communityId }, { today }).months).toEqual([
      { month: '2026-03', activities: 4, attendances: 14, participants: 10 },
    ]);
  });

  it('sums up buildings in the order of their numbers', () => {
    const record = recordFrom(
      [
        ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
        { id: 'h1', label: 'Place', displayName: '10号楼' },
        { id: 'h2', label: 'Place', displayName: '2号楼' },
        { id: 'e', label: 'Activity', properties: { date: '2026-06-01' } },
        { id: 'old', label: 'Activity', properties: { date: '2025-06-01' } },
        { id: 'w', label: 'Wave' },
      ],
      [
        { kind: 'LIVES_IN', from: 'a', to: 'h1' },
        { kind: 'LIVES_IN', from: 'b', to: 'h1' },
        { kind: 'LIVES_IN', from: 'c', to: 'h2' },
        { kind: 'ASKED', from: 'w', to: 'a' },
        { kind: 'ANSWERED', from: 'a', to: 'w' },
        { kind: 'ATTENDED', from: 'a', to: 'e' },
        { kind: 'ATTENDED', from: 'b', to: 'old' },
      ],
    );
    const { places, attention } = overview(record, { communityId }, { today });
    expect(places).toEqual([
      { id: 'h2', name: '2号楼', residents: 1, asked: 0, answered: 0, participants: 0 },
      { id: 'h1', name: '10号楼', residents: 2, asked: 1, answered: 1, participants: 1 },
    ]);
    expect(attention.map(({ id }) => id)).toContain('placesWithTooFewAnswers');
  });

  it('points to about twenty people worth meeting, who have no office', () => {
    const residents = Array.from({ length: 30 }, (_, i) => ({ id: `r${i}`, label: 'Resident' }));
    const ties = residents
      .slice(0, 5)
      .flatMap(({ id: to }, i) =>
        residents.slice(10, 12 + i).map(({ id: from }) => ({ kind: 'NOMINATES' as const, from, to })),
      );
    const office = { kind: 'SERVES_IN' as const, from: 'r4', to: 'committee' };
    const { attention } = overview(
      recordFrom([...residents, { id: 'committee', label: 'Committee' }], [...ties, office]),
      { communityId },
      { today },
    );
    expect(attention.find(({ id }) => id === 'activistsToMeet')?.count).toBe(3);
    // Whom people name as somebody they cannot stand is nobody to meet.
    const disliked = recordFrom(
      [...residents, { id: 'committee', label: 'Committee' }],
      ties.map((tie) => ({ ...tie, weight: -1 })),
    );
    const found = overview(disliked, { communityId }, { today }).attention;
    expect(found.map(({ id }) => id)).not.toContain('activistsToMeet');
  });

  it('speaks of thin buildings by all rounds, so that one interview in a new one makes none', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const nodes = [
      ...ids.map((id) => ({ id, label: 'Resident' as const })),
      { id: 'h', label: 'Place' as const },
      { id: 'w1', label: 'Wave' as const, properties: { startsOn: '2026-01-01' } },
      { id: 'w2', label: 'Wave' as const, properties: { startsOn: '2026-05-01' } },
    ];
    const ties = [
      ...ids.map((from) => ({ kind: 'LIVES_IN' as const, from, to: 'h' })),
      ...ids.map((from) => ({ kind: 'ANSWERED' as const, from, to: 'w1' })),
      { kind: 'ANSWERED' as const, from: 'a', to: 'w2' },
    ];
    const { attention, responseRate } = overview(recordFrom(nodes, ties), { communityId }, { today });
    expect(attention.map(({ id }) => id)).not.toContain('placesWithTooFewAnswers');
    expect(responseRate).toBe(1);
  });

  it('counts a gap no more that was done or set aside', () => {
    const isolatesOf = (followed: FollowedGaps): number =>
      overview(
        toy12Record({ asked: true }),
        { communityId, asOf: '2026-02' },
        { today, followed },
      ).attention.find(({ id }) => id === 'isolates')?.count ?? 0;
    expect(isolatesOf(nothingFollowed)).toBe(1);
    expect(isolatesOf({ ...nothingFollowed, aside: ['isolation:P11'] })).toBe(0);
    expect(isolatesOf({ ...nothingFollowed, done: ['isolation:P11'] })).toBe(0);
  });

  it('asks for a survey in a community where nobody was asked, and is quiet in an empty one', () => {
    expect(overview(toy12Record(), { communityId }, { today }).attention.map(({ id }) => id)).toContain(
      'nobodyAsked',
    );
    expect(overview(recordFrom([], []), { communityId }, { today })).toMatchObject({
      residents: 0,
      connected: 0,
      largestComponent: 0,
      responseRate: null,
      attention: [],
      places: [],
      months: [],
    });
  });
});
