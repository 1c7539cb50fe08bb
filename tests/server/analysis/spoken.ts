import type { Sentence } from '../../../server/entities/sentence.ts';
import type { Language } from '../../../server/entities/wording.ts';
import { sentences as english } from '../../../server/locales/en/sentences.ts';
import { fillGaps } from '../../../server/locales/fillGaps.ts';
import { say } from '../../../server/locales/index.ts';
import { sentences as chinese } from '../../../server/locales/zh/sentences.ts';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh: chinese, en: english };

/** A sentence in words. @throws Error for a text that does not exist, or a gap that nothing fills */
export function spoken(sentence: Sentence, language: Language = 'zh'): string {
  if (/^(node|tie|tieSentence|subkind|technique|choice)\./.test(sentence.text))
    return say(sentence, language);
  const text = sentence.words?.[language] ?? texts[language][sentence.text];
  if (text === undefined) throw new Error(`No text ${sentence.text} in ${language}`);
  const words = fillGaps(text, sentence.parameters ?? {}, (inner) => spoken(inner, language), language);
  if (/\{\w+/.test(words)) throw new Error(`A gap of ${sentence.text} is left open in ${language}: ${words}`);
  return words;
}

/** Every sentence in an answer, however deep; those inside other sentences come with them. */
export function sentencesIn(answer: unknown): Sentence[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (isSentence(answer)) return [answer];
  return Object.values(answer).flatMap(sentencesIn);
}

const isSentence = (value: object): value is Sentence =>
  'text' in value &&
  typeof value.text === 'string' &&
  Object.keys(value).every((key) => ['text', 'words', 'parameters'].includes(key));
