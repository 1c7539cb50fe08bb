import { describe, expect, it } from 'vitest';
import { classCounts } from '../../../../server/analysis/disclosure/classCounts.ts';

describe('classes of persons who are known alike (by hand)', () => {
  it('counts who is alone and who is in a class below k', () => {
    expect(classCounts(['a', 'a', 'a', 'b', 'b', 'c'], 3)).toEqual({ classes: 3, unique: 1, fewerThanK: 3 });
    expect(classCounts(['a', 'a', 'a', 'b', 'b', 'c'], 2)).toEqual({ classes: 3, unique: 1, fewerThanK: 1 });
  });

  it('has no class of nobody', () => {
    expect(classCounts([], 5)).toEqual({ classes: 0, unique: 0, fewerThanK: 0 });
  });
});
