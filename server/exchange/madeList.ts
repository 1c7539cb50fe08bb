/** A list that is read, never changed: an array, or one whose items are made when somebody looks at them. */
export interface Sequence<Item> extends Iterable<Item> {
  readonly length: number;
  /** The item at a position from 0; undefined beyond the end. */
  at(index: number): Item | undefined;
  slice(start?: number, end?: number): Item[];
  map<Other>(other: (item: Item, index: number) => Other): Other[];
  flatMap<Other>(others: (item: Item, index: number) => Other | readonly Other[]): Other[];
  filter(isTaken: (item: Item, index: number) => boolean): Item[];
  find(isIt: (item: Item, index: number) => boolean): Item | undefined;
  findIndex(isIt: (item: Item, index: number) => boolean): number;
  some(isIt: (item: Item, index: number) => boolean): boolean;
  every(isIt: (item: Item, index: number) => boolean): boolean;
}

/**
 * A list that holds tightly what its items are made of: a million objects would take several times the memory of the numbers and
 * texts in them. Each look makes an item anew, so items are compared by what they say, never by which object they are.
 */
export abstract class MadeList<Item> implements Sequence<Item> {
  abstract readonly length: number;

  /** @param index from 0 to `length` − 1 */
  protected abstract made(index: number): Item;

  at(index: number): Item | undefined {
    return index >= 0 && index < this.length ? this.made(index) : undefined;
  }

  slice(start = 0, end = this.length): Item[] {
    const items: Item[] = [];
    for (let i = Math.max(0, start); i < Math.min(end, this.length); i++) items.push(this.made(i));
    return items;
  }

  map<Other>(other: (item: Item, index: number) => Other): Other[] {
    const others: Other[] = [];
    for (let i = 0; i < this.length; i++) others.push(other(this.made(i), i));
    return others;
  }

  flatMap<Other>(others: (item: Item, index: number) => Other | readonly Other[]): Other[] {
    const all: Other[] = [];
    for (let i = 0; i < this.length; i++) {
      const made = others(this.made(i), i);
      if (Array.isArray(made)) for (const other of made as readonly Other[]) all.push(other);
      else all.push(made as Other);
    }
    return all;
  }

  filter(isTaken: (item: Item, index: number) => boolean): Item[] {
    const taken: Item[] = [];
    for (let i = 0; i < this.length; i++) {
      const item = this.made(i);
      if (isTaken(item, i)) taken.push(item);
    }
    return taken;
  }

  find(isIt: (item: Item, index: number) => boolean): Item | undefined {
    return this.at(this.findIndex(isIt));
  }

  findIndex(isIt: (item: Item, index: number) => boolean): number {
    for (let i = 0; i < this.length; i++) if (isIt(this.made(i), i)) return i;
    return -1;
  }

  some(isIt: (item: Item, index: number) => boolean): boolean {
    return this.findIndex(isIt) >= 0;
  }

  every(isIt: (item: Item, index: number) => boolean): boolean {
    return !this.some((item, index) => !isIt(item, index));
  }

  *[Symbol.iterator](): Generator<Item, void, undefined> {
    for (let i = 0; i < this.length; i++) yield this.made(i);
  }
}
