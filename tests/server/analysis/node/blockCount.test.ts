import { describe, expect, it } from 'vitest';
import { articulation } from '../../../../server/analysis/node/articulation.ts';
import { blockCount } from '../../../../server/analysis/node/blockCount.ts';
import { florentineMarriages, karate } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { cycle, fromTable, path, randomNetwork, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('circles of a person', () => {
  it('are the biconnected components of NetworkX 3.6.1', () => {
    expectValues(valuesOf(blockCount, karate()), { 1: 3, 2: 1, 12: 1, 34: 1 });
    expectValues(valuesOf(blockCount, florentineMarriages()), {
      Medici: 3,
      Albizzi: 2,
      Salviati: 2,
      Guadagni: 2,
      Strozzi: 1,
      Pazzi: 1,
    });
    expectValues(valuesOf(blockCount, toy12(1)), { P01: 4, P02: 2, P06: 2, P09: 2, P07: 1, P11: 0 });
  });

  it('are more than one exactly for the cut persons (identity)', () => {
    for (const seed of [1, 2, 3]) {
      const network = randomNetwork(40, 44, seed, seed === 2);
      const separated = valuesOf(articulation, network);
      for (const [key, count] of Object.entries(valuesOf(blockCount, network)))
        expect(count! > 1, key).toBe(separated[key]! > 0);
    }
  });

  it('are as many as ties in the middle of a star, one on a cycle, two inside a path (by hand)', () => {
    expectValues(valuesOf(blockCount, star(5)), { n1: 4, n2: 1 });
    expectValues(valuesOf(blockCount, cycle(5)), { n1: 1, n3: 1 });
    expectValues(valuesOf(blockCount, path(3)), { n1: 1, n2: 2, n3: 1 });
    expect(valuesOf(blockCount, fromTable([]))).toEqual({});
  });
});
