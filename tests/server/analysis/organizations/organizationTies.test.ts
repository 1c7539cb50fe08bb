import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { organizationTies } from '../../../../server/analysis/organizations/organizationTies.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-15';
const organizations = ['choir', 'dance', 'green'];
const members: Readonly<Record<string, readonly string[]>> = {
  choir: ['a1', 'a2', 'a3'],
  dance: ['b1', 'b2', 'b3', 'b4', 'a1'],
  green: ['c1', 'c2'],
};
const persons = [...new Set(Object.values(members).flat())];

function tiesOf(further: readonly PlainTie[], nodes: readonly PlainNode[] = []) {
  const record = recordFrom(
    [
      ...organizations.map((id): PlainNode => ({ id, label: 'Organization' })),
      ...persons.map((id): PlainNode => ({ id, label: 'Resident' })),
      ...nodes,
    ],
    [
      ...Object.entries(members).flatMap(([to, ids]) =>
        ids.map((from): PlainTie => ({ kind: 'MEMBER_OF', from, to })),
      ),
      ...further,
    ],
  );
  return organizationTies(basisOf(record, { communityId: 'community', asOf: today }, today));
}
const attended = (to: string, ids: readonly string[]): PlainTie[] =>
  ids.map((from) => ({ kind: 'ATTENDED', from, to }));
const activity = (id: string, properties: object): PlainNode => ({
  id,
  label: 'Activity',
  properties: { date: '2026-05-01', ...properties },
});

// All by hand.
describe('organizationTies', () => {
  it('knows who belongs to both, and who works together', () => {
    const ties = tiesOf([{ kind: 'COLLABORATES', from: 'dance', to: 'green' }]);
    expect([...ties.between('choir', 'dance')!.sharedMembers]).toEqual(['a1']);
    expect(ties.between('green', 'dance')).toMatchObject({ collaborates: true, contacts: 0 });
    expect(ties.between('choir', 'green')).toBeNull();
    expect(ties.of('dance').map(([id]) => id)).toEqual(['choir', 'green']);
  });

  it('counts activities at which three members, or all of a smaller one, were present', () => {
    const nodes = [
      activity('met', {}),
      activity('few', {}),
      activity('mass', { scale: 'mass' }),
      activity('old', { date: '2025-05-01' }),
    ];
    const everybody = [...members.choir!, ...members.green!];
    const ties = tiesOf(
      [
        ...attended('met', everybody),
        ...attended('few', ['a1', 'a2', 'c1', 'c2']),
        ...attended('mass', everybody),
        ...attended('old', everybody),
      ],
      nodes,
    );
    expect([...ties.between('choir', 'green')!.sharedActivities]).toEqual(['met']);
  });

  it('counts activities that one held and members of the other attended', () => {
    const held: PlainTie[] = [
      { kind: 'ORGANIZED', from: 'choir', to: 'met' },
      ...attended('met', ['c1', 'c2']),
    ];
    expect(tiesOf(held, [activity('met', {})]).between('choir', 'green')!.sharedActivities.size).toBe(1);
  });

  it('counts resources that one gives and the other uses', () => {
    const ties = tiesOf(
      [
        { kind: 'PROVIDES', from: 'choir', to: 'room' },
        { kind: 'USES', from: 'green', to: 'room' },
        { kind: 'USES', from: 'c1', to: 'room' },
      ],
      [{ id: 'room', label: 'Resource', properties: { kind: 'venue' } }],
    );
    expect([...ties.between('green', 'choir')!.resources]).toEqual(['room']);
  });

  it('counts contacts between members, and how many there would be by chance', () => {
    const ties = tiesOf([
      { kind: 'KNOWS', from: 'a2', to: 'c1' },
      { kind: 'KNOWS', from: 'a2', to: 'a3' },
      { kind: 'KNOWS', from: 'c1', to: 'c2' },
      { kind: 'KNOWS', from: 'b1', to: 'b2' },
    ]);
    expect(ties.between('choir', 'green')!.contacts).toBe(1);
    // Degrees: choir a2 2, a3 1; green c1 2, c2 1; 4 contacts: 3 · 3 / 8.
    expect(ties.expectedContacts('choir', 'green')).toBeCloseTo(9 / 8, 12);
    expect(tiesOf([]).expectedContacts('choir', 'green')).toBe(0);
  });
});
