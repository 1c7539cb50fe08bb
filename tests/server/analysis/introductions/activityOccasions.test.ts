import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { activityOccasions } from '../../../../server/analysis/introductions/activityOccasions.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-15';

/** A choir that rehearses every two weeks, as its sheets say; a talk, a mass event, and what is planned. */
function occasions(activities: readonly PlainNode[], ties: readonly PlainTie[] = []) {
  const record = recordFrom(
    [
      ...['a', 'b'].map((id): PlainNode => ({ id, label: 'Resident' })),
      { id: 'choir', label: 'Organization' },
      ...activities,
    ],
    ties,
  );
  return activityOccasions(basisOf(record, { communityId: 'community' }, today), today);
}
const activity = (id: string, date: string, more: Record<string, string> = {}): PlainNode => ({
  id,
  label: 'Activity',
  displayName: `合唱排练（${date.slice(5)}）`,
  properties: { date, ...more },
});
const rehearsals = ['2026-05-04', '2026-05-18', '2026-06-01'].map((date, i) => activity(`r${i}`, date));
const heldBy = (ids: readonly string[]): PlainTie[] =>
  ids.map((to): PlainTie => ({ kind: 'ORGANIZED', from: 'choir', to }));

describe('where people can meet', () => {
  it('is what comes back, at the day that its rhythm gives (by hand: every 14 days, last on June 1)', () => {
    const { occasions: found } = occasions(rehearsals, [
      ...heldBy(['r0', 'r1', 'r2']),
      { kind: 'ATTENDED', from: 'a', to: 'r0' },
      { kind: 'ATTENDED', from: 'a', to: 'r2' },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'r2',
      title: '合唱排练',
      on: '2026-06-15',
      isRecurring: true,
      hostIds: ['choir'],
    });
    expect([...found[0]!.attendances]).toEqual([['a', 2]]);
  });

  it('is no series that met twice, fell silent, or is of other hosts', () => {
    expect(occasions(rehearsals.slice(1)).occasions).toEqual([]);
    const silent = ['2026-01-05', '2026-01-19', '2026-02-02'].map((date, i) => activity(`r${i}`, date));
    expect(occasions(silent).occasions).toEqual([]);
    expect(occasions(rehearsals, heldBy(['r0'])).occasions).toEqual([]);
  });

  it('is what is planned within sixty days, with who signed up', () => {
    const planned = [activity('p1', today), activity('p2', '2026-08-14'), activity('p3', '2026-08-15')];
    const { occasions: found } = occasions(planned, [{ kind: 'ATTENDED', from: 'b', to: 'p2' }]);
    expect(found.map(({ id, on, isRecurring }) => [id, on, isRecurring])).toEqual([
      ['p1', '2026-06-15', false],
      ['p2', '2026-08-14', false],
    ]);
    expect([...found[1]!.attendances.keys()]).toEqual(['b']);
  });

  it('is no mass event', () => {
    expect(occasions([activity('m', '2026-06-20', { scale: 'mass' })]).occasions).toEqual([]);
  });

  it('tells the kinds of activities that somebody came to within a year', () => {
    const { kindsOf } = occasions(
      [
        activity('new', '2026-05-01', { kind: '合 唱' }),
        activity('old', '2025-06-01', { kind: '义诊' }),
        activity('ahead', '2026-07-01', { kind: '烘焙' }),
      ],
      ['new', 'old', 'ahead'].map((to): PlainTie => ({ kind: 'ATTENDED', from: 'a', to })),
    );
    expect([...kindsOf.get('a')!]).toEqual(['合唱']);
  });
});
