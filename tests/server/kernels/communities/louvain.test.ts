import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { groupNumbers } from '../../../../server/analysis/groupNumbers.ts';
import {
  agreedLouvainGroups,
  louvainGroups,
  louvainPasses,
} from '../../../../server/kernels/communities/louvain.ts';
import { modularityOf } from '../../../../server/kernels/communities/modularityOf.ts';
import { fromTable, randomNetwork } from '../../analysis/networks.ts';
import { ringOfCliques, tiesOf, twoCliques } from './networks.ts';

describe('a run of the Louvain method', () => {
  it('raises modularity with every pass', () => {
    for (const seed of [1, 2, 3]) {
      const network = tiesOf(randomNetwork(300, 900, seed), true);
      const found = [...louvainPasses(network, 1, random(seed))].map((groups) =>
        modularityOf(network, groups)!,
      );
      expect(found.length).toBeGreaterThan(2);
      for (let pass = 1; pass < found.length; pass++) expect(found[pass]).toBeGreaterThan(found[pass - 1]!);
    }
  });

  it('finds two cliques, and the cliques of a ring', () => {
    expect([...louvainGroups(tiesOf(twoCliques()), 1, random(1))]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const { sizes } = groupNumbers(louvainGroups(tiesOf(ringOfCliques(8, 5)), 1, random(1)));
    expect(sizes).toEqual(Array.from({ length: 8 }, () => 5));
  });

  it('joins cliques of a long ring in pairs, the resolution limit of modularity (Fortunato & Barthélemy 2007)', () => {
    // 24 triangles have 96 ties: below √(2·96) groups are joined; at resolution 3 they are not.
    const ring = tiesOf(ringOfCliques(24, 3));
    const triangles = Uint32Array.from({ length: 72 }, (_, i) => Math.floor(i / 3));
    const pairs = Uint32Array.from({ length: 72 }, (_, i) => Math.floor(i / 6));
    expect(modularityOf(ring, pairs)).toBeGreaterThan(modularityOf(ring, triangles)!);
    expect(modularityOf(ring, louvainGroups(ring, 1, random(1)))).toBeGreaterThan(
      modularityOf(ring, triangles)!,
    );
    expect([...louvainGroups(ring, 3, random(1))]).toEqual([...triangles]);
  });

  it('finds more groups at a larger resolution', () => {
    const network = tiesOf(randomNetwork(200, 600, 5));
    const count = (resolution: number) => Math.max(...louvainGroups(network, resolution, random(1)));
    expect(count(0.3)).toBeLessThan(count(1));
    expect(count(1)).toBeLessThan(count(4));
  });

  it('leaves everyone alone without ties', () => {
    const network = tiesOf(fromTable([], { isolates: ['a', 'b', 'c'] }));
    expect([...louvainPasses(network, 1, random(1))]).toEqual([]);
    expect([...louvainGroups(network, 1, random(1))]).toEqual([0, 1, 2]);
    expect([...louvainGroups(tiesOf(fromTable([])), 1, random(1))]).toEqual([]);
  });
});

describe('a run that starts from what others agree upon', () => {
  it('parts what none of them has together, and joins what modularity wants together', () => {
    const cliques = tiesOf(ringOfCliques(8, 5));
    const found = Uint32Array.from({ length: 40 }, (_, i) => Math.floor(i / 5));
    // One run has joined the first two cliques, the other has parted the last one.
    const joined = found.map((group) => Math.max(group, 1));
    const parted = found.map((group, i) => (i === 39 ? 8 : group));
    expect([...agreedLouvainGroups(cliques, [joined, parted], 1, random(1))]).toEqual([...found]);
  });

  it('is better than the best of five times as many runs, on the mean of ten seeds', () => {
    const network = tiesOf(randomNetwork(400, 1600, 7));
    const q = (groups: Uint32Array): number => modularityOf(network, groups)!;
    let [combined, best] = [0, 0];
    for (let seed = 1; seed <= 10; seed++) {
      const draw = random(seed);
      const runs = Array.from({ length: 15 }, () => louvainGroups(network, 1, draw));
      best += Math.max(...runs.map(q));
      combined += q(agreedLouvainGroups(network, runs.slice(0, 3), 1, draw));
    }
    expect(combined).toBeGreaterThan(best);
  });

  it('leaves everyone alone without ties', () => {
    const network = tiesOf(fromTable([], { isolates: ['a', 'b', 'c'] }));
    const alone = Uint32Array.of(0, 1, 2);
    expect([...agreedLouvainGroups(network, [alone, alone], 1, random(1))]).toEqual([0, 1, 2]);
  });
});
