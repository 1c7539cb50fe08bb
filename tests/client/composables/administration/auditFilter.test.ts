import { expect, it } from 'vitest';
import { auditFilter, byDay, everything } from '../../../../client/composables/administration/auditFilter.ts';

it('asks for nothing that was not chosen', () => {
  expect(auditFilter(everything, null)).toEqual({
    accountId: null,
    action: null,
    from: null,
    to: null,
    personId: null,
  });
});

it('takes whole days of the own calendar, the last one included', () => {
  const { from, to } = auditFilter({ ...everything, from: '2026-09-01', to: '2026-09-30' }, 'p1');
  expect(from).toBe(new Date(2026, 8, 1).toISOString());
  expect(to).toBe(new Date(2026, 9, 1).toISOString());
});

it('puts entries under the day on which they happened here', () => {
  const at = (day: number, hour: number) => ({ at: new Date(2026, 8, day, hour).toISOString() });
  const days = byDay([at(2, 9), at(2, 1), at(1, 23)]);
  expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-09-02', 2],
    ['2026-09-01', 1],
  ]);
});
