import { describe, expect, it } from 'vitest';
import { edgeBetweenness } from '../../../../server/analysis/edge/edgeBetweenness.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { expectValues } from '../expectValues.ts';
import { complete, cycle, fromTable, path, relabelled, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('edgeBetweenness', () => {
  it('is the product of the two sides where a tie is the only link (by hand, Toy-12)', () => {
    const expected = {
      'P01-P02': 4 * 7,
      'P02-P09': 3 * 8,
      'P09-P10': 2 * 9,
      'P10-P12': 10,
      'P01-P06': 3 * 8,
      'P01-P05': 10,
    };
    expectValues(valuesOf(edgeBetweenness, toy12(1)), expected);
  });

  it('is known on simple shapes (by hand)', () => {
    expect(valuesOf(edgeBetweenness, path(4))).toEqual({ 'n1-n2': 3, 'n2-n3': 4, 'n3-n4': 3 });
    expect(valuesOf(edgeBetweenness, path(4, true))).toEqual({ 'n1-n2': 3, 'n2-n3': 4, 'n3-n4': 3 });
    expect(new Set(Object.values(valuesOf(edgeBetweenness, complete(5))))).toEqual(new Set([1]));
    expect(valuesOf(edgeBetweenness, cycle(4))['n1-n2']).toBe(2);
  });

  it('follows the arrows as NetworkX 3.6.1 does', () => {
    const expected = { 'a-b': 5, 'a-c': 6, 'b-c': 4, 'c-a': 7, 'c-d': 9, 'd-e': 8, 'e-c': 7, 'f-a': 5 };
    expectValues(valuesOf(edgeBetweenness, twoCircles(true)), expected);
  });

  it('takes detours over strong ties as NetworkX 3.6.1 does', () => {
    const expected = { 'a-b': 5, 'c-a': 9, 'f-a': 5, 'b-c': 0, 'c-d': 4, 'e-c': 4, 'd-e': 1 };
    expectValues(valuesOf(edgeBetweenness, twoCircles(false), { weighted: true }), expected);
  });

  it('is divided by the number of pairs when normalized (NetworkX 3.6.1)', () => {
    const undirected = valuesOf(edgeBetweenness, twoCircles(false), { normalized: true });
    expect(undirected['c-a']).toBeCloseTo(0.2857142857, 9);
    expect(valuesOf(edgeBetweenness, twoCircles(true), { normalized: true })['c-d']).toBeCloseTo(
      0.2142857143,
      9,
    );
    expect(valuesOf(edgeBetweenness, path(2), { normalized: true })).toEqual({ 'n1-n2': 1 });
  });

  it('gives rows sorted by key, with the ends as the tie has them', () => {
    const network = fromTable(
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
      { directed: true },
    );
    expect(edgeBetweenness.compute(network, defaultMeasureOptions)).toEqual([
      { key: 'a-b', source: 'a', target: 'b', value: 2 },
      { key: 'b-c', source: 'b', target: 'c', value: 2 },
    ]);
  });

  it('does not depend on names, and is empty without ties', () => {
    const renamed = relabelled(twoCircles(true), (key) => `x${'gfedcba'.indexOf(key)}`);
    expectValues(valuesOf(edgeBetweenness, renamed), valuesOf(edgeBetweenness, twoCircles(true)));
    expect(valuesOf(edgeBetweenness, fromTable([]))).toEqual({});
    expect(valuesOf(edgeBetweenness, star(1))).toEqual({});
  });
});
