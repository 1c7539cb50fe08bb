import { ProblemError } from '../entities/problem.ts';

/** How many may wait for one asker, and for all: what waits takes memory. */
export interface LineLimits {
  readonly perAsker: number;
  readonly all: number;
}

export const defaultLineLimits: LineLimits = { perAsker: 200, all: 2_000 };

/**
 * A line for each asker; they are served in turn, one item each. Who has just been served is last, and within her
 * line the first come is the first served, of those that may be now. An item may stand in the lines of several askers.
 */
export class FairLine<Item> {
  /** In order of turns. */
  private readonly lines = new Map<string, Item[]>();
  private readonly items = new Set<Item>();

  constructor(private readonly limits: LineLimits = defaultLineLimits) {}

  get length(): number {
    return this.items.size;
  }

  /** @throws ProblemError `tooManyJobs` */
  add(item: Item, asker: string): void {
    const line = this.lines.get(asker) ?? [];
    if (line.includes(item)) return;
    const isFull = line.length >= this.limits.perAsker;
    if (isFull || (!this.items.has(item) && this.items.size >= this.limits.all))
      throw new ProblemError({
        code: 'tooManyJobs',
        parameters: { max: isFull ? this.limits.perAsker : this.limits.all },
      });
    line.push(item);
    this.lines.set(asker, line);
    this.items.add(item);
  }

  /** The next item that its asker may have now, out of the line; null when there is none. */
  take(
    may: (asker: string, item: Item) => boolean = () => true,
  ): { readonly item: Item; readonly asker: string } | null {
    for (const [asker, line] of this.lines) {
      const item = line.find((each) => may(asker, each));
      if (item === undefined) continue;
      this.remove(item);
      const rest = this.lines.get(asker);
      this.lines.delete(asker);
      if (rest) this.lines.set(asker, rest);
      return { item, asker };
    }
    return null;
  }

  /** Whether it was there. */
  remove(item: Item): boolean {
    for (const [asker, line] of this.lines) {
      const place = line.indexOf(item);
      if (place >= 0) line.splice(place, 1);
      if (line.length === 0) this.lines.delete(asker);
    }
    return this.items.delete(item);
  }

  /** How many items will be served before this one, if nobody else comes; null when it is not in the line. */
  ahead(item: Item): number | null {
    if (!this.items.has(item)) return null;
    const askers = [...this.lines.values()];
    const counts = askers.flatMap((own, turn) => {
      const place = own.indexOf(item);
      if (place < 0) return [];
      const before = askers.map((line, i) => Math.min(line.length, i < turn ? place + 1 : place));
      return [before.reduce((sum, count) => sum + count, 0)];
    });
    return Math.min(...counts);
  }

  clear(): Item[] {
    const all = [...this.items];
    this.lines.clear();
    this.items.clear();
    return all;
  }
}
