import { describe, expect, it } from 'vitest';
import { projectedTies } from '../../../server/graph/projection.ts';
import { anyDate, onDate } from '../../../server/graph/recordTies.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const attended = (event: string, ...persons: string[]) =>
  persons.map((person) => ({ kind: 'ATTENDED' as const, from: person, to: event }));
const activity = (id: string, properties: object = {}) => ({
  id,
  label: 'Activity',
  properties: { date: '2026-01-01', ...properties },
});
const record = recordFrom(
  [...'abcde']
    .map((id) => ({ id, label: 'Resident' }))
    .concat([
      activity('x'),
      activity('y', { date: '2025-07-05' }),
      activity('z', { scale: 'mass' }),
      { id: 'o', label: 'Organization' },
    ] as never),
  [
    ...attended('x', 'a', 'b', 'c'),
    ...attended('y', 'a', 'b'),
    ...attended('z', 'a', 'd'),
    { kind: 'MEMBER_OF', from: 'd', to: 'o' },
    { kind: 'MEMBER_OF', from: 'e', to: 'o' },
  ],
);
const usual = {
  coAttendance: true,
  coMembership: false,
  largestGroup: 40,
  withoutMassEvents: true,
  halfLifeDays: null,
};
const ties = (projection: object, window = anyDate) =>
  projectedTies(record, { ...usual, ...projection }, window).map(({ from, to, strength }) => [
    from.id,
    to.id,
    strength,
  ]);

describe('ties made of what persons share', () => {
  // By hand from w = Σ 1/(n − 1) (Newman 2001): x has three persons, y two.
  it('weigh shared activities by their size', () =>
    expect(ties({})).toEqual([
      ['a', 'b', 1.5],
      ['a', 'c', 0.5],
      ['b', 'c', 0.5],
    ]));

  it('give each person a strength equal to the activities she shared', () => {
    const strength = (id: string) =>
      ties({})
        .filter((tie) => tie.includes(id))
        .reduce((sum, tie) => sum + Number(tie[2]), 0);
    expect([strength('a'), strength('b'), strength('c')]).toEqual([2, 2, 1]);
  });

  it('count mass events and organizations only when asked', () => {
    expect(ties({ withoutMassEvents: false })).toContainEqual(['a', 'd', 1]);
    expect(ties({ coAttendance: false, coMembership: true })).toEqual([['d', 'e', 1]]);
  });

  it('leave large groups out', () => expect(ties({ largestGroup: 2 })).toEqual([['a', 'b', 1]]));

  it('are, in the backbone, only those of pairs that share more than chance would explain (by hand)', () => {
    // Of eight activities a and b attend the same four: 1 / (8 over 4) = 1/70. c and d attend four each, two of them
    // together: P(X ≥ 2) = 53/70. d is with a and b as often.
    const both = recordFrom(
      [
        ...[...'abcd'].map((id) => ({ id, label: 'Resident' as const })),
        ...[...'12345678'].map((id) => activity(id)),
      ] as never,
      [
        ...[...'1234'].flatMap((event) => attended(event, 'a', 'b')),
        ...[...'5678'].flatMap((event) => attended(event, 'c')),
        ...[...'5612'].flatMap((event) => attended(event, 'd')),
      ],
    );
    const kept = (backbone: number | null) =>
      projectedTies(both, { ...usual, backbone }, anyDate).map(({ from, to }) => from.id + to.id);
    expect(kept(null)).toEqual(['ab', 'ad', 'bd', 'cd']);
    expect(kept(1 / 70 + 1e-12)).toEqual(['ab']);
    expect(kept(1 / 70 - 1e-12)).toEqual([]);
    expect(kept(53 / 70 + 1e-12)).toEqual(['ab', 'ad', 'bd', 'cd']);
    expect(kept(53 / 70 - 1e-12)).toEqual(['ab']);
  });

  it('keep their strength in the backbone', () => expect(ties({ backbone: 1 })).toEqual(ties({})));

  it('fade with the age of an activity', () => {
    // y lies 180 days before x: with a half-life of 180 days, as of the day of x, it counts half.
    expect(ties({ halfLifeDays: 180 }, onDate('2026-01-01'))).toContainEqual(['a', 'b', 1]);
  });
});
