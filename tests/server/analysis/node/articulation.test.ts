import { describe, expect, it } from 'vitest';
import { articulation } from '../../../../server/analysis/node/articulation.ts';
import { complete, cycle, fromTable, path, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

function cutPersons(values: Record<string, number | null>): string[] {
  return Object.keys(values).filter((key) => values[key] !== 0);
}

describe('cut persons', () => {
  it('are P01, P02, P06, P09, P10 on Toy-12 (R sna 2.7), and P01, P04, P06 in its second wave', () => {
    const values = valuesOf(articulation, toy12(1));
    expect(cutPersons(values)).toEqual(['P01', 'P02', 'P06', 'P09', 'P10']);
    // Without P02, {09, 10, 12} are cut off from the other 7; without P01, the parts are 2, 1, 3 and 4.
    expect(values).toMatchObject({ P01: 6, P02: 3, P06: 2, P09: 2, P10: 1, P11: 0 });
    expect(cutPersons(valuesOf(articulation, toy12(2)))).toEqual(['P01', 'P04', 'P06']);
  });

  it('count those outside the largest remaining part (by hand)', () => {
    expect(valuesOf(articulation, star(5))).toEqual({ n1: 3, n2: 0, n3: 0, n4: 0, n5: 0 });
    expect(valuesOf(articulation, path(5))).toEqual({ n1: 0, n2: 1, n3: 2, n4: 1, n5: 0 });
    expect(cutPersons(valuesOf(articulation, cycle(5)))).toEqual([]);
  });

  it('ignore direction, and other components', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['c', 'b'],
        ['x', 'y'],
        ['y', 'x'],
      ],
      { directed: true, isolates: ['z'] },
    );
    expect(valuesOf(articulation, network)).toEqual({ a: 0, b: 1, c: 0, x: 0, y: 0, z: 0 });
  });

  it('are none on an empty network and for a single person', () => {
    expect(valuesOf(articulation, fromTable([]))).toEqual({});
    expect(valuesOf(articulation, complete(1))).toEqual({ n1: 0 });
  });
});
