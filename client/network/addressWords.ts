import type { LocationQuery, LocationQueryRaw } from 'vue-router';

/** What an address says under a key: the first where it says several things, and empty where it says nothing. */
export function wordOf(query: LocationQuery, key: string): string {
  const value = query[key];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** What an address lists under a key, between commas. */
export const wordsOf = (query: LocationQuery, key: string): string[] =>
  wordOf(query, key).split(',').filter(Boolean);

/** A whole number from 1 to `most`; null where the word is none. */
export function countOf(word: string | undefined, most = Infinity): number | null {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

/** The address without what it says under some keys. */
export const withoutKeys = (query: LocationQuery, keys: readonly string[]): LocationQueryRaw =>
  Object.fromEntries(Object.entries(query).filter(([key]) => !keys.includes(key)));
