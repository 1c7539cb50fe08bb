import { describe, expect, it } from 'vitest';
import { timeLabels, timeScale } from '../../../../client/network/timeline/timeScale.ts';

const span = { firstDay: '2025-11-15', days: 200 };

describe('the scale of a timeline', () => {
  it('leads from days to pixels and back', () => {
    const scale = timeScale(span, 20, 420);
    expect([scale.x(0), scale.x(100), scale.x(200)]).toEqual([20, 220, 420]);
    expect(scale.day(220)).toBe(100);
  });

  // By the calendar: 1 January 2026 is day 47, 1 April day 137.
  it('names years first, and months where there is room', () => {
    const wide = timeScale(span, 0, 400);
    expect(timeLabels(span, wide, 48)).toEqual([
      { date: '2026-01-01', x: 94, isYear: true },
      { date: '2026-04-01', x: 274, isYear: false },
    ]);
    expect(timeLabels(span, timeScale(span, 0, 100), 48).map(({ date }) => date)).toEqual(['2026-01-01']);
  });
});
