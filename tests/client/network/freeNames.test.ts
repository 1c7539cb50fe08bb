import { describe, expect, it } from 'vitest';
import { freeNames } from '../../../client/network/freeNames.ts';

const box = (left: number, right: number, y: number) => ({ left, right, y, height: 10 });

describe('names that stand on no other', () => {
  it('keeps the first of two that meet, and what is beside or below', () => {
    const names = { first: box(0, 50, 0), on: box(40, 90, 6), beside: box(50, 90, 0), below: box(0, 50, 10) };
    const kept = freeNames(Object.keys(names) as (keyof typeof names)[], (name) => names[name]);
    expect(kept).toEqual(['first', 'beside', 'below']);
  });

  it('lets nothing be hidden by what is not written itself', () => {
    const names = [box(0, 50, 0), box(40, 90, 5), box(60, 110, 9)];
    expect(freeNames(names, (name) => name)).toEqual([names[0], names[2]]);
  });
});
