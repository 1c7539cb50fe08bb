import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { groupNumbers } from '../../../../server/analysis/groupNumbers.ts';
import { leidenGroups, leidenRounds } from '../../../../server/kernels/communities/leiden.ts';
import { modularityOf } from '../../../../server/kernels/communities/modularityOf.ts';
import { fromTable, randomNetwork } from '../../analysis/networks.ts';
import { areConnected, ringOfCliques, tiesOf, twoCliques } from './networks.ts';

describe('a run of the Leiden method', () => {
  it('ends every round with connected groups, and never lowers modularity', () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (const resolution of [0.5, 1, 2]) {
        const network = tiesOf(randomNetwork(150, 200 + 20 * seed, seed), seed % 2 === 0);
        let former = -Infinity;
        for (const groups of leidenRounds(network, resolution, random(seed))) {
          expect(areConnected(network, groups)).toBe(true);
          const reached = modularityOf(network, groups, resolution)!;
          expect(reached).toBeGreaterThanOrEqual(former - 1e-12);
          former = reached;
        }
        expect(former).toBeGreaterThan(-Infinity);
      }
    }
  });

  it('finds two cliques, and the cliques of a ring', () => {
    expect([...leidenGroups(tiesOf(twoCliques()), 1, random(1))]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const { sizes } = groupNumbers(leidenGroups(tiesOf(ringOfCliques(8, 5)), 1, random(1)));
    expect(sizes).toEqual(Array.from({ length: 8 }, () => 5));
  });

  it('does not depend on the unit of strength', () => {
    const [one, same] = [0.001, 1].map((unit) =>
      fromTable(
        [...twoCliques().edgeEntries()].map(({ source, target }, i) => [
          source,
          target,
          unit * (1 + (i % 3)),
        ]),
      ),
    );
    expect(leidenGroups(tiesOf(one!, true), 1, random(3))).toEqual(
      leidenGroups(tiesOf(same!, true), 1, random(3)),
    );
  });

  it('leaves everyone alone without ties', () => {
    const network = tiesOf(fromTable([], { isolates: ['a', 'b', 'c'] }));
    expect([...leidenRounds(network, 1, random(1))]).toEqual([]);
    expect([...leidenGroups(network, 1, random(1))]).toEqual([0, 1, 2]);
    expect([...leidenGroups(tiesOf(fromTable([])), 1, random(1))]).toEqual([]);
  });
});
