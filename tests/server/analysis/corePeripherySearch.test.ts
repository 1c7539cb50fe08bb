import { describe, expect, it } from 'vitest';
import { corePeripherySearch } from '../../../server/analysis/corePeripherySearch.ts';
import { adjacency, type Adjacency } from '../../../server/graph/adjacency.ts';
import { randomNetwork } from './networks.ts';
import { listReferenceNetworks, referenceFolder } from './reference.ts';

/** Pearson's correlation of the ties with the pattern, over the pairs inside the core and inside the periphery. */
function correlation({ order, out }: Adjacency, isCore: readonly boolean[]): number | null {
  const cells: [tie: number, pattern: number][] = [];
  for (let i = 0; i < order; i++) {
    const named = new Set(out.targets.subarray(out.offsets[i], out.offsets[i + 1]));
    for (let j = 0; j < order; j++) {
      if (i !== j && isCore[i] === isCore[j]) cells.push([named.has(j) ? 1 : 0, isCore[i] ? 1 : 0]);
    }
  }
  const mean = (at: 0 | 1): number => cells.reduce((sum, cell) => sum + cell[at], 0) / cells.length;
  const [meanTie, meanPattern] = [mean(0), mean(1)];
  let [together, ties, patterns] = [0, 0, 0];
  for (const [tie, pattern] of cells) {
    together += (tie - meanTie) * (pattern - meanPattern);
    ties += (tie - meanTie) ** 2;
    patterns += (pattern - meanPattern) ** 2;
  }
  return ties === 0 || patterns === 0 ? null : together / Math.sqrt(ties * patterns);
}

const divisions = (order: number): boolean[][] =>
  Array.from({ length: 2 ** order }, (_, mask) =>
    Array.from({ length: order }, (_node, bit) => ((mask >> bit) & 1) === 1),
  );

describe('corePeripherySearch', () => {
  it('finds the best of all divisions of a small network (Pearson’s correlation, brute force)', () => {
    for (const seed of [1, 2, 3, 4]) {
      const view = adjacency(randomNetwork(9, 8 + 3 * seed, seed, seed % 2 === 0));
      const fits = divisions(9).map((division) => correlation(view, division) ?? -1);
      expect(corePeripherySearch(view, 1)!.fit).toBeCloseTo(Math.max(...fits), 12);
    }
  });

  it('says the fit of the division that it answers', () => {
    for (const directed of [false, true]) {
      const view = adjacency(randomNetwork(60, 150, 3, directed));
      const { fit, isCore } = corePeripherySearch(view, 1)!;
      expect(fit).toBeCloseTo(correlation(view, Array.from(isCore, Boolean))!, 12);
    }
  });

  it('finds as good a division with any seed', () => {
    const view = adjacency(randomNetwork(60, 150, 5));
    const fits = [1, 2, 3, 4].map((seed) => corePeripherySearch(view, seed)!.fit);
    for (const fit of fits) expect(fit).toBeCloseTo(fits[0]!, 9);
  });

  it.skipIf(referenceFolder === undefined)(
    'finds Medici, Ridolfi and Tornabuoni at the core of the Florentine marriages (all divisions in NumPy 2)',
    () => {
      const marriages = listReferenceNetworks(20).find(
        ({ dataset, type }) => dataset === 'florentine' && type === 'marriage',
      )!;
      const view = adjacency(marriages.build(false));
      const { fit, isCore } = corePeripherySearch(view, 1)!;
      expect(fit).toBeCloseTo(0.4290290597, 9);
      expect(view.keys.filter((_, i) => isCore[i])).toEqual(['Medici', 'Ridolfi', 'Tornabuoni']);
    },
  );
});
