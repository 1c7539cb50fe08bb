import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many are sorted at once, and so many merged: a few milliseconds each. */
const sortedAtOnce = 2_000;
const mergedAtOnce = 10_000;

interface Identified {
  readonly id: string;
}

/**
 * Sorts by id, of which each is there once, in the order of UTF-16 units; the process can do other work meanwhile.
 * O(n log n) time, O(n) memory.
 */
export async function sortedById<Item extends Identified>(items: readonly Item[]): Promise<Item[]> {
  let runs: Item[][] = [];
  for (let first = 0; first < items.length; first += sortedAtOnce) {
    runs.push(items.slice(first, first + sortedAtOnce).sort(byId));
    await nextTurn();
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(await mergedRuns(runs[i]!, runs[i + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** The place of each id in a list; the process can do other work meanwhile. */
export async function placesOf(items: readonly Identified[]): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const [place, { id }] of items.entries()) {
    places.set(id, place);
    if (place % mergedAtOnce === mergedAtOnce - 1) await nextTurn();
  }
  return places;
}

async function mergedRuns<Item extends Identified>(
  left: readonly Item[],
  right: readonly Item[],
): Promise<Item[]> {
  const merged: Item[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const isLeft = r === right.length || (l < left.length && left[l]!.id < right[r]!.id);
    merged.push(isLeft ? left[l++]! : right[r++]!);
    if (merged.length % mergedAtOnce === 0) await nextTurn();
  }
  return merged;
}

const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : 1);
