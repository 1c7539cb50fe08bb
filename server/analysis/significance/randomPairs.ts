import { PairSet } from './pairSet.ts';

/** Pairs of node numbers, as two columns. */
export interface Pairs {
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
}

interface Wanted {
  readonly order: number;
  readonly count: number;
  /** Whether (a, b) and (b, a) are two pairs; else only a < b is drawn. */
  readonly ordered: boolean;
}

/**
 * Different pairs of different nodes, drawn at random: every set of `count` pairs is equally likely, and so is every
 * sequence of them. `count` is at most the number of pairs. Complexity: O(count) on average.
 */
export function randomPairs(wanted: Wanted, next: () => number): Pairs {
  const { order, count, ordered } = wanted;
  const possible = (order * (order - 1)) / (ordered ? 1 : 2);
  // Trying until a new one comes would take long when most pairs are taken.
  return 2 * count > possible ? shuffledPairs(wanted, next) : triedPairs(wanted, next);
}

function triedPairs({ order, count, ordered }: Wanted, next: () => number): Pairs {
  const taken = new PairSet(count);
  const [firsts, seconds] = [new Uint32Array(count), new Uint32Array(count)];
  for (let found = 0; found < count;) {
    const [one, other] = [Math.floor(next() * order), Math.floor(next() * order)];
    if (one === other) continue;
    const [a, b] = ordered || one < other ? [one, other] : [other, one];
    if (!taken.add(a, b)) continue;
    firsts[found] = a;
    seconds[found] = b;
    found += 1;
  }
  return { firsts, seconds };
}

/** The first of all pairs, after so many steps of a shuffle (Fisher & Yates). */
function shuffledPairs({ order, count, ordered }: Wanted, next: () => number): Pairs {
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let a = 0; a < order; a++)
    for (let b = ordered ? 0 : a + 1; b < order; b++) {
      if (a === b) continue;
      firsts.push(a);
      seconds.push(b);
    }
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(next() * (firsts.length - i));
    [firsts[i], firsts[j]] = [firsts[j]!, firsts[i]!];
    [seconds[i], seconds[j]] = [seconds[j]!, seconds[i]!];
  }
  return {
    firsts: Uint32Array.from(firsts.slice(0, count)),
    seconds: Uint32Array.from(seconds.slice(0, count)),
  };
}
