import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { played, windowOf, type Playing } from '../../../../client/network/timeline/playing.ts';
import { movedWindow } from '../../../../client/network/timeline/windowMoves.ts';

// The year 2026 by hand: January is day 0 to 30, February to 58, March to 89.
const span = { firstDay: '2026-01-01', days: 365 };
const january = { first: 0, last: 30 };
const style = { unit: 'month', isStill: false } as const;
const start: Playing = { from: january, share: 0 };

describe('playing', () => {
  it('goes evenly from step to step', () => {
    const half = played(start, 0.5, span, style);
    expect(windowOf(half, span, style)).toEqual({ first: 16, last: 44 });
    expect(windowOf(played(half, 0.5, span, style), span, style)).toEqual({ first: 31, last: 58 });
    expect(windowOf(played(start, 2.5, span, style), span, style)).toEqual({ first: 75, last: 104 });
  });

  it('jumps from step to step for those who want no motion', () => {
    const still = { ...style, isStill: true };
    expect(windowOf(played(start, 0.9, span, style), span, still)).toEqual(january);
    expect(windowOf(played(start, 1.1, span, style), span, still)).toEqual({ first: 31, last: 58 });
  });

  it('is over at the end of the span', () => {
    const end = played(start, 50, span, style);
    expect([end.isOver, end.from]).toEqual([true, { first: 334, last: 364 }]);
    expect(played(start, 10.9, span, style).isOver).toBe(false);
    expect(played(start, 11, span, style).isOver).toBe(true);
  });

  it('comes to the same windows, however long the frames are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.7, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('day' as const, 'month' as const, 'quarter' as const),
        (frames, unit) => {
          let at: Playing = start;
          for (const share of frames) at = played(at, share, span, { ...style, unit });
          const units = frames.reduce((sum, share) => sum + share, 0);
          // Sums of fractions may lie on either side of a whole number.
          fc.pre(Math.abs(units - Math.round(units)) > 1e-9);
          let expected = january;
          for (let i = 0; i < Math.floor(units); i++) expected = movedWindow(expected, span, unit, 1);
          expect(at.from).toEqual(expected);
        },
      ),
      { numRuns: 100, seed: 9 },
    );
  });
});
