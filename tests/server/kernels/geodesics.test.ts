import { describe, expect, it } from 'vitest';
import { distanceSearch } from '../../../server/kernels/geodesics.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { path } from '../analysis/networks.ts';
import { toy12 } from '../analysis/toy12.ts';

describe('distanceSearch', () => {
  it('counts the steps from one person to the others, nearest first (Toy-12: P12 is six steps from P07)', () => {
    const { keys, out } = adjacency(toy12(1));
    const search = distanceSearch(out, false);
    const source = keys.indexOf('P12');
    expect(search.from(source)).toBe(11);
    expect(search.reached[0]).toBe(source);
    expect(search.distance[keys.indexOf('P07')]).toBe(6);
    expect(search.distance[keys.indexOf('P11')]).toBe(Infinity);
    const steps = Array.from(search.reached.subarray(0, 11), (node) => search.distance[node]!);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('follows the lists: out leads from the source, in leads to it', () => {
    const { out, in: incoming } = adjacency(path(3, true));
    const forward = distanceSearch(out, false);
    const backward = distanceSearch(incoming, false);
    expect([forward.from(0), forward.from(2)]).toEqual([3, 1]);
    expect([backward.from(0), backward.from(2)]).toEqual([1, 3]);
    expect([...backward.distance]).toEqual([2, 1, 0]);
  });
});
