import { describe, expect, it } from 'vitest';
import {
  countingDimensions,
  filterActivists,
  noActivistFilter,
} from '../../../../client/composables/activists/filterActivists.ts';
import { activist, actor } from '../../answers.ts';

describe('filterActivists', () => {
  const nobody = { isRobust: () => false, isDecided: () => false };
  const first = activist('a');
  const second = activist('b', { actor: actor('b', null) });

  it('counts neither what was not recorded nor what is 0', () => {
    expect(countingDimensions(first)).toBe(2);
  });

  it('keeps everybody, in order, without a filter', () => {
    expect(filterActivists([second, first], noActivistFilter, nobody)).toEqual([second, first]);
  });

  it('leaves nobody out while it is not known how firm ranks are', () => {
    const unknown = { ...nobody, isRobust: () => null };
    expect(filterActivists([first], { ...noActivistFilter, onlyRobust: true }, unknown)).toEqual([first]);
    expect(filterActivists([first], { ...noActivistFilter, onlyRobust: true }, nobody)).toEqual([]);
  });

  it('narrows to those for whom enough dimensions speak', () => {
    const withLeast = (leastDimensions: number) =>
      filterActivists([first], { ...noActivistFilter, leastDimensions }, nobody);
    expect(withLeast(2)).toEqual([first]);
    expect(withLeast(3)).toEqual([]);
  });

  it('narrows to what somebody is good for', () => {
    const bridge = activist('c', { strengths: ['bridge', 'doer'] });
    expect(filterActivists([first, bridge], { ...noActivistFilter, strength: 'doer' }, nobody)).toEqual([
      bridge,
    ]);
  });

  it('narrows to firm ranks, and to those about whom nothing was decided', () => {
    const known = { isRobust: (id: string) => id === 'a', isDecided: (id: string) => id === 'a' };
    expect(filterActivists([first, second], { ...noActivistFilter, onlyRobust: true }, known)).toEqual([
      first,
    ]);
    expect(filterActivists([first, second], { ...noActivistFilter, onlyUndecided: true }, known)).toEqual([
      second,
    ]);
  });
});
