import { describe, expect, it } from 'vitest';
import { components } from '../../../../server/analysis/partition/components.ts';
import { complete, fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('components', () => {
  it('are one part of 11 and P11 on Toy-12', () => {
    const values = valuesOf(components, toy12(1));
    expect(values.P11).toBe(2);
    expect(Object.values(values).filter((group) => group === 1)).toHaveLength(11);
  });

  it('are numbered by falling size, then by smallest key, whatever the direction', () => {
    const network = fromTable(
      [
        ['d', 'c'],
        ['z', 'x'],
        ['y', 'x'],
        ['b', 'e'],
      ],
      { directed: true, isolates: ['a'] },
    );
    expect(valuesOf(components, network)).toEqual({ x: 1, y: 1, z: 1, b: 2, e: 2, c: 3, d: 3, a: 4 });
  });

  it('are none on an empty network and one for a single person', () => {
    expect(valuesOf(components, fromTable([]))).toEqual({});
    expect(valuesOf(components, complete(1))).toEqual({ n1: 1 });
  });
});
