import { describe, expect, it } from 'vitest';
import { effectiveSize } from '../../../../server/analysis/node/effectiveSize.ts';
import { complete, fromTable, randomNetwork, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('effective size', () => {
  it('agrees with NetworkX 3.6.1 on Toy-12', () => {
    const values = valuesOf(effectiveSize, toy12(1));
    expect(values.P01).toBeCloseTo(4.6, 12);
    expect(values.P06).toBeCloseTo(7 / 3, 12);
    expect(values.P11).toBeNull();
  });

  it('is the number of contacts in a star and 1 in a clique (by hand)', () => {
    expect(valuesOf(effectiveSize, star(5)).n1).toBe(4);
    expect(valuesOf(effectiveSize, complete(5)).n1).toBeCloseTo(1, 12);
  });

  it('follows Burt’s formula on a directed network (NetworkX 3.6.1 effective_size)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
        ['c', 'b'],
      ],
      { directed: true },
    );
    const values = valuesOf(effectiveSize, network);
    expect(values.a).toBeCloseTo(7 / 6, 12);
    expect(values.b).toBeCloseTo(7 / 6, 12);
    expect(values.c).toBeCloseTo(1, 12);
  });

  it('reads strength only when weighted (by hand)', () => {
    const network = fromTable([
      ['a', 'b', 3],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
    expect(valuesOf(effectiveSize, network).a).toBeCloseTo(1, 12);
    // b loses p_ac m_bc = 1/4 × 1/3, c loses p_ab m_cb = 3/4 × 1.
    expect(valuesOf(effectiveSize, network, { weighted: true }).a).toBeCloseTo(2 - 1 / 12 - 3 / 4, 12);
  });

  it('lies between 1 and the number of contacts', () => {
    const network = randomNetwork(30, 90, 5, true);
    for (const [key, value] of Object.entries(valuesOf(effectiveSize, network, { weighted: true }))) {
      const contacts = network.neighbors(key).length;
      if (value === null) expect(contacts).toBe(0);
      else expect(value >= 1 - 1e-12 && value <= contacts).toBe(true);
    }
  });

  it('is empty on an empty network and undefined for a single person', () => {
    expect(valuesOf(effectiveSize, fromTable([]))).toEqual({});
    expect(valuesOf(effectiveSize, complete(1))).toEqual({ n1: null });
  });
});
