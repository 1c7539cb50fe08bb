import { describe, expect, it } from 'vitest';
import { cutStructure } from '../../../server/analysis/cutStructure.ts';
import { partsWithout } from '../../../server/analysis/partsWithout.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { cycle, randomNetwork, star } from './networks.ts';
import { toy12 } from './toy12.ts';

const named = (network: Parameters<typeof partsWithout>[0], key: string): string[][] => {
  const { keys } = adjacency(network);
  return partsWithout(network, keys.indexOf(key)).map((part) => part.map((i) => keys[i]!));
};

describe('the parts without a person', () => {
  it('are those of Toy-12, the largest left out and the larger first (by hand)', () => {
    expect(named(toy12(1), 'P01')).toEqual([['P06', 'P07', 'P08'], ['P03', 'P04'], ['P05']]);
    expect(named(toy12(1), 'P06')).toEqual([['P07', 'P08']]);
    expect(named(toy12(1), 'P07')).toEqual([]);
    expect(named(toy12(1), 'P11')).toEqual([]);
  });

  it('keep the part with the smallest node of equal ones (by hand)', () => {
    expect(named(star(4), 'n1')).toEqual([['n3'], ['n4']]);
    expect(named(cycle(4), 'n1')).toEqual([]);
  });

  it('hold together as many persons as the cut structure says (identity)', () => {
    for (const network of [randomNetwork(40, 45, 1), randomNetwork(40, 50, 2, true)]) {
      const { separated } = cutStructure(network);
      separated.forEach((count, node) => {
        expect(partsWithout(network, node).flat()).toHaveLength(count);
      });
    }
  });
});
