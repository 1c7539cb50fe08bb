import { describe, expect, it } from 'vitest';
import { constraint } from '../../../server/analysis/node/constraint.ts';
import { effectiveSize } from '../../../server/analysis/node/effectiveSize.ts';
import { localConstraints } from '../../../server/analysis/structuralHoles.ts';
import { fromTable } from './networks.ts';
import { listReferenceNetworks, referenceFolder, referenceTitle } from './reference.ts';
import { valuesOf } from './values.ts';

describe('structural holes', () => {
  it('constrain fully where there is one contact only', () => {
    expect([...localConstraints(fromTable([['a', 'b']]), false, 'whole')]).toEqual([1, 1]);
    expect([...localConstraints(fromTable([['a', 'b']]), false, 'ego')]).toEqual([1, 1]);
  });
});

describe('structural holes of real networks (python-igraph 1.0.0, NetworkX 3.6.1)', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  for (const reference of listReferenceNetworks(5000)) {
    it(referenceTitle(reference), () => {
      const undirected = reference.build(false);
      const columns = {
        constraint: valuesOf(constraint, undirected),
        effective_size: valuesOf(effectiveSize, undirected),
        ...(reference.directed && { constraint_directed: valuesOf(constraint, reference.build(true)) }),
      };
      for (const [column, values] of Object.entries(columns)) {
        for (const [key, node] of Object.entries(reference.nodes)) {
          const expected = node[column];
          if (expected === undefined) continue;
          const actual = values[key] ?? null;
          if (expected === null || actual === null) expect(actual, `${column} ${key}`).toBe(expected);
          else expect(Math.abs(actual / expected - 1), `${column} ${key}`).toBeLessThan(1e-9);
        }
      }
    });
  }
});
