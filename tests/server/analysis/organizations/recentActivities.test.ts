import { describe, expect, it } from 'vitest';
import {
  recentActivities,
  recentActivitiesOfPerson,
} from '../../../../server/analysis/organizations/recentActivities.ts';
import { recordFrom, type PlainNode } from '../recordFrom.ts';

const activity = (id: string, date: string | null): PlainNode => ({
  ...{ id, label: 'Activity' },
  properties: date === null ? {} : { date },
});
// The choir holds `song`, where anna organizes and bela comes; `walk` is held by bela alone; nobody knows when `lost` was.
const record = recordFrom(
  [
    { id: 'anna', label: 'Resident' },
    { id: 'bela', label: 'Resident' },
    { id: 'choir', label: 'Organization' },
    { id: 'library', label: 'Organization' },
    activity('song', '2026-06-10'),
    activity('walk', '2026-05'),
    activity('lost', null),
  ],
  [
    { kind: 'ORGANIZED', from: 'choir', to: 'song', subkind: 'host' },
    { kind: 'ORGANIZED', from: 'library', to: 'song', subkind: 'coHost' },
    { kind: 'ATTENDED', from: 'anna', to: 'song', subkind: 'organizer' },
    { kind: 'ATTENDED', from: 'bela', to: 'song' },
    { kind: 'ORGANIZED', from: 'bela', to: 'walk' },
    { kind: 'ATTENDED', from: 'bela', to: 'walk' },
    { kind: 'ATTENDED', from: 'anna', to: 'lost' },
    { kind: 'KNOWS', from: 'anna', to: 'bela' },
  ],
);
const on = (lastDay: string) => ({ record, dates: { lastDay } });
const told = (activities: ReturnType<typeof recentActivities>) =>
  activities.map(({ activity: { id }, age }) => [id, age]);
const ids = (nodes: Iterable<{ readonly id: string }>): string[] => [...nodes].map(({ id }) => id);

describe('what took place', () => {
  it('is that of the last days, by the first day that it may have been', () => {
    // From 10 June to 15 June 5 days, from 1 May 45.
    expect(told(recentActivities(on('2026-06-15'), Infinity))).toEqual([
      ['song', 5],
      ['walk', 45],
    ]);
    expect(told(recentActivities(on('2026-06-15'), 45))).toEqual([['song', 5]]);
    expect(told(recentActivities(on('2026-06-15'), 46))).toHaveLength(2);
    expect(told(recentActivities(on('2026-06-09'), Infinity))).toEqual([['walk', 39]]);
    expect(told(recentActivities(on('2026-04-30'), Infinity))).toEqual([]);
  });

  it('has who held it, began it, and came', () => {
    const [song, walk] = recentActivities(on('2026-06-15'), Infinity);
    expect(ids(song!.holders)).toEqual(['choir', 'library', 'anna']);
    expect(ids(song!.starters)).toEqual(['choir']);
    expect(ids(song!.organizers)).toEqual(['anna']);
    expect(ids(song!.attendees)).toEqual(['anna', 'bela']);
    expect(ids(walk!.starters)).toEqual(['bela']);
  });

  it('is of a person what she held or attended, once', () => {
    expect(told(recentActivitiesOfPerson(on('2026-06-15'), 'bela', Infinity))).toEqual([
      ['song', 5],
      ['walk', 45],
    ]);
    expect(told(recentActivitiesOfPerson(on('2026-06-15'), 'anna', 90))).toEqual([['song', 5]]);
    expect(recentActivitiesOfPerson(on('2026-06-15'), 'nobody', 90)).toEqual([]);
  });
});
