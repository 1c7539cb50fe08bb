import { describe, expect, it } from 'vitest';
import { busFactor, organizerRoles } from '../../../../server/analysis/organizations/busFactor.ts';
import type { RecentActivity } from '../../../../server/analysis/organizations/recentActivities.ts';
import type { RecordNode } from '../../../../server/entities/communityRecord.ts';
import { random } from '../../../../server/analysis/random.ts';

const rolesOf = (...counts: number[]) => ({
  byMember: new Map(counts.map((count, i) => [`m${i}`, count])),
  total: counts.reduce((sum, each) => sum + each, 0),
});

const node = (id: string): RecordNode => ({
  ...{ id, label: 'Resident', displayName: id, externalId: null, attributes: {}, properties: {} },
});
const activity = (id: string, ...holders: string[]): RecentActivity => ({
  ...{ activity: node(id), age: 1, starters: new Set(), organizers: new Set(), attendees: new Set() },
  holders: new Set(holders.map(node)),
});

describe('busFactor', () => {
  // By hand: of 10 roles at most 5 may be left.
  it('counts who must leave for half of the roles to be gone', () => {
    expect(busFactor(rolesOf(6, 2, 2))).toBe(1);
    expect(busFactor(rolesOf(5, 3, 2))).toBe(1);
    expect(busFactor(rolesOf(4, 3, 3))).toBe(2);
    expect(busFactor(rolesOf(1, 1, 1, 1))).toBe(2);
    expect(busFactor(rolesOf(1, 1, 1))).toBe(2);
    expect(busFactor(rolesOf())).toBeNull();
  });

  it('is the smallest such set of members, as trying all of them shows', () => {
    const next = random(11);
    for (let run = 0; run < 60; run++) {
      const counts = Array.from({ length: 1 + Math.floor(next() * 7) }, () => 1 + Math.floor(next() * 6));
      const total = counts.reduce((sum, each) => sum + each, 0);
      const sizes = Array.from({ length: 2 ** counts.length }, (_, mask) => {
        const leaving = counts.filter((_count, i) => (mask >> i) & 1);
        return 2 * leaving.reduce((sum, each) => sum + each, 0) >= total ? leaving.length : Infinity;
      });
      expect(busFactor(rolesOf(...counts))).toBe(Math.min(...sizes));
    }
  });
});

describe('organizerRoles', () => {
  it('counts each member once an activity of the organization, and nobody else', () => {
    const activities = [
      activity('1', 'choir', 'ann', 'worker'),
      activity('2', 'choir', 'ann', 'bea'),
      activity('3', 'dance', 'bea'),
    ];
    const { byMember, total } = organizerRoles('choir', new Set(['ann', 'bea']), activities);
    expect([Object.fromEntries(byMember), total]).toEqual([{ ann: 2, bea: 1 }, 3]);
  });
});
