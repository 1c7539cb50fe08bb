import { describe, expect, it } from 'vitest';
import { selectionAt } from '../../../server/entities/moment.ts';
import { ProblemError } from '../../../server/entities/problem.ts';

const selection = {
  communityId: 'c1',
  tieKinds: ['KNOWS' as const],
  leaveOut: ['p9'],
  from: '2024',
  to: '2025',
  waveId: 'w0',
  asOf: '2026-01-01',
};

describe('a selection at a moment', () => {
  it('takes the date in place of the dates and the round that the selection had', () =>
    expect(selectionAt(selection, { date: '2025-06' })).toEqual({
      communityId: 'c1',
      tieKinds: ['KNOWS'],
      leaveOut: ['p9'],
      from: null,
      to: null,
      asOf: '2025-06',
      waveId: null,
    }));

  it('takes the survey round likewise', () =>
    expect(selectionAt(selection, { date: null, waveId: 'w2' })).toMatchObject({
      from: null,
      to: null,
      asOf: null,
      waveId: 'w2',
      leaveOut: ['p9'],
    }));

  it.each([
    ['neither', {}],
    ['both', { date: '2025', waveId: 'w2' }],
    ['only empty ones', { date: null, waveId: '' }],
  ])('refuses %s, naming the field', (_, moment) => {
    let thrown: unknown;
    try {
      selectionAt(selection, moment, 'after');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ProblemError);
    expect((thrown as ProblemError).problems[0]).toMatchObject({ code: 'badMoment', field: 'after' });
  });
});
