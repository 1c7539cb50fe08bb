import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { everyoneAlone } from '../../../../server/kernels/communities/groups.ts';
import { moveToBestGroups } from '../../../../server/kernels/communities/localMoving.ts';
import { modularityOf } from '../../../../server/kernels/communities/modularityOf.ts';
import { randomNetwork } from '../../analysis/networks.ts';
import { tiesOf, twoCliques } from './networks.ts';

describe('local moving', () => {
  it('has nothing left to move only where no move of one person raises modularity (every move tried)', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const network = tiesOf(randomNetwork(24, 50, seed), seed % 2 === 0);
      const groupOf = everyoneAlone(24);
      expect(moveToBestGroups(network, groupOf, 1, random(seed))).toBe(true);
      while (moveToBestGroups(network, groupOf, 1, random(seed)));
      const reached = modularityOf(network, groupOf)!;
      const empty = everyoneAlone(25).find((group) => !groupOf.includes(group))!;
      for (let node = 0; node < 24; node++) {
        for (const group of [...groupOf, empty]) {
          const other = groupOf.with(node, group);
          expect(modularityOf(network, other)).toBeLessThanOrEqual(reached + 1e-12);
        }
      }
    }
  });

  it('never lowers modularity', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const network = tiesOf(randomNetwork(60, 150, seed), true);
      const draw = random(seed);
      const groupOf = Uint32Array.from({ length: 60 }, () => Math.floor(draw() * 6));
      const before = modularityOf(network, groupOf)!;
      moveToBestGroups(network, groupOf, 1, draw);
      expect(modularityOf(network, groupOf)).toBeGreaterThan(before);
    }
  });

  it('takes persons out of a group in which they lose', () => {
    // At resolution 3, one of a clique of five loses among all ten: 4 − 3 · 4 · 38 / 42 < 0.
    const groupOf = new Uint32Array(10);
    expect(moveToBestGroups(tiesOf(twoCliques()), groupOf, 3, random(1))).toBe(true);
    expect(new Set(groupOf).size).toBeGreaterThan(1);
  });
});
