import { describe, expect, it } from 'vitest';
import { initiative } from '../../../../../server/analysis/activists/dimensions/initiative.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const activity = (id: string, date: string): PlainNode => ({ id, label: 'Activity', properties: { date } });
const nodes: PlainNode[] = [
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
  { id: 'w', label: 'SocialWorker' },
  { id: 'o', label: 'Organization' },
  activity('early', '2026-01-10'),
  activity('late', '2026-03-10'),
  activity('planned', '2026-07-01'),
];
const observe = (ties: PlainTie[], selection = {}) =>
  initiative.observe(scoringBasisOf(recordFrom(nodes, ties), selection));
const held = (from: string, to: string): PlainTie => ({ kind: 'ORGANIZED', from, to });
const attended = (from: string, to: string, subkind?: string): PlainTie => ({
  kind: 'ATTENDED',
  from,
  to,
  subkind,
});

// Expected values by hand, from the definition.
describe('initiative', () => {
  it('counts what she started, and again what she started without an official host', () => {
    const seen = observe([
      held('a', 'early'),
      held('a', 'late'),
      attended('a', 'late', 'organizer'),
      held('o', 'late'),
      attended('b', 'early', 'organizer'),
      attended('c', 'early'),
    ]);
    expect(['a', 'b', 'c'].map((id) => seen.value(id))).toEqual([2 + 1, 1 + 1, 0]);
    expect(spoken(seen.evidence('a'))).toBe('牵头办过2次活动，其中1次是自己发起的');
    expect(seen.records('a')).toEqual(['t000001', 't000002', 't000003']);
    expect(seen.records('c')).toEqual([]);
  });

  it('takes a social worker for an official host, too', () => {
    const seen = observe([held('a', 'early'), attended('w', 'early', 'organizer')]);
    expect(seen.value('a')).toBe(1);
    expect(spoken(seen.evidence('a'), 'en')).toBe(
      'Held 1 activity together with a committee, organization or social worker',
    );
  });

  it('adds one for who took part first and led later, not for the other way round', () => {
    const seen = observe([
      attended('a', 'early'),
      held('a', 'late'),
      held('b', 'early'),
      attended('b', 'late'),
    ]);
    expect([seen.value('a'), seen.value('b')]).toEqual([1 + 1 + 1, 1 + 1]);
    expect(spoken(seen.evidence('a'))).toBe('从参加者成长为牵头人：牵头办过1次活动，其中1次是自己发起的');
  });

  it('is not observed where nobody leads anything, and counts nothing that is still to come', () => {
    expect(observe([attended('a', 'early')]).value('a')).toBeNull();
    expect(observe([held('o', 'early')]).value('a')).toBeNull();
    expect(observe([held('a', 'planned')]).value('a')).toBeNull();
    expect(observe([held('a', 'late')], { asOf: '2026-02' }).value('a')).toBeNull();
  });
});
