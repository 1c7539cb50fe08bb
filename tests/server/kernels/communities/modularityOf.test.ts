import { describe, expect, it } from 'vitest';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import { modularityOf } from '../../../../server/kernels/communities/modularityOf.ts';
import { tieNetwork } from '../../../../server/kernels/communities/tieNetwork.ts';
import { fromTable } from '../../analysis/networks.ts';
import { listReferenceNetworks, referenceFolder } from '../../analysis/reference.ts';
import { tiesOf, twoCliques } from './networks.ts';

describe('modularity of given groups', () => {
  it('is 1/2 − 1/(2·21) for two cliques of five with a tie between them (by hand: 20 of 21 ties inside)', () => {
    const groups = Uint32Array.of(1, 1, 1, 1, 1, 2, 2, 2, 2, 2);
    expect(modularityOf(tiesOf(twoCliques()), groups)).toBeCloseTo(20 / 21 - 1 / 2, 12);
    expect(modularityOf(tiesOf(twoCliques()), groups, 2)).toBeCloseTo(20 / 21 - 1, 12);
  });

  it('is 0 for one group of all', () => {
    expect(modularityOf(tiesOf(twoCliques()), new Uint32Array(10))).toBe(0);
  });

  it('is undefined without ties', () => {
    expect(modularityOf(tiesOf(fromTable([], { isolates: ['a', 'b'] })), Uint32Array.of(1, 2))).toBeNull();
  });

  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  for (const reference of listReferenceNetworks(34).filter(({ dataset }) => dataset === 'zachary_karate')) {
    it('is 0.371466 for the two factions of the karate club (NetworkX 3.6.1, unweighted)', () => {
      const officer = new Set('9 10 15 16 19 21 23 24 25 26 27 28 29 30 31 32 33 34'.split(' '));
      const view = adjacency(reference.build(false));
      const numbers = Uint32Array.from(view.keys, (key) => (officer.has(key) ? 2 : 1));
      expect(modularityOf(tieNetwork(view.union, false), numbers)).toBeCloseTo(0.371466, 6);
    });
  }
});
