import { describe, expect, it } from 'vitest';
import { nodeReciprocity } from '../../../../server/analysis/node/nodeReciprocity.ts';
import { reciprocity } from '../../../../server/analysis/network/reciprocity.ts';
import { outDegree } from '../../../../server/analysis/node/outDegree.ts';
import { complete, cycle, fromTable, randomNetwork } from '../networks.ts';
import { figureOf, valuesOf } from '../values.ts';

describe('reciprocity of a person', () => {
  it('is the share of those she names who name her back (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['c', 'a'],
        ['d', 'b'],
        ['e', 'a'],
      ],
      { directed: true, isolates: ['f'] },
    );
    expect(valuesOf(nodeReciprocity, network)).toEqual({ a: 1 / 3, b: null, c: 1, d: 0, e: 0, f: null });
  });

  it('averages to the reciprocity of the network, each weighted by whom she names (identity)', () => {
    const network = randomNetwork(25, 150, 4, true);
    const named = valuesOf(outDegree, network);
    const sum = Object.entries(valuesOf(nodeReciprocity, network)).reduce(
      (total, [key, value]) => total + (value ?? 0) * named[key]!,
      0,
    );
    expect(sum / network.size).toBeCloseTo(figureOf(reciprocity, network)!, 12);
  });

  it('is 1 where all name all, 0 in a cycle of arrows (by hand), undefined on an undirected network', () => {
    expect(valuesOf(nodeReciprocity, complete(3, true))).toEqual({ n1: 1, n2: 1, n3: 1 });
    expect(valuesOf(nodeReciprocity, cycle(3, true))).toEqual({ n1: 0, n2: 0, n3: 0 });
    expect(valuesOf(nodeReciprocity, cycle(3))).toEqual({ n1: null, n2: null, n3: null });
  });
});
