export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(word: unknown): word is Language {
  return languages.some((language) => language === word);
}

/** The language to begin with: what was chosen before, or else what the browser prefers. */
export function firstLanguage(chosen: string | null, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'zh';
}

/** The same keys with other words: what a translation must look like. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};
