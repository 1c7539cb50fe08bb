/** How many persons can be told apart by what is known of them. Persons with the same knowledge form a class. */
export interface ClassCounts {
  /** Different classes. */
  readonly classes: number;
  /** Persons who are alone in their class: whoever knows as much of somebody finds her. */
  readonly unique: number;
  /** Persons in classes of fewer than k, those who are alone among them. */
  readonly fewerThanK: number;
}

/** How many persons share each key. O(persons). */
export function sizesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}

/**
 * Counts classes of persons, each given by the key of what is known of her. k-anonymity holds when `fewerThanK` is 0.
 * O(persons). Source: Sweeney 2002, doi:10.1142/S0218488502001648.
 */
export function classCounts(keys: readonly string[], k: number): ClassCounts {
  const sizes = [...sizesOf(keys).values()];
  return {
    classes: sizes.length,
    unique: sizes.filter((size) => size === 1).length,
    fewerThanK: sizes.filter((size) => size < k).reduce((sum, size) => sum + size, 0),
  };
}
