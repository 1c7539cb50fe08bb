import { describe, expect, it } from 'vitest';
import { scoreHistory } from '../../../../client/composables/scales/scoreHistory.ts';
import { madeEntry } from './madeScale.ts';

const entry = (id: string, on: string, value: number | null, bound: number | null = null) =>
  madeEntry(id, on, { score: { value, reliableDifference: bound } });

describe('how a score went on', () => {
  it('lies by date and within what the scale allows, the earliest first', () => {
    const history = scoreHistory(
      [entry('3', '2026-01-11', 12), entry('2', '2026-01-06', 7), entry('1', '2026-01-01', 2)],
      'total',
    )!;
    expect(history.points.map(({ id, x, y, value }) => [id, x, y, value])).toEqual([
      ['1', 0, 0, 2],
      ['2', 0.5, 0.5, 7],
      ['3', 1, 1, 12],
    ]);
    expect(history.cutOffs).toEqual([{ at: 0.5, value: 7 }]);
    expect(history.unsure).toBe(null);
  });

  it('has a stretch about the first value in which the scale’s error explains a difference, cut at the ends', () => {
    const history = scoreHistory([entry('2', '2026-02-01', 8, 2), entry('1', '2026-01-01', 3, 2)], 'total')!;
    expect(history.unsure).toEqual({ from: 0, to: 0.3 });
  });

  it('leaves out what has no value, and counts what another edition asked', () => {
    const other = madeEntry('1', '2026-01-01', { answers: { parameters: [{ id: 'long', value: 0 }] } });
    const history = scoreHistory(
      [entry('3', '2026-03-01', 5), entry('2', '2026-02-01', null), other],
      'total',
    )!;
    expect(history.points.map(({ id, x }) => [id, x])).toEqual([['3', 0.5]]);
    expect(history.others).toBe(1);
  });

  it('spreads what was asked on one day, and is null without any value', () => {
    const day = [entry('2', '2026-02-01', 5), entry('1', '2026-02-01', 4)];
    expect(scoreHistory(day, 'total')!.points.map(({ x }) => x)).toEqual([0, 1]);
    expect(scoreHistory([entry('1', '2026-01-01', null)], 'total')).toBe(null);
    expect(scoreHistory([], 'total')).toBe(null);
    expect(scoreHistory(day, 'other')).toBe(null);
  });
});
