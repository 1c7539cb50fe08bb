import { describe, expect, it } from 'vitest';
import { amountOf, stepOf } from '../../../../client/composables/resources/buildingAmounts.ts';
import { building } from '../../answers.ts';

describe('what colours a building', () => {
  it('is a number or a share; null where it is hidden', () => {
    const known = building('a', { openNeeds: 3, residents: 40, participants: 10 });
    expect([amountOf(known, 'openNeeds'), amountOf(known, 'participation')]).toEqual([3, 0.25]);
    const hidden = building('b', { openNeeds: null, residents: null, participants: null });
    expect([amountOf(hidden, 'openNeeds'), amountOf(hidden, 'participation')]).toEqual([null, null]);
    expect(amountOf(building('c', { residents: 0, participants: 0 }), 'participation')).toBeNull();
  });

  it('has five steps, none for nothing', () => {
    expect([0, 0.1, 2, 2.1, 10].map((value) => stepOf(value, 10))).toEqual([0, 1, 1, 2, 5]);
    expect([stepOf(null, 10), stepOf(3, 0)]).toEqual([null, 0]);
  });
});
