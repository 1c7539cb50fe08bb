import { describe, expect, it } from 'vitest';
import { brokerage } from '../../../../server/analysis/node/brokerage.ts';
import { complete, cycle, fromTable, path, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('Everett–Valente brokerage', () => {
  it('takes the component for r on Toy-12 (R sna 2.7 for the betweenness)', () => {
    const { P01, P02, P05, P06, P09, P10, P11 } = valuesOf(brokerage, toy12(1));
    expect([P01, P02, P06, P09, P10]).toEqual([16, 26, 14, 21, 14]);
    expect([P05, P11]).toEqual([0, 0]);
  });

  it('is n − 1 in the middle of a star (by hand: (2 × 6 + 4) / 4)', () => {
    expect(valuesOf(brokerage, star(5))).toEqual({ n1: 4, n2: 0, n3: 0, n4: 0, n5: 0 });
  });

  it('is the mean of both directions on a directed network (by hand: a chain of three)', () => {
    expect(valuesOf(brokerage, path(3, true)).n2).toBe(2);
  });

  it('gives on arcs both ways what it gives on ties (Everett & Valente 2016)', () => {
    const ties = toy12(1);
    const arcs = fromTable(
      ties.edges().flatMap((edge) => {
        const [source, target] = ties.extremities(edge);
        return [
          [source, target],
          [target, source],
        ] as [string, string][];
      }),
      { directed: true, isolates: ties.nodes() },
    );
    expect(valuesOf(brokerage, arcs)).toEqual(valuesOf(brokerage, ties));
  });

  // Brute force over all trees with 5 to 9 nodes gives (n² − 1)/4 and (n² − 2)/4; over all digraphs with 3 and 4
  // nodes n² − 4n + 6, which the cycle reaches.
  it('divides by its maximum when normalized', () => {
    const twoStars = (order: number) => {
      const half = Math.floor((order - 1) / 2);
      const leaves = Array.from({ length: order - 3 }, (_, i): [string, string] => [
        i < half - 1 ? 'a' : 'b',
        `x${i}`,
      ]);
      return fromTable([['v', 'a'], ['v', 'b'], ...leaves]);
    };
    for (const order of [5, 6, 7, 8]) {
      expect(valuesOf(brokerage, twoStars(order), { normalized: true }).v).toBeCloseTo(1, 12);
    }
    for (const order of [3, 4])
      expect(valuesOf(brokerage, cycle(order, true), { normalized: true }).n1).toBe(1);
  });

  it('is 0 where there is nobody to link', () => {
    expect(valuesOf(brokerage, fromTable([]))).toEqual({});
    expect(valuesOf(brokerage, complete(1), { normalized: true })).toEqual({ n1: 0 });
    expect(valuesOf(brokerage, complete(2, true), { normalized: true })).toEqual({ n1: 0, n2: 0 });
  });
});
