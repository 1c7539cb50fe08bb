import type { Sentence } from '../entities/sentence.ts';
import type { Language } from '../entities/wording.ts';
import { dateInWords } from './dateInWords.ts';

type Gap = string | number | Sentence | readonly (string | Sentence)[];

/**
 * Fills the gaps of a text: `{name}` with a parameter, `{count|person|persons}` with one of two words, by
 * whether the parameter is 1. Lists are joined and dates written in the way of the language; numbers keep at most two
 * decimals.
 */
export function fillGaps(
  text: string,
  gaps: Readonly<Record<string, Gap>>,
  say: (sentence: Sentence) => string,
  language: Language,
): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = gaps[name];
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return inWords(value, say, language);
    },
  );
}

function inWords(value: Gap, say: (sentence: Sentence) => string, language: Language): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value === 'string') return dateInWords(value, language) ?? value;
  if (isList(value))
    return value
      .map((each) => (typeof each === 'string' ? each : say(each)))
      .join(language === 'zh' ? '、' : ', ');
  return say(value);
}

const isList = (value: Sentence | readonly (string | Sentence)[]): value is readonly (string | Sentence)[] =>
  Array.isArray(value);
