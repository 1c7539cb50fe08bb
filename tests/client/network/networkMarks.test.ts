import { describe, expect, it } from 'vitest';
import { cutOffWithout, stepsFrom } from '../../../client/network/networkMarks.ts';
import { networkModel } from '../../../client/network/networkModel.ts';
import { networkColumns } from '../answers.ts';

// a – b – c – d – e, c – f, and g – h apart; i alone.
const model = networkModel(
  networkColumns(
    [...'abcdefghi'],
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [2, 5],
      [6, 7],
    ],
  ),
);

describe('the marks of a picture', () => {
  it('counts the steps to the nearest of some, and knows who cannot be reached', () => {
    expect(stepsFrom(model, [0, 3])).toEqual([0, 1, 1, 0, 1, 2, null, null, null]);
    expect(stepsFrom(model, [])).toEqual(model.nodes.map(() => null));
  });

  it('finds who is cut off from the larger piece, and nobody who was apart before', () => {
    // Without c: {a, b}, {d, e} and {f}; the first of the largest is what the others are cut off from.
    expect([...cutOffWithout(model, new Set([2]))].toSorted()).toEqual([3, 4, 5]);
    expect(cutOffWithout(model, new Set([0]))).toEqual(new Set());
    expect(cutOffWithout(model, new Set())).toEqual(new Set());
  });
});
