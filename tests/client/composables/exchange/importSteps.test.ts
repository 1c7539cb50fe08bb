import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../../client/composables/exchange/importSteps.ts';

describe('stepOf', () => {
  it.each([
    [null, 'choose'],
    ['reading', 'check'],
    ['ready', 'check'],
    ['writing', 'write'],
    ['done', 'done'],
    ['failed', 'choose'],
    ['cancelled', 'choose'],
  ] as const)('%s is at %s', (state, step) => {
    expect(stepOf(state)).toBe(step);
  });
});
