import { describe, expect, it } from 'vitest';
import { maximumCore } from '../../../../server/analysis/network/maximumCore.ts';
import { complete, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('maximumCore', () => {
  it('is 2 on Toy-12: its triangles (by hand)', () => {
    expect(figureOf(maximumCore, toy12(1))).toBe(2);
  });

  it('is n − 1 in a clique and 1 on a chain, whatever the direction', () => {
    expect(figureOf(maximumCore, complete(5))).toBe(4);
    expect(figureOf(maximumCore, complete(5, true))).toBe(4);
    expect(figureOf(maximumCore, path(5, true))).toBe(1);
  });

  it('is 0 without ties and undefined on an empty network', () => {
    expect(figureOf(maximumCore, complete(1))).toBe(0);
    expect(figureOf(maximumCore, fromTable([]))).toBeNull();
  });
});
