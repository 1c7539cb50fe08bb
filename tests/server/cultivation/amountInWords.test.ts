import { describe, expect, it } from 'vitest';
import { amountInWords, wantedInWords } from '../../../server/cultivation/amountInWords.ts';
import { spoken } from '../analysis/spoken.ts';

describe('amounts in words', () => {
  it('say what they are counted in', () => {
    expect(spoken(amountInWords(0.456, 'share'))).toBe('45.6 %');
    expect(spoken(amountInWords(30, 'days'))).toBe('30 天');
    expect(spoken(amountInWords(1, 'days'), 'en')).toBe('1 day');
    expect(spoken(amountInWords(3.25, 'score'), 'en')).toBe('3.3 of 5');
    expect(spoken(amountInWords(0.125, 'index'))).toBe('0.13');
    expect(spoken(wantedInWords('>=', 0.5, 'share'), 'en')).toBe('at least 50 %');
    expect(spoken(wantedInWords('<=', 14, 'days'))).toBe('至多 14 天');
  });
});
