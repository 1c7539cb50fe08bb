import { describe, expect, it } from 'vitest';
import { degreeShares } from '../../../client/network/degreeShares.ts';

describe('shares of those with so many ties', () => {
  it('fall from all to those with the most (by hand)', () =>
    expect(degreeShares([0, 1, 1, 2, 5])).toEqual([
      { degree: 0, count: 1, share: 1 },
      { degree: 1, count: 2, share: 4 / 5 },
      { degree: 2, count: 1, share: 2 / 5 },
      { degree: 5, count: 1, share: 1 / 5 },
    ]));

  it('are none without anybody', () => expect(degreeShares([])).toEqual([]));
});
