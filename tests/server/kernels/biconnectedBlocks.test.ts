import { describe, expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { biconnectedBlocks } from '../../../server/kernels/biconnectedBlocks.ts';
import { fromTable, path, randomNetwork, star } from '../analysis/networks.ts';
import { mixture } from './shapes.ts';

const ones = (order: number): Float64Array => new Float64Array(order).fill(1);

describe('biconnectedBlocks', () => {
  it('are two triangles and a tie, with what hangs on each of their nodes (by hand)', () => {
    // a b c - d e f: triangles a b c and d e f, linked by the tie c d.
    const rows = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd'].map((tie) => [tie[0]!, tie[1]!] as const);
    const { out } = adjacency(fromTable(rows));
    const { blocks, passing } = biconnectedBlocks(out, ones(6));
    const told = blocks.map(({ nodes, weights }) =>
      Object.fromEntries([...nodes].map((node, i) => ['abcdef'[node]!, weights[i]!])),
    );
    expect(told).toContainEqual({ a: 1, b: 1, c: 4 });
    expect(told).toContainEqual({ d: 4, e: 1, f: 1 });
    expect(told).toContainEqual({ c: 3, d: 3 });
    expect(told).toHaveLength(3);
    // c stands between a, b and d, e, f: 2 × 3 pairs in both orders.
    expect([...passing]).toEqual([0, 0, 12, 12, 0, 0]);
  });

  it('pass pairs by the weights of the nodes', () => {
    const { passing } = biconnectedBlocks(adjacency(path(3)).out, Float64Array.of(2, 5, 3));
    expect([...passing]).toEqual([0, 2 * 2 * 3, 0]);
  });

  it('share out all ties, weigh as much as their component, and are cut apart by none of their nodes', () => {
    for (const view of [adjacency(randomNetwork(60, 75, 4)), mixture(3, false), mixture(4, false)]) {
      const { blocks } = biconnectedBlocks(view.out, ones(view.order));
      const ties = blocks.flatMap(({ nodes, rows }) =>
        [...nodes].flatMap((node, i) =>
          [...rows.targets.subarray(rows.offsets[i], rows.offsets[i + 1])].map((j) => `${node} ${nodes[j]}`),
        ),
      );
      const expected = [...view.edgeSources].flatMap((i, e) => [
        `${i} ${view.edgeTargets[e]}`,
        `${view.edgeTargets[e]} ${i}`,
      ]);
      expect(ties.toSorted()).toEqual(expected.toSorted());
      for (const { nodes, weights, rows } of blocks) {
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(reach(view.out, nodes[0]!, -1));
        for (let without = 0; nodes.length > 2 && without < nodes.length; without++) {
          expect(reach(rows, without === 0 ? 1 : 0, without)).toBe(nodes.length - 1);
        }
      }
    }
  });

  it('of a star are its ties, in time that does not grow with the square of its size', () => {
    const { blocks, passing } = biconnectedBlocks(adjacency(star(50_000)).out, ones(50_000));
    expect(blocks).toHaveLength(49_999);
    expect(passing[0]).toBe(49_999 * 49_998);
  });
});

/** How many nodes are reached from a node, itself included, when one is left out. */
function reach(rows: { offsets: Uint32Array; targets: Uint32Array }, from: number, without: number): number {
  const found = new Set([from]);
  for (const node of found) {
    for (const next of rows.targets.subarray(rows.offsets[node], rows.offsets[node + 1])) {
      if (next !== without) found.add(next);
    }
  }
  return found.size;
}
