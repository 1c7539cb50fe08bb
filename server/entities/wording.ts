/** The two languages of the product. Chinese is the default. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type BothLanguages = Readonly<Record<Language, string>>;

/**
 * How a concept is called: the first word of each language is shown; all of them are understood in
 * the columns and cells of imported files.
 */
export interface Wording {
  readonly zh: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
}

export const shown = (wording: Wording, language: Language): string => wording[language][0];

/** Case, width and spaces do not matter when words are compared. */
export const normalizeWord = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** Whether a word of a file stands for the concept `id`. */
export function isCalled(id: string, wording: Wording, word: string): boolean {
  const wanted = normalizeWord(word);
  return [id, ...wording.zh, ...wording.en].some((known) => normalizeWord(known) === wanted);
}
