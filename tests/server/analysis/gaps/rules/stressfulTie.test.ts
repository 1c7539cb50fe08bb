import { describe, expect, it } from 'vitest';
import { viewed } from '../../../../../server/access/recordView.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { found, today } from '../found.ts';

const knows = (from: string, to: string, weight: number | null = null, validFrom?: string): PlainTie => ({
  kind: 'KNOWS',
  from,
  to,
  weight,
  validFrom,
});
const record = recordFrom(
  ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: 'Resident' })),
  [
    knows('b', 'a', -2, '2026-03'),
    { kind: 'SUPPORTS', from: 'a', to: 'b', weight: -1, validFrom: '2025' },
    knows('a', 'c'),
    knows('b', 'c'),
    knows('b', 'd'),
    knows('e', 'd', -1),
  ],
);

describe('stressful tie', () => {
  it('is told once for two persons, from the side on which it weighs more', () => {
    const gaps = found('stressfulTie', record);
    // By hand: a has one stressful and one supportive contact, b one and two; d one and one; e one and none.
    expect(
      gaps.map(({ actor, otherActor, severity, size, since }) => [
        actor?.id,
        otherActor?.id,
        severity,
        size,
        since,
      ]),
    ).toEqual([
      ['e', 'd', 'high', null, null],
      ['a', 'b', 'high', 1, '2025'],
    ]);
    expect(spoken(gaps[1]!.evidence)).toBe('a和b的来往有压力。a身边有压力的关系1个，给人支持的关系1个。');
    expect(gaps[1]!.helpers.map(({ actor }) => actor.id)).toEqual(['c']);
    expect(found('stressfulTie', record, {}, { heavyRatio: 2 })[1]).toMatchObject({ severity: 'medium' });
  });

  it('is in nobody’s list who may not see stressful ties', () => {
    const seen = viewed(record, { kind: 'whole', withStressfulTies: false }, today);
    expect(found('stressfulTie', seen)).toEqual([]);
  });
});
