import { describe, expect, it } from 'vitest';
import { eccentricity } from '../../../../server/analysis/node/eccentricity.ts';
import { florentineMarriages } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, kite, path, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('eccentricity', () => {
  it('agrees with NetworkX 3.6.1 on the kite and the Florentine families', () => {
    expect(valuesOf(eccentricity, kite())).toEqual({
      A: 4,
      B: 4,
      C: 4,
      D: 4,
      E: 4,
      F: 3,
      G: 3,
      H: 2,
      I: 3,
      J: 4,
    });
    const families = valuesOf(eccentricity, florentineMarriages());
    expectValues(families, { Medici: 3, Strozzi: 4, Peruzzi: 5, Pazzi: 5, Guadagni: 4 });
  });

  it('follows the arrows outwards, inside what can be reached (python-igraph 1.0.0, mode "out"; g: 0 there)', () => {
    const values = valuesOf(eccentricity, twoCircles(true));
    expect(values).toEqual({ a: 3, b: 3, c: 2, d: 4, e: 3, f: 4, g: null });
  });

  it('is undefined for who can reach nobody', () => {
    expect(valuesOf(eccentricity, path(3, true))).toEqual({ n1: 2, n2: 1, n3: null });
  });

  it('adds 1/strength when weighted (by hand: 1/2 + 1/4)', () => {
    const network = fromTable([
      ['a', 'b', 2],
      ['b', 'c', 4],
    ]);
    expectValues(valuesOf(eccentricity, network, { weighted: true }), { a: 0.75, b: 0.5, c: 0.75 });
  });

  it('is empty on an empty network', () => {
    expect(valuesOf(eccentricity, fromTable([]))).toEqual({});
  });
});
