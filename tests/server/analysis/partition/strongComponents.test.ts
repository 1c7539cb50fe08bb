import { describe, expect, it } from 'vitest';
import { components } from '../../../../server/analysis/partition/components.ts';
import { strongComponents } from '../../../../server/analysis/partition/strongComponents.ts';
import { cycle, fromTable, path, randomNetwork, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('strong components', () => {
  it('are the circles with ways both ways, the largest first (NetworkX 3.6.1)', () => {
    const values = valuesOf(strongComponents, twoCircles(true));
    expect(values).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 2, g: 3 });
  });

  it('are each person alone where no arrow leads back, one in a cycle of arrows (by hand)', () => {
    expect(valuesOf(strongComponents, path(3, true))).toEqual({ n1: 1, n2: 2, n3: 3 });
    expect(valuesOf(strongComponents, cycle(3, true))).toEqual({ n1: 1, n2: 1, n3: 1 });
  });

  it('are the components of an undirected network (by definition)', () => {
    const network = randomNetwork(40, 30, 2);
    expect(valuesOf(strongComponents, network)).toEqual(valuesOf(components, network));
    expect(valuesOf(strongComponents, fromTable([]))).toEqual({});
  });
});
