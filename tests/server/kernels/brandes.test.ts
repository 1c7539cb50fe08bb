import { describe, expect, it } from 'vitest';
import { geodesicTraffic } from '../../../server/kernels/brandes.ts';
import { distanceSearch } from '../../../server/kernels/geodesics.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { cycle, randomNetwork, twoCircles } from '../analysis/networks.ts';

describe('geodesicTraffic', () => {
  it.each([
    ['undirected', false, false],
    ['directed', true, false],
    ['undirected, weighted', false, true],
    ['directed, weighted', true, true],
  ])('ties carry what their ends pass on and receive, %s', (_, directed, weighted) => {
    const view = adjacency(randomNetwork(40, 80, 5, directed));
    const { nodes, edges } = geodesicTraffic(view, weighted);
    const search = distanceSearch(view.out, weighted);
    for (let node = 0; node < view.order; node++) {
      const reached = search.from(node) - 1;
      // What leaves a node: its own traffic to all it reaches, and what passes it. Undirected: in either direction.
      let carried = 0;
      for (let slot = view.out.offsets[node]!; slot < view.out.offsets[node + 1]!; slot++) {
        carried += edges[view.out.edges[slot]!]!;
      }
      expect(carried).toBeCloseTo(reached + nodes[node]! * (directed ? 1 : 2), 9);
    }
  });

  it('counts unordered pairs on an undirected network and ordered ones on a directed one (by hand)', () => {
    expect([...geodesicTraffic(adjacency(cycle(4)), false).nodes]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([...geodesicTraffic(adjacency(cycle(4, true)), false).nodes]).toEqual([3, 3, 3, 3]);
  });

  it('gives the same numbers each time', () => {
    const view = adjacency(twoCircles(true));
    expect(geodesicTraffic(view, true)).toEqual(geodesicTraffic(view, true));
  });
});
