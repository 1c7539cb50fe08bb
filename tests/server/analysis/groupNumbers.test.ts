import { describe, expect, it } from 'vitest';
import { groupNumbers } from '../../../server/analysis/groupNumbers.ts';

describe('group numbers', () => {
  it('go by falling size, then by the first node', () => {
    expect(groupNumbers([7, 4, 4, 9, 7, 4, 1])).toEqual({
      numbers: Uint32Array.of(2, 1, 1, 3, 2, 1, 4),
      sizes: [3, 2, 1, 1],
    });
  });

  it('are none for nobody', () => {
    expect(groupNumbers([])).toEqual({ numbers: new Uint32Array(0), sizes: [] });
  });
});
