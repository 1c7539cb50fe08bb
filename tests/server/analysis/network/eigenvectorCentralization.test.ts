import { describe, expect, it } from 'vitest';
import { eigenvectorCentralization } from '../../../../server/analysis/network/eigenvectorCentralization.ts';
import { complete, cycle, everyNetwork, fromTable, kite, nodeKeys, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('eigenvectorCentralization', () => {
  it('is 1 with a single pair and 0 in a ring (by definition)', () => {
    expect(figureOf(eigenvectorCentralization, fromTable([['a', 'b']], { isolates: ['c', 'd'] }))).toBe(1);
    expect(figureOf(eigenvectorCentralization, cycle(5))).toBeCloseTo(0, 9);
  });

  it('is (n − 1 − √(n − 1)) / (n − 2) in a star (by hand)', () => {
    for (const directed of [false, true]) {
      expect(figureOf(eigenvectorCentralization, star(10, directed))).toBeCloseTo((9 - 3) / 8, 9);
    }
  });

  it('is that of Krackhardt’s kite (eigenvector by python-igraph 1.0.0)', () => {
    expect(figureOf(eigenvectorCentralization, kite())).toBeCloseTo(0.5204089171, 9);
  });

  it('has no larger value than that of a pair: of all networks of up to five persons none exceeds 1', () => {
    for (const network of everyNetwork(5)) {
      expect(figureOf(eigenvectorCentralization, network) ?? 0).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('is undefined without ties and below three persons', () => {
    expect(figureOf(eigenvectorCentralization, fromTable([], { isolates: nodeKeys(4) }))).toBeNull();
    expect(figureOf(eigenvectorCentralization, complete(2))).toBeNull();
    expect(figureOf(eigenvectorCentralization, fromTable([]))).toBeNull();
  });
});
