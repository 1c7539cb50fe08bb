import { describe, expect, it } from 'vitest';
import { compared } from '../../../../server/analysis/communities/adjustedRandIndex.ts';
import { certainties } from '../../../../server/analysis/communities/certainties.ts';

const of = (...numbers: number[]) => compared(Uint32Array.from(numbers));

describe('how surely persons are in their groups', () => {
  it('is the share of runs in which they are with most of it (by hand)', () => {
    const best = of(1, 1, 1, 2, 2);
    const runs = [best, of(1, 1, 2, 2, 2), of(1, 1, 1, 1, 1), of(2, 1, 1, 3, 3)];
    // The last run leaves the first person alone; the second one puts the third with the others.
    expect([...certainties(best, runs)]).toEqual([3 / 4, 1, 3 / 4, 1, 1]);
  });

  it('takes the larger group of a run where a group falls into equal halves (by hand)', () => {
    const best = of(1, 1, 1, 1, 2);
    expect([...certainties(best, [of(2, 2, 1, 1, 1)])]).toEqual([0, 0, 1, 1, 1]);
  });

  it('is 1 for who is alone', () => {
    expect([...certainties(of(1, 1, 2), [of(1, 1, 1)])]).toEqual([1, 1, 1]);
  });
});
