import { describe, expect, it } from 'vitest';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { degreeAssortativity } from '../../../../server/analysis/network/degreeAssortativity.ts';
import { undirectedView } from '../../../../server/analysis/undirectedView.ts';
import { complete, cycle, fromTable, path, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('degreeAssortativity', () => {
  it('is −1 in a star, whatever the direction (Newman 2002)', () => {
    expect(figureOf(degreeAssortativity, star(5))).toBeCloseTo(-1, 12);
    expect(figureOf(degreeAssortativity, star(5, true))).toBeCloseTo(-1, 12);
  });

  it('is −1/2 on a chain of four (by hand)', () => {
    expect(figureOf(degreeAssortativity, path(4))).toBeCloseTo(-1 / 2, 12);
  });

  it('counts a mutual pair as one tie (by hand: the chain a – b – c – d)', () => {
    const mutual = fromTable([['a', 'b'], ['b', 'a'], ['b', 'c'], ['c', 'd']], { directed: true }); // prettier-ignore
    expect(figureOf(degreeAssortativity, mutual)).toBeCloseTo(-1 / 2, 12);
    expect(degreeAssortativity.compute(undirectedView(mutual), defaultMeasureOptions)).toBeCloseTo(
      -1 / 2,
      12,
    );
  });

  it('is undefined where all ends are alike, and without ties', () => {
    expect(figureOf(degreeAssortativity, cycle(5))).toBeNull();
    expect(figureOf(degreeAssortativity, complete(4))).toBeNull();
    expect(figureOf(degreeAssortativity, complete(2))).toBeNull();
    expect(figureOf(degreeAssortativity, complete(1))).toBeNull();
    expect(figureOf(degreeAssortativity, fromTable([]))).toBeNull();
  });
});
