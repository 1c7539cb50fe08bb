import { describe, expect, it } from 'vitest';
import { residentUrns } from '../../../../../server/analysis/activists/certainty/residentUrn.ts';
import { random } from '../../../../../server/analysis/random.ts';

const places = Int32Array.of(1, 0, 1, -1, 0);
const urn = residentUrns(places, random(2))(Float64Array.of(3, 1, 1, 2, 0));
const shares = (place: number, circle: 'inside' | 'outside'): number[] => {
  const counts = new Array<number>(5).fill(0);
  for (let i = 0; i < 10_000; i++) counts[urn(place, circle)]!++;
  return counts.map((count) => Math.round(count / 500) / 20);
};

// By hand: shares of the weights, to a twentieth.
describe('residentUrns', () => {
  it('draws by weight inside a building and outside it', () => {
    expect(shares(1, 'inside')).toEqual([0.75, 0, 0.25, 0, 0]);
    expect(shares(1, 'outside')).toEqual([0, 0.35, 0, 0.65, 0]);
    expect(shares(0, 'outside')).toEqual([0.5, 0, 0.15, 0.35, 0]);
  });

  it('has everybody outside a building that is not known, and nobody inside', () => {
    expect(shares(-1, 'outside')).toEqual([0.45, 0.15, 0.15, 0.3, 0]);
    expect(urn(-1, 'inside')).toBe(-1);
  });

  it('is empty where nobody has a weight', () => {
    const empty = residentUrns(places, random(2))(new Float64Array(5));
    expect([empty(0, 'inside'), empty(0, 'outside')]).toEqual([-1, -1]);
  });
});
