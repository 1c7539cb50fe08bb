import { describe, expect, it } from 'vitest';
import { binUnit, changeBins } from '../../../../client/network/timeline/changeBins.ts';
import { spells } from './histories.ts';

describe('changes by month', () => {
  // By hand: the span begins on 2026-01-15 (17 days of January, then 28 of February, and 10 of March).
  const span = { firstDay: '2026-01-15', days: 55 };

  it('count what begins and what ends, and what holds in the end', () => {
    const made = spells([[-1, 55]], [[-1, 16]], [[3, 20]], [[44, 55]], [[50, 50]], [[54, 54]], [[-1, 54]]);
    // What holds to the end of January has ended in February; what holds on the last day of the span has not ended.
    expect(changeBins(made, span)).toEqual([
      { date: '2026-01-15', first: 0, last: 16, formed: 1, ended: 0, holding: 4 },
      { date: '2026-02-01', first: 17, last: 44, formed: 1, ended: 2, holding: 3 },
      { date: '2026-03-01', first: 45, last: 54, formed: 2, ended: 1, holding: 4 },
    ]);
  });

  it('are by quarter or year where there would be too many bars', () => {
    expect([3_000, 4_000, 36_525].map((days) => binUnit({ ...span, days }))).toEqual([
      'month',
      'quarter',
      'year',
    ]);
  });
});
