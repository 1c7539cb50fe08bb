import { describe, expect, it } from 'vitest';
import { triangles } from '../../../../server/analysis/node/triangles.ts';
import { karate } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { complete, fromTable, kite, star } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('triangles', () => {
  it('agree with NetworkX 3.6.1', () => {
    const ofKite = { A: 4, B: 4, C: 3, D: 8, E: 3, F: 5, G: 5, H: 1, I: 0, J: 0 };
    expect(valuesOf(triangles, kite())).toEqual(ofKite);
    expectValues(valuesOf(triangles, karate()), { 1: 18, 2: 12, 10: 0, 12: 0, 33: 13, 34: 15 });
  });

  it('are all pairs of contacts in a complete network, none in a star (by hand)', () => {
    expectValues(valuesOf(triangles, complete(5)), { n1: 6, n5: 6 });
    expectValues(valuesOf(triangles, star(5)), { n1: 0, n2: 0 });
  });

  it('ignore direction (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['c', 'b'],
        ['a', 'c'],
        ['c', 'a'],
      ],
      { directed: true, isolates: ['d'] },
    );
    expect(valuesOf(triangles, network)).toEqual({ a: 1, b: 1, c: 1, d: 0 });
  });
});
