import { describe, expect, it } from 'vitest';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { nodeEi } from '../../../../server/analysis/node/nodeEi.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { groupsOf, valuesOf } from '../values.ts';

describe('E-I index of a person', () => {
  it('compares contacts outside and inside her group (Toy-12, by hand)', () => {
    const network = toy12(1);
    expectValues(valuesOf(nodeEi, network, { groups: groupsOf(network) }), {
      P01: (2 - 3) / 5,
      P02: 1,
      P03: -1,
      P06: (1 - 2) / 3,
      P09: (1 - 1) / 2,
      P12: -1,
      P11: null,
    });
  });

  it('counts a pair that names each other once, and leaves out who has no group (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'a'],
        ['a', 'd'],
        ['e', 'd'],
      ],
      { directed: true },
    );
    const groups = new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
      ['e', 'y'],
    ]);
    expect(valuesOf(nodeEi, network, { groups })).toEqual({ a: 0, b: -1, c: 1, d: null, e: null });
  });

  it('says that it needs groups', () => {
    expect(() => nodeEi.compute(toy12(1), defaultMeasureOptions)).toThrow('needs groups');
  });
});
