import { describe, expect, it } from 'vitest';
import { windowsOf, type WindowsQuestion } from '../../../../../server/analysis/evolution/series/windows.ts';
import { ProblemError } from '../../../../../server/entities/problem.ts';
import { recordFrom } from '../../recordFrom.ts';

const record = recordFrom(
  [
    { id: 'w1', label: 'Wave', displayName: '第二次', properties: { startsOn: '2026-03' } },
    {
      id: 'w2',
      label: 'Wave',
      displayName: '第一次',
      properties: { startsOn: '2025-09-01', endsOn: '2025-10' },
    },
    { id: 'w3', label: 'Wave', displayName: '没写日期' },
  ],
  [],
);
const selection = { communityId: 'community', from: '2020', to: '2021', leaveOut: ['x'] };
const usual: WindowsQuestion = {
  first: null,
  last: null,
  step: 'month',
  width: 'asOf',
  months: null,
  byWaves: false,
  today: '2026-11-29',
};
const ask = (given: Partial<WindowsQuestion>) => windowsOf(record, selection, { ...usual, ...given });
const problemOf = (given: Partial<WindowsQuestion>) => {
  try {
    ask(given);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
  }
  return null;
};

describe('windowsOf', () => {
  it('counts back from today, twelve windows when nobody says', () => {
    const windows = ask({});
    expect(windows).toHaveLength(12);
    expect(windows[0]!.to).toBe('2025-12-29');
    expect(windows.at(-1)).toMatchObject({ key: '2026-11-29', from: '2026-11-29', to: '2026-11-29' });
  });

  it('keeps what else is selected, and puts its own dates in place of the others', () => {
    expect(ask({}).at(-1)!.selection).toEqual({
      communityId: 'community',
      leaveOut: ['x'],
      asOf: '2026-11-29',
      from: null,
      to: null,
      waveId: null,
    });
    expect(ask({ width: 'cumulative' }).at(-1)!.selection).toMatchObject({
      asOf: null,
      from: null,
      to: '2026-11-29',
    });
  });

  it('takes a partial date as its whole span: no window ends before its first day', () => {
    const days = ask({ first: '2026-01', last: '2026-06', step: 'quarter' }).map(({ to }) => to);
    expect(days).toEqual(['2026-03-31', '2026-06-30']);
    expect(ask({ first: '2026-03-31', last: '2026-06', step: 'quarter' })).toHaveLength(2);
    expect(ask({ first: '2026-04-01', last: '2026-06', step: 'quarter' })).toHaveLength(1);
  });

  it('lets sliding windows of a step follow on one another without a gap', () => {
    const spans = ask({ first: '2025-11', last: '2026-01', width: 'sliding' }).map(({ from, to }) => [
      from,
      to,
    ]);
    expect(spans).toEqual([
      ['2025-11-01', '2025-11-30'],
      ['2025-12-01', '2025-12-31'],
      ['2026-01-01', '2026-01-31'],
    ]);
    expect(ask({ last: '2026-01', width: 'sliding', months: 12 }).at(-1)!.from).toBe('2025-02-01');
  });

  it('takes survey rounds in order of time, undated ones last', () => {
    const rounds = ask({ byWaves: true });
    expect(rounds.map(({ name }) => name)).toEqual(['第一次', '第二次', '没写日期']);
    expect(rounds[0]).toMatchObject({ key: 'w2', from: '2025-09-01', to: '2025-10', waveId: 'w2' });
    expect(rounds[0]!.selection).toMatchObject({ asOf: null, from: null, to: null, waveId: 'w2' });
    expect(rounds[2]).toMatchObject({ from: null, to: null });
  });

  it('takes a round of which only the last day is recorded as held on that day', () => {
    const ended = recordFrom(
      [
        { id: 'w1', label: 'Wave', properties: { startsOn: '2026-03' } },
        { id: 'w2', label: 'Wave', properties: { endsOn: '2026-01-20' } },
      ],
      [],
    );
    const rounds = windowsOf(ended, selection, { ...usual, byWaves: true });
    expect(rounds).toMatchObject([
      { key: 'w2', from: '2026-01-20', to: '2026-01-20' },
      { key: 'w1', from: '2026-03', to: '2026-03' },
    ]);
  });

  it('says when there are too many windows, or none', () => {
    expect(ask({ first: '2021-12', last: '2026-11' })).toHaveLength(60);
    expect(problemOf({ first: '2021-11', last: '2026-11' })).toMatchObject({
      code: 'tooMany',
      parameters: { max: 60 },
    });
    expect(problemOf({ first: '2027', last: '2026' })).toMatchObject({ code: 'endBeforeStart' });
    expect(problemOf({ width: 'sliding', months: 0 })).toMatchObject({ code: 'tooSmall', field: 'months' });
    expect(problemOf({ width: 'sliding', months: 121 })).toMatchObject({ code: 'tooLarge' });
  });
});
