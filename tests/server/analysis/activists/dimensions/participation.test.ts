import { describe, expect, it } from 'vitest';
import { participation } from '../../../../../server/analysis/activists/dimensions/participation.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const activity = (id: string, date: string): PlainNode => ({ id, label: 'Activity', properties: { date } });
const nodes = [
  ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
  activity('today', '2026-06-15'),
  activity('halfYearAgo', '2025-12-17'),
  activity('longAgo', '2024-06-15'),
  activity('planned', '2026-06-16'),
];
const attended = (from: string, to: string, subkind?: string): PlainTie => ({
  kind: 'ATTENDED',
  from,
  to,
  subkind,
});
const observe = (ties: PlainTie[], selection = {}) =>
  participation.observe(scoringBasisOf(recordFrom(nodes, ties), selection));

describe('participation', () => {
  it('weighs roles, and halves in 180 days', () => {
    const seen = observe([
      attended('a', 'today', 'organizer'),
      attended('a', 'halfYearAgo'),
      attended('b', 'halfYearAgo', 'volunteer'),
    ]);
    expect(seen.value('a')).toBeCloseTo(3.5, 12);
    expect(seen.value('b')).toBeCloseTo(1, 12);
    expect(seen.value('c')).toBe(0);
    expect(spoken(seen.evidence('a'))).toBe('近一年参加了2次活动，其中1次牵头组织');
    expect(seen.records('a')).toEqual(['t000001', 't000002']);
    expect(seen.records('c')).toEqual([]);
    expect(spoken(seen.evidence('b'), 'en')).toBe('Attended 1 activity in the past year, 1 as a volunteer');
  });

  it('counts the best of several roles in one activity once', () => {
    expect(observe([attended('a', 'today'), attended('a', 'today', 'volunteer')]).value('a')).toBe(2);
  });

  it('counts nothing that is still to come', () => {
    expect(observe([attended('a', 'planned')]).value('a')).toBeNull();
    expect(observe([attended('a', 'planned'), attended('b', 'today')]).value('a')).toBe(0);
  });

  it('is measured on the last day of the selection', () => {
    expect(
      observe([attended('a', 'today'), attended('a', 'halfYearAgo')], { asOf: '2025-12-17' }).value('a'),
    ).toBe(1);
  });

  it('says when it was long ago', () => {
    expect(spoken(observe([attended('a', 'longAgo')]).evidence('a'))).toBe(
      '以前参加过1次活动，近一年没有记录',
    );
  });
});
