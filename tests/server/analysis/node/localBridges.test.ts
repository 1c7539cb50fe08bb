import { describe, expect, it } from 'vitest';
import { localBridges } from '../../../../server/analysis/node/localBridges.ts';
import { florentineMarriages, karate } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { complete, fromTable, star } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('local bridges of a person', () => {
  it('count hers among the local_bridges of NetworkX 3.6.1', () => {
    const members = valuesOf(localBridges, karate());
    expectValues(members, { 1: 2, 3: 3, 10: 2, 28: 2, 34: 3, 33: 0, 12: 1 });
    const families = valuesOf(localBridges, florentineMarriages());
    expectValues(families, { Medici: 4, Guadagni: 4, Albizzi: 3, Strozzi: 1, Peruzzi: 0 });
  });

  it('are all ties in a star and none in a complete network (by hand)', () => {
    expect(valuesOf(localBridges, star(4))).toEqual({ n1: 3, n2: 1, n3: 1, n4: 1 });
    expect(valuesOf(localBridges, complete(4))).toEqual({ n1: 0, n2: 0, n3: 0, n4: 0 });
  });

  it('count a mutual pair once, and close a triangle by an arrow of either direction (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'a'],
        ['b', 'c'],
        ['a', 'd'],
        ['d', 'a'],
      ],
      { directed: true, isolates: ['e'] },
    );
    expect(valuesOf(localBridges, network)).toEqual({ a: 1, b: 0, c: 0, d: 1, e: 0 });
  });
});
