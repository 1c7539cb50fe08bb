import { describe, expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { detours } from '../../../server/kernels/detours.ts';
import { detourStrips } from '../../../server/kernels/detourStrips.ts';
import { cycle, path, randomNetwork } from '../analysis/networks.ts';

describe('detours', () => {
  it('go round a circle the other way, and there is none on a path (by hand)', () => {
    const pairs = Uint32Array.of(0, 1, 2, 3);
    expect([...detours(adjacency(cycle(7)).union, pairs)]).toEqual([6, 6]);
    expect([...detours(adjacency(path(7)).union, pairs)]).toEqual([Infinity, Infinity]);
    expect([...detours(adjacency(path(7)).union, new Uint32Array(0))]).toEqual([]);
  });

  it('are the same however the pairs are cut into strips (identity)', () => {
    const { offsets, targets } = adjacency(randomNetwork(60, 100, 4)).union;
    const pairs = Uint32Array.from(
      Array.from({ length: 60 }, (_, node) =>
        [...targets.subarray(offsets[node], offsets[node + 1])].flatMap((other) => [node, other]),
      ).flat(),
    );
    const whole = [...detours({ offsets, targets }, pairs)];
    expect(whole).toHaveLength(200);
    expect(new Set(whole).size).toBeGreaterThan(3);
    const strip = detourStrips({ offsets, targets, pairs, span: 7 });
    for (const at of [3, 0, 28])
      expect([...strip(at)].slice(0, 200 - 7 * at)).toEqual(whole.slice(7 * at, 7 * at + 7));
  });
});
