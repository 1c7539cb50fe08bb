import type { LocationQuery, LocationQueryRaw } from 'vue-router';

/** What an address says under a key: the first where it says several things, and empty where it says nothing. */
export function wordOf(query: LocationQuery, key: string): string {
  const value = query[key];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/**
 * What an address lists under a key, between commas. A comma or a backslash within a word stands behind a backslash;
 * any other backslash means itself, as in links that were written before.
 */
export const wordsOf = (query: LocationQuery, key: string): string[] =>
  (wordOf(query, key).match(/(?:\\[\\,]|[^,])+/g) ?? []).map((word) => word.replaceAll(/\\([\\,])/g, '$1'));

/** A list as an address holds it: what `wordsOf` reads again. */
export const listed = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(/[\\,]/g, '\\$&')).join();

/** A whole number from 1 to `most`; null where the word is none. */
export function countOf(word: string | undefined, most = Infinity): number | null {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

/** The address without what it says under some keys. */
export const withoutKeys = (query: LocationQuery, keys: readonly string[]): LocationQueryRaw =>
  Object.fromEntries(Object.entries(query).filter(([key]) => !keys.includes(key)));
