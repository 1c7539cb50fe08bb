import { describe, expect, it } from 'vitest';
import { gapStateOf, nothingFollowed } from '../../../../server/analysis/gaps/followedGaps.ts';

describe('the state of a gap', () => {
  const followed = { aside: ['a', 'b'], done: ['c'], state: null, among: null };

  it('is open until something was done about it', () => {
    const state = gapStateOf(followed);
    expect(['a', 'c', 'x'].map((id) => state(id).state)).toEqual(['aside', 'done', 'open']);
    expect(gapStateOf(nothingFollowed)('a')).toEqual({ state: 'open', isWanted: true });
  });

  it('and whose it is decide whether it is wanted', () => {
    const wanted = (more: object) =>
      ['a', 'b', 'c', 'x'].filter((id) => gapStateOf({ ...followed, ...more })(id).isWanted);
    expect(wanted({})).toEqual(['a', 'b', 'c', 'x']);
    expect(wanted({ state: 'open' })).toEqual(['x']);
    expect(wanted({ state: 'aside' })).toEqual(['a', 'b']);
    expect(wanted({ state: 'aside', among: ['b', 'x'] })).toEqual(['b']);
    expect(wanted({ among: [] })).toEqual([]);
  });
});
