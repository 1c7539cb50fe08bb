import { describe, expect, it } from 'vitest';
import { bestConnected, partsWithout } from '../../../../server/analysis/gaps/sides.ts';
import { toy12 } from '../toy12.ts';

describe('sides', () => {
  it('are the parts without a person, the largest first', () => {
    const parts = partsWithout(toy12(1), 'P01').map((part) => part.toSorted());
    expect(parts).toEqual([['P02', 'P09', 'P10', 'P12'], ['P06', 'P07', 'P08'], ['P03', 'P04'], ['P05']]);
    expect(partsWithout(toy12(1), 'P11')).toEqual([]);
  });

  it('are represented by who has most contacts', () => {
    expect(bestConnected(toy12(1), ['P12', 'P10', 'P09'])).toBe('P09');
    expect(bestConnected(toy12(1), [])).toBeUndefined();
  });
});
