import { describe, expect, it } from 'vitest';
import { isComplete, newQuestion } from '../../../../client/composables/ask/questionSetDraft.ts';
import { moved } from '../../../../client/composables/moved.ts';
import { question } from '../../answers.ts';

const three = ['a', 'b', 'c'].map((key) => question(key));
const keys = (questions: readonly { key: string }[]): string => questions.map(({ key }) => key).join('');

describe('a question set that is changed', () => {
  it('moves a question by one place, and not beyond either end', () => {
    expect(keys(moved(three, 1, -1))).toBe('bac');
    expect(keys(moved(three, 1, 1))).toBe('acb');
    expect(keys(moved(three, 0, -1))).toBe('abc');
    expect(keys(moved(three, 2, 1))).toBe('abc');
  });

  it('gives a new question a key that no other has', () => {
    const one = newQuestion(three);
    const other = newQuestion([one, ...three.slice(0, 2)]);
    expect(one.key).toBe('own4');
    expect(other.key).not.toBe(one.key);
  });

  it('can be saved with a name, and with both wordings and a number of names for each question', () => {
    expect(isComplete('我的', three)).toBe(true);
    expect(isComplete(' ', three)).toBe(false);
    expect(isComplete('我的', [])).toBe(false);
    for (const part of [{ zh: ' ' }, { en: '' }, { most: 0 }, { most: 21 }, { most: 1.5 }])
      expect(isComplete('我的', [...three, question('d', part)])).toBe(false);
  });
});
