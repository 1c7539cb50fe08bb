import { describe, expect, it } from 'vitest';
import {
  countingDimensions,
  filterActivists,
  noActivistFilter,
} from '../../../../client/composables/activists/filterActivists.ts';
import { activist, actor } from '../../answers.ts';

describe('filterActivists', () => {
  const first = activist('a');
  const second = activist('b', { actor: actor('b', null) });

  it('counts neither what was not recorded nor what is 0', () => {
    expect(countingDimensions(first)).toBe(2);
  });

  it('keeps everybody, in order, without a filter', () => {
    expect(filterActivists([second, first], noActivistFilter)).toEqual([second, first]);
  });

  it('narrows to a building, and to those without one', () => {
    expect(filterActivists([first, second], { building: { building: '1号楼' }, leastDimensions: 0 })).toEqual(
      [first],
    );
    expect(filterActivists([first, second], { building: { building: null }, leastDimensions: 0 })).toEqual([
      second,
    ]);
  });

  it('narrows to those for whom enough dimensions speak', () => {
    expect(filterActivists([first], { building: 'all', leastDimensions: 2 })).toEqual([first]);
    expect(filterActivists([first], { building: 'all', leastDimensions: 3 })).toEqual([]);
  });
});
