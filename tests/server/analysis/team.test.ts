import { describe, expect, it } from 'vitest';
import { team } from '../../../server/analysis/team.ts';
import { recordFrom } from './recordFrom.ts';

const record = recordFrom(
  [
    { id: 'choir', label: 'Organization', displayName: '合唱队' },
    { id: 'chess', label: 'Organization', displayName: '棋社' },
    ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
    { id: 'e', label: 'Resident', isMentioned: true },
    { id: 'r1', label: 'Activity', displayName: '排练一', properties: { date: '2026-05-01' } },
    { id: 'r2', label: 'Activity', displayName: '排练二', properties: { date: '2026-05-15' } },
    { id: 'r3', label: 'Activity', displayName: '排练三', properties: { date: '2026-06-12' } },
    { id: 'planned', label: 'Activity', displayName: '演出', properties: { date: '2026-12-01' } },
    { id: 'game', label: 'Activity', displayName: '棋赛', properties: { date: '2026-06-14' } },
  ],
  [
    { kind: 'MEMBER_OF', from: 'a', to: 'choir', subkind: 'leader', validFrom: '2025-01' },
    { kind: 'MEMBER_OF', from: 'a', to: 'choir', subkind: 'member', validFrom: '2024-01' },
    { kind: 'MEMBER_OF', from: 'b', to: 'choir', subkind: 'member' },
    { kind: 'MEMBER_OF', from: 'c', to: 'choir', subkind: 'member', validTo: '2026-01-01' },
    { kind: 'MEMBER_OF', from: 'd', to: 'chess' },
    { kind: 'MEMBER_OF', from: 'e', to: 'choir' },
    ...['r1', 'r2', 'r3', 'planned'].map((to) => ({ kind: 'ORGANIZED' as const, from: 'choir', to })),
    { kind: 'ORGANIZED', from: 'chess', to: 'game' },
    { kind: 'ATTENDED', from: 'a', to: 'r3' },
    { kind: 'ATTENDED', from: 'b', to: 'r3' },
    { kind: 'ATTENDED', from: 'b', to: 'r3', subkind: 'organizer' },
  ],
);
const of = (organizationId: string) =>
  team(record, { communityId: 'community' }, { organizationId, today: '2026-06-15' });

describe('the page of a team', () => {
  it('has its members of today, leaders first, each once, without who was merely mentioned', () => {
    expect(of('choir').members).toEqual([
      { personId: 'a', name: 'a', role: 'leader', since: '2025-01' },
      { personId: 'b', name: 'b', role: 'member', since: null },
    ]);
  });

  it('has what it held, newest first, and how regular that is (by hand: 14 and 28 days apart)', () => {
    const { activities, upcoming, lastActivityOn, silentDays, rhythmDays } = of('choir');
    expect(upcoming.map(({ title }) => title)).toEqual(['演出']);
    expect(activities.map(({ title, participants }) => [title, participants])).toEqual([
      ['排练三', 2],
      ['排练二', 0],
      ['排练一', 0],
    ]);
    expect([lastActivityOn, silentDays, rhythmDays]).toEqual(['2026-06-12', 3, 14]);
  });

  it('knows no rhythm of a team that met once, and no team that is none', () => {
    expect(of('chess').rhythmDays).toBeNull();
    expect(() => of('a')).toThrow(
      expect.objectContaining({ problems: [{ code: 'notFound', field: 'organizationId' }] }),
    );
  });
});
