import { describe, expect, it } from 'vitest';
import { networkColumns } from '../../../server/analysis/networkColumns.ts';
import { unconfirmedMonths } from '../../../server/analysis/unconfirmedMonths.ts';
import { recordFrom } from './recordFrom.ts';

/** Expected values counted by hand on a calendar. */
describe('unconfirmedMonths', () => {
  const record = recordFrom(
    ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
    [
      { id: 't1', kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2020', confirmedOn: '2025-06-15' },
      { id: 't2', kind: 'SUPPORTS', from: 'a', to: 'b', validFrom: '2024-12-31' },
      { id: 't3', kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2026-02' },
      { id: 't4', kind: 'KNOWS', from: 'c', to: 'd' },
    ],
  );

  it('counts whole months since it was confirmed, or else began', () => {
    const on = (date: string) => unconfirmedMonths(record, date);
    expect(on('2026-06-15')(['t1'])).toBe(12);
    expect(on('2026-06-14')(['t1'])).toBe(11);
    expect(on('2026-06')(['t2'])).toBe(17);
    expect(on('2026-01')(['t3'])).toBe(0);
  });

  it('goes by the latest of ties that are one line, and knows nothing where nothing is recorded', () => {
    const of = unconfirmedMonths(record, '2026-06-15');
    expect([of(['t1', 't2']), of(['t2', 't4']), of(['t4'])]).toEqual([12, 17, null]);
    expect(unconfirmedMonths(record, null)(['t1'])).toBeNull();
  });

  it('is told beside the strengths, and changes none', () => {
    const at = (asOf: string) => networkColumns(record, { communityId: 'x', asOf }, {}).edges;
    expect(at('2026-06-15').unconfirmedMonths).toEqual([12, 4, null]);
    expect(at('2036-06-15').unconfirmedMonths).toEqual([132, 124, null]);
    expect(at('2036-06-15').strengths).toEqual(at('2026-06-15').strengths);
  });
});
