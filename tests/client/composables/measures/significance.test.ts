import { describe, expect, it } from 'vitest';
import { isFitting, sideOf } from '../../../../client/composables/measures/useSignificance.ts';
import { gradeOf } from '../../../../client/composables/measures/useStableGroups.ts';

describe('a comparison with chance', () => {
  it('tells on which side of the range a value lies; its ends belong to it', () => {
    const range = { low: 1, high: 2 };
    expect([0.9, 1, 2, 2.1, null].map((observed) => sideOf({ ...range, observed }))).toEqual([
      'below',
      'within',
      'within',
      'above',
      null,
    ]);
    expect(sideOf({ observed: 1, low: null, high: null })).toBeNull();
  });

  it('offers the ways of mixing that make sense', () => {
    const offered = (needsGroups: boolean, isDirected: boolean) =>
      ['nothing', 'arrows', 'groups'].filter((needs) => isFitting({ needs }, { needsGroups }, isDirected));
    expect(offered(false, false)).toEqual(['nothing']);
    expect(offered(true, false)).toEqual(['nothing', 'groups']);
    expect(offered(false, true)).toEqual(['nothing', 'arrows']);
  });
});

it('grades how much the runs agree', () => {
  expect([1, 0.9, 0.89, 0.7, 0.4, 0.39, -0.1].map(gradeOf)).toEqual([
    'same',
    'same',
    'close',
    'close',
    'loose',
    'different',
    'different',
  ]);
});
