import { describe, expect, it } from 'vitest';
import { CodedWords, growingCounts, GrowingNumbers, Words } from '../../../server/exchange/growingColumns.ts';

// Expected values are what was put in. 10,000 numbers are more than two pieces of 4,096.
const many = 10_000;

describe('numbers that grow', () => {
  it('are all there, and nothing beyond them', () => {
    const numbers = growingCounts();
    for (let i = 0; i < many; i++) numbers.push(i * 7);
    const read = Array.from({ length: many }, (_, i) => numbers.at(i));
    expect(read).toEqual(Array.from({ length: many }, (_, i) => i * 7));
    expect([numbers.length, numbers.at(many), numbers.at(5 * many)]).toEqual([many, undefined, undefined]);
  });

  it('may be fractions', () => {
    const numbers = new GrowingNumbers((length) => new Float64Array(length));
    numbers.push(-0.5);
    expect([numbers.at(0), numbers.at(1)]).toEqual([-0.5, undefined]);
  });
});

describe('words', () => {
  it('have one number each, and keep it', () => {
    const words = new Words();
    const codes = ['王芳', '李强', '王芳'].map((word) => words.codeOf(word));
    words.close();
    expect(codes).toEqual([0, 1, 0]);
    expect(codes.map((code) => words.wordOf(code))).toEqual(['王芳', '李强', '王芳']);
  });

  it('are read back when they are too long to be looked for', () => {
    const words = new Words();
    const long = '长'.repeat(500);
    expect([long, '短', long].map((word) => words.wordOf(words.codeOf(word)))).toEqual([long, '短', long]);
  });
});

describe('a column of words', () => {
  it('tells words from none, also where only the first or only the last rows have one', () => {
    const first = new CodedWords();
    const last = new CodedWords();
    for (let i = 0; i < many; i++) {
      first.push(i === 0 ? 'a' : null);
      last.push(i === many - 1 ? 'b' : null);
    }
    expect([first.at(0), first.at(1), first.at(many - 1)]).toEqual(['a', null, null]);
    expect([last.at(0), last.at(many - 2), last.at(many - 1)]).toEqual([null, null, 'b']);
  });

  it('does not take an empty word for none', () => {
    const column = new CodedWords();
    column.push('');
    expect(column.at(0)).toBe('');
  });
});
