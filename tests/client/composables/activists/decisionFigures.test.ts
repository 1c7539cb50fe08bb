import { describe, expect, it } from 'vitest';
import { decisionFigures } from '../../../../client/composables/activists/decisionFigures.ts';
import { activist, rankInterval } from '../../answers.ts';

const listedWith = {
  profile: { name: '本社区', version: 2 },
  asOf: '2026-09-01',
  seed: 1,
  groupBy: 'place',
} as const;

describe('decisionFigures', () => {
  it('keep what the list says, with weights, day and seed', () => {
    expect(decisionFigures(activist('a'), rankInterval('a'), listedWith)).toEqual({
      rank: 1,
      score: 60,
      low: 2,
      high: 9,
      seed: 1,
      profileName: '本社区',
      profileVersion: 2,
      asOf: '2026-09-01',
      groupBy: 'place',
    });
  });

  it('name no seed where no range of ranks is known', () => {
    const figures = decisionFigures(activist('a'), null, { ...listedWith, profile: null });
    expect([figures.low, figures.seed, figures.profileName]).toEqual([null, null, null]);
  });
});
