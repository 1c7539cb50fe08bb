import { describe, expect, it } from 'vitest';
import { random } from '../../../../../server/analysis/random.ts';
import { groups } from '../../../../../server/analysis/significance/models/groups.ts';
import { adjacency } from '../../../../../server/graph/adjacency.ts';
import { path } from '../../networks.ts';
import { chiSquare, tally } from '../uniformity.ts';

// n5 has no group; somebody outside the network has one that nobody in it may get.
const given = {
  view: adjacency(path(5)),
  groups: new Map([
    ...['A', 'A', 'B', 'C'].map((group, i) => [`n${i + 1}`, group] as const),
    ['elsewhere', 'D'],
  ]),
};

describe('groups', () => {
  it('leaves the network as it is, the groups as large, and who has none without', () => {
    const drawn = groups.sampler(given, random(1))();
    expect(drawn.view).toBe(given.view);
    expect([...drawn.groups!.values()].sort()).toEqual(['A', 'A', 'B', 'C']);
    expect([...drawn.groups!.keys()]).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  it('draws each of the 4!/2! arrangements equally often (chi2.ppf(0.999, 11) of SciPy 1.17)', () => {
    const sample = groups.sampler(given, random(2));
    const seen = tally(12 * 400, () => [...sample().groups!.values()].join(''));
    expect(seen.size).toBe(12);
    expect(chiSquare(seen, 12)).toBeLessThan(31.264);
  });
});
