import { describe, expect, it } from 'vitest';
import {
  ratingInputs,
  ratingOf,
  withRating,
  type Rating,
} from '../../../../client/composables/ask/ratingGrid.ts';

const cell = { personId: 'p', item: 'trust' };

describe('the grid of ratings', () => {
  it('holds one rating for a person and item; a changed one is another record, an empty one is none', () => {
    let ratings: readonly Rating[] = withRating([], cell, 3, 'id1');
    ratings = withRating(ratings, { ...cell, item: 'ability' }, 2, 'id2');
    ratings = withRating(ratings, cell, 5, 'id3');
    expect(ratingOf(ratings, 'p', 'trust')).toEqual({ ...cell, value: 5, id: 'id3' });
    expect(ratings).toHaveLength(2);
    expect(ratingOf(withRating(ratings, cell, null, 'id4'), 'p', 'trust')).toBeNull();
  });

  it('becomes dated ties from the rater, with the technique', () => {
    const ratings = withRating([], cell, 4, 'id1');
    expect(ratingInputs(ratings, 'r', { method: 'judges', on: '2026-09-01', note: ' ' })).toEqual([
      {
        id: 'id1',
        kind: 'ASSESSES',
        fromId: 'r',
        toId: 'p',
        subkind: 'trust',
        weight: 4,
        method: 'judges',
        validFrom: '2026-09-01',
        note: null,
      },
    ]);
  });
});
