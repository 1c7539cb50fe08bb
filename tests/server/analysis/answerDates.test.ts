import { describe, expect, it } from 'vitest';
import { answerDates, upToToday } from '../../../server/analysis/answerDates.ts';

const today = '2026-06-15';
const communityId = 'community';

describe('answerDates', () => {
  it('takes everything up to today when the selection has no date, and the state of today', () => {
    const dates = answerDates({ communityId }, today);
    expect(dates.span).toEqual({ from: null, to: today });
    expect(dates.state).toEqual({ from: today, to: today });
    expect(dates.events).toEqual({ from: null, to: today });
    expect(dates.lastDay).toBe(today);
  });

  it('counts what happened before a date, and the state on it', () => {
    const dates = answerDates({ communityId, asOf: '2025-02' }, today);
    expect(dates.span).toEqual({ from: '2025-02', to: '2025-02' });
    expect(dates.state).toEqual({ from: '2025-02-28', to: '2025-02-28' });
    expect(dates.events).toEqual({ from: null, to: '2025-02-28' });
  });

  it('never reaches beyond today', () => {
    expect(answerDates({ communityId, to: '2026' }, today).lastDay).toBe(today);
    expect(answerDates({ communityId, from: '2026', to: '2027' }, today).events).toEqual({
      from: '2026',
      to: today,
    });
  });

  it('leaves a selection with a date as it is', () => {
    const selection = { communityId, from: '2026' };
    expect(upToToday(selection, today)).toBe(selection);
  });
});
