import { describe, expect, it } from 'vitest';
import type { Projection } from '../../../server/entities/networkSelection.ts';
import { datedTies } from '../../../server/graph/datedTies.ts';
import { dayOfNumber } from '../../../server/graph/daySpan.ts';
import { chosenIn } from '../../../server/graph/chosenActors.ts';
import { recordFrom, type PlainTie } from '../analysis/recordFrom.ts';

const activity = (id: string, date: string, scale: string | null = null) => ({
  id,
  label: 'Activity',
  properties: { date, scale },
});
const attended = (to: string, ...persons: string[]): PlainTie[] =>
  persons.map((from) => ({ kind: 'ATTENDED', from, to, validFrom: '2026-01-05' }));
const record = recordFrom(
  [
    ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
    activity('x', '2026-01-05'),
    activity('y', '2026-03'),
    activity('z', '2026-04-01', 'mass'),
    { id: 'o', label: 'Organization' },
  ],
  [
    { id: 'k', kind: 'KNOWS', from: 'b', to: 'a', validFrom: '2026-02' },
    ...attended('x', 'a', 'b', 'c'),
    ...attended('y', 'a', 'b'),
    ...attended('z', 'a', 'c'),
    { kind: 'MEMBER_OF', from: 'a', to: 'o', validFrom: '2026-01', validTo: '2026-03' },
    { kind: 'MEMBER_OF', from: 'a', to: 'o', validFrom: '2026-06-01' },
    { kind: 'MEMBER_OF', from: 'b', to: 'o', validFrom: '2026-03-10', validTo: '2026-06-20' },
    { kind: 'MEMBER_OF', from: 'c', to: 'o', validFrom: '2026-07-01' },
  ],
);

const day = (number: number): string => (Number.isFinite(number) ? dayOfNumber(number) : '');
const told = (projection: Partial<Projection> | null, leaveOut: string[] = []): string[] =>
  datedTies(
    record,
    chosenIn(record, {
      communityId: 'community',
      tieKinds: ['KNOWS'],
      leaveOut,
      projection: projection && {
        ...{ coAttendance: false, coMembership: false, largestGroup: 40, withoutMassEvents: true },
        ...{ halfLifeDays: null, ...projection },
      },
    }),
  ).map(
    ({ kind, from, to, first, last, strength }) =>
      `${kind} ${from.id}-${to.id} ${day(first)}..${day(last)} ${strength}`,
  );

describe('dated ties', () => {
  it('hold from the first day of a month, and go on where they have no end', () =>
    expect(told(null)).toEqual(['KNOWS b-a 2026-02-01.. 1']));

  // By hand: x of three persons adds 1/2, y of two persons 1 in all of March. That somebody attended goes on for ever in
  // the record; the activity does not.
  it('of a shared activity hold on its date alone', () => {
    const shared = [
      'CO_ATTENDANCE a-b 2026-01-05..2026-01-05 0.5',
      'CO_ATTENDANCE a-c 2026-01-05..2026-01-05 0.5',
      'CO_ATTENDANCE b-c 2026-01-05..2026-01-05 0.5',
      'CO_ATTENDANCE a-b 2026-03-01..2026-03-31 1',
    ];
    expect(told({ coAttendance: true }).slice(1)).toEqual(shared);
    expect(told({ coAttendance: true, halfLifeDays: 10 }).slice(1)).toEqual(shared);
    expect(told({ coAttendance: true, withoutMassEvents: false }).at(-1)).toBe(
      'CO_ATTENDANCE a-c 2026-04-01..2026-04-01 1',
    );
    expect(told({ coAttendance: true, largestGroup: 2 }).slice(1)).toEqual(shared.slice(3));
    expect(told({ coAttendance: true }, ['c']).slice(1)).toEqual([shared[0], shared[3]]);
  });

  // By hand: of three members who were ever in it, each pair counts 1/2, on the days on which both belonged to it.
  it('of a shared organization hold while both belong to it', () =>
    expect(told({ coMembership: true }).slice(1)).toEqual([
      'CO_MEMBERSHIP a-b 2026-03-10..2026-03-31 0.5',
      'CO_MEMBERSHIP a-b 2026-06-01..2026-06-20 0.5',
      'CO_MEMBERSHIP a-c 2026-07-01.. 0.5',
    ]));

  // By hand: of the two activities a and b attend both: probability 1. c attends one of two: 1 with a and b as well.
  it('are of pairs of the backbone only', () => {
    expect(told({ coAttendance: true, backbone: 1 })).toHaveLength(5);
    expect(told({ coAttendance: true, backbone: 0.5 })).toHaveLength(1);
  });
});
