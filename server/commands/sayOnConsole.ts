import { fillGaps } from '../locales/fillGaps.ts';
import type { Language } from '../entities/wording.ts';
import { consoleWords, type ConsoleWord } from './wordsOnConsole.ts';

/** A line of the command line in the user's language. */
export function sayOnConsole(
  word: ConsoleWord,
  language: Language,
  gaps: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(consoleWords[word][language], gaps, () => '', language);
}
