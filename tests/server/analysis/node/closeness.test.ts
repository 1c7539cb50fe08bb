import { describe, expect, it } from 'vitest';
import { closeness } from '../../../../server/analysis/node/closeness.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, kite, path, star, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('closeness', () => {
  it('is highest for Fernando and Garth in the kite (Krackhardt 1990: .643)', () => {
    const expected = { F: 9 / 14, G: 9 / 14, D: 0.6, H: 0.6, A: 9 / 17, C: 0.5, I: 9 / 21, J: 9 / 29 };
    expectValues(valuesOf(closeness, kite()), expected);
  });

  it('is 1 in the middle of a star (by hand)', () => {
    expectValues(valuesOf(closeness, star(5)), { n1: 1, n2: 4 / 7 });
  });

  it('counts the distances of those who can reach a person, so the end of a chain leads (by hand)', () => {
    expectValues(valuesOf(closeness, path(3, true)), { n1: 0, n2: 1 / 2, n3: 2 / 3 });
  });

  it('agrees with NetworkX 3.6.1 on a network in two parts, by arrows and by strength', () => {
    const undirected = {
      a: 0.5952380952,
      b: 0.5208333333,
      c: 0.6944444444,
      d: 0.462962963,
      f: 0.3787878788,
      g: 0,
    };
    const directed = {
      a: 0.462962963,
      b: 0.3472222222,
      c: 0.5952380952,
      d: 0.4166666667,
      e: 0.3205128205,
      f: 0,
      g: 0,
    };
    const strong = {
      a: 0.8771929825,
      b: 0.6944444444,
      c: 0.7246376812,
      d: 0.4504504505,
      e: 0.4273504274,
      f: 0,
      g: 0,
    };
    expectValues(valuesOf(closeness, twoCircles(false)), undirected);
    expectValues(valuesOf(closeness, twoCircles(true)), directed);
    expectValues(valuesOf(closeness, twoCircles(true), { weighted: true }), strong);
  });

  it('is 0 for an isolate and undefined for a single person', () => {
    expect(valuesOf(closeness, fromTable([], { isolates: ['a', 'b'] }))).toEqual({ a: 0, b: 0 });
    expect(valuesOf(closeness, star(1))).toEqual({ n1: null });
  });
});
