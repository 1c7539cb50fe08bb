import { describe, expect, it } from 'vitest';
import { recurrenceOf } from '../../../../server/exchange/hsds/recurrence.ts';

/** Expected values by hand, from the calendar of 2026: 1 January is a Thursday. */
describe('the rhythm of dates', () => {
  it.each([
    ['every week', ['2026-01-01', '2026-01-08', '2026-01-15'], 'WEEKLY 1 TH'],
    ['every other week', ['2026-01-01', '2026-01-15', '2026-01-29'], 'WEEKLY 2 TH'],
    ['every week, one fell out', ['2026-01-01', '2026-01-08', '2026-01-22'], 'WEEKLY 1 TH'],
    ['a day of the month', ['2026-01-15', '2026-02-15', '2026-03-15', '2026-05-15'], 'MONTHLY 1 15'],
    ['the first Saturday', ['2026-01-03', '2026-02-07', '2026-03-07', '2026-04-04'], 'MONTHLY 1 1SA'],
    ['the second Sunday every third month', ['2026-01-11', '2026-04-12', '2026-07-12'], 'MONTHLY 3 2SU'],
    ['across the year', ['2025-11-20', '2025-12-20', '2026-01-20'], 'MONTHLY 1 20'],
  ])('%s', (_, dates, expected) => {
    const found = recurrenceOf(dates)!;
    expect(`${found.freq} ${found.interval} ${found.byday ?? found.bymonthday}`).toBe(expected);
    expect(found.dtstart).toBe(dates[0]);
  });

  it.each([
    ['fewer than three', ['2026-01-01', '2026-01-08']],
    ['no rhythm', ['2026-01-01', '2026-01-09', '2026-01-30']],
    ['twice in a month', ['2026-01-03', '2026-01-20', '2026-02-07']],
    ['nothing', []],
  ])('is none: %s', (_, dates) => {
    expect(recurrenceOf(dates)).toBeNull();
  });

  it('is read from the latest six only: a choir that moved to another day', () => {
    const before = ['2025-06-02', '2025-06-09'];
    const since = ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05'];
    expect(recurrenceOf([...before, ...since])).toMatchObject({ byday: 'TH', dtstart: '2026-01-01' });
  });
});
