import { describe, expect, it } from 'vitest';
import { numbersOf, ofKind } from '../../../../client/composables/resources/buildingKinds.ts';
import { building } from '../../answers.ts';

describe('what a building has of a kind', () => {
  const row = building('1', {
    openNeeds: 5,
    supplies: 3,
    kinds: [{ kind: 'goods', openNeeds: 2, supplies: 1 }],
  });

  it('is nothing where the answer says nothing, or hidden from who sees sums only', () => {
    expect(numbersOf(row, 'goods', true)).toMatchObject({ openNeeds: 2, supplies: 1 });
    expect(numbersOf(row, 'skill', true)).toEqual({ openNeeds: 0, supplies: 0 });
    expect(numbersOf(row, 'skill', false)).toEqual({ openNeeds: null, supplies: null });
  });

  it('takes the place of all kinds where one was chosen', () => {
    expect(ofKind(row, 'goods', true)).toEqual({ ...row, openNeeds: 2, supplies: 1 });
  });
});
