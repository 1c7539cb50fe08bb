import { describe, expect, it } from 'vitest';
import { stepBeside, stepOf } from '../../../../client/composables/exchange/importSteps.ts';

describe('stepOf', () => {
  it.each([
    [null, 'choose'],
    ['reading', 'people'],
    ['ready', 'people'],
    ['writing', 'preview'],
    ['done', 'done'],
    ['failed', 'choose'],
    ['cancelled', 'choose'],
  ] as const)('%s is at %s', (state, step) => {
    expect(stepOf(state, 'people')).toBe(step);
  });
});

describe('stepBeside', () => {
  it('passes over who is who where nobody is in doubt', () => {
    expect(stepBeside('sheets', 1, true)).toBe('people');
    expect(stepBeside('sheets', 1, false)).toBe('preview');
    expect(stepBeside('preview', -1, false)).toBe('sheets');
    expect(stepBeside('preview', 1, true)).toBeNull();
    expect(stepBeside('sheets', -1, true)).toBeNull();
  });

  it('leads on from who is who when the last doubt is gone', () => {
    expect(stepBeside('people', 1, false)).toBe('preview');
    expect(stepBeside('people', -1, false)).toBe('sheets');
  });
});
