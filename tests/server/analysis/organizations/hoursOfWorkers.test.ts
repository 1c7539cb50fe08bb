import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { hoursOfWorkers } from '../../../../server/analysis/organizations/hoursOfWorkers.ts';
import { recordFrom, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-30';

function hoursOfChoir(days: number, ...facts: Partial<PlainTie>[]): number | null | undefined {
  const record = recordFrom(
    [
      { id: 'choir', label: 'Organization' },
      { id: 'worker', label: 'SocialWorker' },
    ],
    facts.map((each): PlainTie => ({ kind: 'ACCOMPANIES', from: 'worker', to: 'choir', ...each })),
  );
  const hours = hoursOfWorkers(basisOf(record, { communityId: 'community', asOf: today }, today), days);
  return hours === null ? null : hours.get('choir');
}

// All by hand.
describe('hoursOfWorkers', () => {
  it('adds up, and counts of a longer time what lies within', () => {
    expect(hoursOfChoir(365, { weight: 3, validFrom: '2026-05', validTo: '2026-05' }, { weight: 2 })).toBe(5);
    // 30 days up to today: 10 of the 20 days from 22 May to 10 June.
    expect(hoursOfChoir(30, { weight: 8, validFrom: '2026-05-22', validTo: '2026-06-10' })).toBe(4);
    // Without an end it is taken to end today: 30 of 60 days.
    expect(hoursOfChoir(30, { weight: 8, validFrom: '2026-05-02' })).toBe(4);
    expect(hoursOfChoir(30, { weight: 8, validFrom: '2025', validTo: '2025' })).toBeUndefined();
    // Of two months half lies ahead: 30 of 61 days.
    expect(hoursOfChoir(365, { weight: 61, validFrom: '2026-06', validTo: '2026-07' })).toBe(30);
    expect(hoursOfChoir(365, { weight: 8, validFrom: '2026-07' })).toBeUndefined();
  });

  it('is unknown, never zero, where no hours are recorded', () => {
    expect(hoursOfChoir(365)).toBeNull();
    expect(hoursOfChoir(365, { weight: null })).toBeNull();
  });
});
