import { describe, expect, it } from 'vitest';
import { contributionSegments } from '../../../../client/composables/activists/contributionBar.ts';
import { activist } from '../../answers.ts';

describe('contributionSegments', () => {
  const { contributions, score } = activist('a');

  it('adds up to the score', () => {
    const sum = contributionSegments(contributions).reduce((all, segment) => all + segment.points, 0);
    expect(sum).toBe(score);
  });

  it('keeps the place of a dimension where others are missing', () => {
    expect(contributionSegments(contributions).map(({ dimension, place }) => [dimension, place])).toEqual([
      ['named', 0],
      ['bridge', 2],
    ]);
  });
});
