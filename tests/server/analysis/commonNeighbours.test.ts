import { describe, expect, it } from 'vitest';
import { commonNeighbours } from '../../../server/analysis/commonNeighbours.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { complete, randomNetwork, star } from './networks.ts';

describe('common neighbours', () => {
  it('are those of the definition (brute force by sets), whoever has more contacts', () => {
    for (const network of [
      randomNetwork(30, 120, 1),
      randomNetwork(30, 200, 2, true),
      randomNetwork(30, 20, 3),
    ]) {
      const { keys, union } = adjacency(network);
      const shared = commonNeighbours(union);
      keys.forEach((key, i) => {
        const own = new Set(network.neighbors(key));
        for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++) {
          const others = network.neighbors(keys[union.targets[slot]!]!);
          expect(shared[slot]).toBe(others.filter((other) => own.has(other)).length);
        }
      });
    }
  });

  it('are all others in a complete network and none in a star (by hand)', () => {
    expect([...commonNeighbours(adjacency(complete(4)).union)]).toEqual(Array(12).fill(2));
    expect([...commonNeighbours(adjacency(star(4)).union)]).toEqual(Array(6).fill(0));
  });
});
