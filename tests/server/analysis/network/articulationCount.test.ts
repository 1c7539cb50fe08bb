import { describe, expect, it } from 'vitest';
import { articulationCount } from '../../../../server/analysis/network/articulationCount.ts';
import { complete, cycle, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('articulationCount', () => {
  it('is 5 on Toy-12 (R sna 2.7) and 3 in its second wave', () => {
    expect(figureOf(articulationCount, toy12(1))).toBe(5);
    expect(figureOf(articulationCount, toy12(2))).toBe(3);
  });

  it('is n − 2 on a chain, 0 in a ring, whatever the direction', () => {
    expect(figureOf(articulationCount, path(5, true))).toBe(3);
    expect(figureOf(articulationCount, cycle(5, true))).toBe(0);
  });

  it('is 0 on an empty network and for a single person', () => {
    expect(figureOf(articulationCount, fromTable([]))).toBe(0);
    expect(figureOf(articulationCount, complete(1))).toBe(0);
  });
});
