import { describe, expect, it } from 'vitest';
import { overlap } from '../../../../server/analysis/edge/overlap.ts';
import type { Network } from '../../../../server/graph/network.ts';
import { complete, fromTable, kite, randomNetwork, star } from '../networks.ts';
import { valuesOf } from '../values.ts';

/** |N_i ∩ N_j| / |N_i ∪ N_j \ {i, j}| with sets. */
function byDefinition(network: Network): Record<string, number | null> {
  return Object.fromEntries(
    network.mapEdges((key, _attributes, source, target) => {
      const [first, second] = [new Set(network.neighbors(source)), new Set(network.neighbors(target))];
      const all = new Set([...first, ...second].filter((other) => other !== source && other !== target));
      const common = [...first].filter((other) => second.has(other));
      return [key, all.size === 0 ? null : common.length / all.size];
    }),
  );
}

describe('overlap of a tie', () => {
  it('is known on the kite (Onnela et al. 2007, equation 1, by hand)', () => {
    const values = valuesOf(overlap, kite());
    expect(values['A-B']).toBeCloseTo(1 / 5, 12);
    expect(values['D-F']).toBeCloseTo(3 / 6, 12);
    expect(values['H-I']).toBe(0);
    expect(values['I-J']).toBe(0);
  });

  it('agrees with its definition by sets, directed or not', () => {
    for (const network of [
      randomNetwork(20, 60, 1),
      randomNetwork(20, 90, 2, true),
      randomNetwork(30, 25, 3),
    ])
      expect(valuesOf(overlap, network)).toEqual(byDefinition(network));
  });

  it('is 1 in a complete network, 0 in a star, undefined for two alone (by hand)', () => {
    expect(Object.values(valuesOf(overlap, complete(4)))).toEqual([1, 1, 1, 1, 1, 1]);
    expect(Object.values(valuesOf(overlap, star(4)))).toEqual([0, 0, 0]);
    expect(valuesOf(overlap, fromTable([['a', 'b']]))).toEqual({ 'a-b': null });
    expect(valuesOf(overlap, fromTable([]))).toEqual({});
  });

  it('gives both arcs of a mutual pair the same value (by hand)', () => {
    const network = fromTable(
      [
        ['b', 'a'],
        ['a', 'b'],
        ['c', 'a'],
        ['b', 'c'],
        ['b', 'd'],
      ],
      { directed: true },
    );
    const mutual = { 'a-b': 1 / 2, 'b-a': 1 / 2 };
    expect(valuesOf(overlap, network)).toEqual({ ...mutual, 'c-a': 1, 'b-c': 1 / 2, 'b-d': 0 });
  });
});
