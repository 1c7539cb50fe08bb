import { describe, expect, it } from 'vitest';
import { tieChangeOf } from '../../../server/analysis/tieChangeOf.ts';
import { toy12Record } from './toy12Record.ts';

const communityId = 'community';

describe('tieChangeOf', () => {
  // Toy-12, by hand: 11 of 12 ties kept, 3 formed.
  it('compares two dates', () => {
    const change = tieChangeOf(
      toy12Record(),
      { communityId, asOf: '2026-02' },
      { after: { communityId, asOf: '2026-05' } },
    );
    expect(change).toMatchObject({ kept: 11, formed: 3, dissolved: 1, joined: 0, left: 0, hamming: 4 });
    expect(change.jaccard).toBeCloseTo(11 / 15, 10);
    expect(change.formationRate).toBeCloseTo(3 / 54, 10);
    expect(change.dissolutionRate).toBeCloseTo(1 / 12, 10);
  });

  it('counts actors who are in one of them only', () => {
    const after = { communityId, asOf: '2026-02', leaveOut: ['P01'] };
    expect(tieChangeOf(toy12Record(), { communityId, asOf: '2026-02' }, { after })).toMatchObject({
      joined: 0,
      left: 1,
      dissolved: 0,
    });
  });

  it('refuses two communities', () => {
    expect(() => tieChangeOf(toy12Record(), { communityId }, { after: { communityId: 'other' } })).toThrow(
      'otherCommunity',
    );
  });
});
