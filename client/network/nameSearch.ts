/** How a name sounds: its syllables without tones, e.g. `['wang', 'xiu', 'ying']`. */
export type Syllables = (name: string) => readonly string[];

export interface NameIndex<Item> {
  find(query: string): readonly Item[];
}

interface Entry<Item> {
  readonly item: Item;
  readonly name: string;
  readonly sound: string;
  readonly initials: string;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s'’·.-]+/g, '');

/** 0 = best; null = doesn't match. */
function matchRank(entry: Entry<unknown>, query: string): number | null {
  if (entry.name === query) return 0;
  if (entry.name.startsWith(query)) return 1;
  if (entry.sound.startsWith(query) || entry.initials.startsWith(query)) return 2;
  if (entry.name.includes(query)) return 3;
  return entry.sound.includes(query) || entry.initials.includes(query) ? 4 : null;
}

/**
 * Finds people by a part of the name, of its full pinyin (`wangxiu`) or of its initials (`wxy`). Better matches
 * first, equal ones as they were given. Without `syllables` only the written name counts.
 */
export function nameIndex<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  syllables: Syllables | null,
): NameIndex<Item> {
  const entries = items.map((item): Entry<Item> => {
    const name = plain(nameOf(item));
    const parts = syllables?.(nameOf(item)) ?? [];
    return {
      item,
      name,
      sound: plain(parts.join('')),
      initials: plain(parts.map((part) => part.charAt(0)).join('')),
    };
  });
  return {
    find(query) {
      const wanted = plain(query);
      if (wanted === '') return items;
      return entries
        .flatMap((entry) => {
          const rank = matchRank(entry, wanted);
          return rank === null ? [] : [{ item: entry.item, rank }];
        })
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
    },
  };
}
