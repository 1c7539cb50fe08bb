import { describe, expect, it } from 'vitest';
import { countOf, listed, withoutKeys, wordOf, wordsOf } from '../../../client/network/addressWords.ts';

describe('the words of an address', () => {
  it('are the first under a key, and empty where there is none', () => {
    expect(wordOf({ goal: 'reach' }, 'goal')).toBe('reach');
    expect(wordOf({ goal: ['reach', 'fragment'] }, 'goal')).toBe('reach');
    expect(wordOf({ goal: null }, 'goal')).toBe('');
    expect(wordOf({}, 'goal')).toBe('');
  });

  it('are told apart by commas, without empty ones', () => {
    expect(wordsOf({ with: 'a,,b,' }, 'with')).toEqual(['a', 'b']);
    expect(wordsOf({}, 'with')).toEqual([]);
  });

  it('may hold commas and backslashes themselves', () => {
    expect(listed(['买菜,做饭', 'C:\\', 'a\\,b', 'lends'])).toBe('买菜\\,做饭,C:\\\\,a\\\\\\,b,lends');
    for (const words of [
      ['买菜,做饭', 'C:\\', 'a\\,b'],
      ['\\'],
      [','],
      ['\\,', '\\\\'],
      ['lends', 'asks'],
      [],
    ])
      expect(wordsOf({ sub: listed(words) }, 'sub')).toEqual(words);
  });

  it('are read as before where a backslash stands before another sign', () => {
    expect(wordsOf({ sub: 'a\\b,c\\' }, 'sub')).toEqual(['a\\b', 'c\\']);
  });

  it('count from 1 to the most that may be', () => {
    expect([countOf('1'), countOf('10', 10)]).toEqual([1, 10]);
    expect(['11', '0', '-1', '1.5', 'many', '', undefined].map((word) => countOf(word, 10))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });

  it('are left out by their keys, and the rest is kept', () => {
    expect(withoutKeys({ on: '2026', goal: 'reach', size: '3' }, ['goal', 'size'])).toEqual({ on: '2026' });
  });
});
