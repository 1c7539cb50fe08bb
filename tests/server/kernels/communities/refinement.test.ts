import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { refinedParts } from '../../../../server/kernels/communities/refinement.ts';
import { randomNetwork } from '../../analysis/networks.ts';
import { areConnected, tiesOf, twoCliques } from './networks.ts';

describe('the refinement of groups', () => {
  it('makes connected parts that lie each in one group', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const network = tiesOf(randomNetwork(100, 300, seed), true);
      const groupOf = Uint32Array.from({ length: 100 }, (_, i) => i % 5);
      const partOf = refinedParts(network, groupOf, 1, random(seed));
      expect(areConnected(network, partOf)).toBe(true);
      expect(new Set(partOf).size).toBeLessThan(100);
      partOf.forEach((part, i) => {
        expect(groupOf[partOf.indexOf(part)]).toBe(groupOf[i]);
      });
    }
  });

  it('merges nobody who is hardly tied to the rest of her group', () => {
    // At resolution 10 nobody in a clique of five is: 4 ties of hers against 10 · 4 · 16 / 42.
    const alone = refinedParts(
      tiesOf(twoCliques()),
      Uint32Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1),
      10,
      random(1),
    );
    expect(new Set(alone).size).toBe(10);
  });
});
