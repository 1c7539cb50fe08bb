import { random } from '../analysis/random.ts';

export type Range = readonly [low: number, high: number];

/** Random choices of one part of the demonstration. Every call takes the next numbers of the part's own sequence. */
export interface Draws {
  /** In [0, 1). */
  uniform(): number;
  chance(probability: number): boolean;
  /** Whole number from `low` through `high`. */
  integer(low: number, high: number): number;
  /** Whole number within a range, both ends included. */
  within(range: Range): number;
  /** Standard normal. */
  normal(): number;
  /** One item, all alike or by weight. @throws when there is nothing to choose from */
  pick<Item>(items: readonly Item[], weightOf?: (item: Item) => number): Item;
  /** Up to `count` different items; those of weight 0 are never taken. In the order in which they were drawn. */
  sample<Item>(items: readonly Item[], count: number, weightOf?: (item: Item) => number): Item[];
}

/** Each part has its own sequence, so that changing how one part is made leaves the others as they were. */
export function draws(seed: number, part: string): Draws {
  const uniform = random(seed ^ hash(part));
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const sample = <Item>(
    items: readonly Item[],
    count: number,
    weightOf: (item: Item) => number = () => 1,
  ): Item[] => {
    const left = items.map((item) => ({ item, weight: weightOf(item) })).filter(({ weight }) => weight > 0);
    const taken: Item[] = [];
    while (taken.length < count && left.length > 0) {
      let mark = uniform() * left.reduce((sum, { weight }) => sum + weight, 0);
      const found = left.findIndex(({ weight }) => (mark -= weight) < 0);
      const [drawn] = left.splice(found < 0 ? left.length - 1 : found, 1);
      taken.push(drawn!.item);
    }
    return taken;
  };
  return {
    uniform,
    chance: (probability) => uniform() < probability,
    integer,
    within: ([low, high]) => integer(low, high),
    // Box & Muller 1958, Ann. Math. Stat. 29:610-611.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    pick: (items, weightOf) => {
      const [item] = sample(items, 1, weightOf);
      if (item === undefined)
        throw new Error('The demonstration has nobody left to choose from; try another seed.');
      return item;
    },
    sample,
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
