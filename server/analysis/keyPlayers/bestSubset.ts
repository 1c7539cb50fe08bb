import { valueOf, type SetsToChoose, type SetValues, type ValuedSet } from './setCriterion.ts';

/** Which members to choose so that a set as a whole scores highest. */
export interface SubsetSearch extends SetsToChoose {
  readonly values: SetValues;
  /**
   * Whether members can be completed to a set that is allowed; of a whole set, whether it is. Without it all sets are.
   * What cannot be added to some members cannot be added to more of them (a matroid), so that choosing one after the
   * other ends with a whole set.
   */
  readonly allows?: (members: readonly number[]) => boolean;
  /**
   * Of a submodular value, by node: what a candidate adds to the required members alone, and so at most to any set. The
   * candidates are in falling order of it, so that none is tried who cannot come up to the best found.
   */
  readonly mostAdded?: Float64Array;
}

const restarts = 8;
/** Values closer than this are equal up to rounding: the set found first stays, that is the one of smaller keys. */
const noticeable = 1e-12;

/** The number of ways to choose, as a floating-point number. O(choose). */
export function subsetCount({ candidates, choose }: Pick<SubsetSearch, 'candidates' | 'choose'>): number {
  let count = 1;
  for (let i = 0; i < choose; i++) count = (count * (candidates.length - i)) / (i + 1);
  return Math.round(count);
}

/**
 * The best of all allowed sets, of which there is one; of equally good ones the first in the order of the candidates.
 * O(number of sets).
 */
export function exhaustiveSearch({ required, candidates, choose, values, allows }: SubsetSearch): ValuedSet {
  if (choose === 0) return { members: required, value: valueOf(values, required) };
  // All but the last, which runs through the candidates that are left: the others are looked at once for all of them.
  const others = Array.from({ length: choose - 1 }, (_, i) => i);
  const lastOthers = candidates.length - choose;
  let best: ValuedSet | undefined;
  for (;;) {
    const members = [...required, ...others.map((position) => candidates[position]!)];
    if (!allows || allows(members)) {
      const worth = values.adding(members);
      for (let last = (others.at(-1) ?? -1) + 1; last < candidates.length; last++) {
        const candidate = candidates[last]!;
        if (allows && !allows([...members, candidate])) continue;
        const value = worth(candidate);
        if (best === undefined || value > best.value + noticeable) {
          best = { members: [...members, candidate], value };
        }
      }
    }
    // The last position that can still move on; those after it follow closely.
    let moving = choose - 2;
    while (moving >= 0 && others[moving] === lastOthers + moving) moving--;
    if (moving < 0) return best!;
    others[moving]!++;
    for (let i = moving + 1; i < choose - 1; i++) others[i] = others[i - 1]! + 1;
  }
}

/**
 * A good set: begun greedily, then one member at a time exchanged for the best candidate until no exchange helps; the
 * same from the given orders of candidates and from a few random ones, as the greedy one may be a local optimum. After
 * `mostValues` values no further exchange is tried, so that the set may not be one that no exchange improves.
 * O(choose × candidates + mostValues) values.
 */
export function greedySwapSearch(
  search: SubsetSearch,
  rng: () => number,
  mostValues: number = Infinity,
  orders: readonly (readonly number[])[] = [],
): ValuedSet {
  const { required, candidates, choose, values } = search;
  let found = 0;
  const counted: SubsetSearch = {
    ...search,
    values: {
      ...values,
      adding: (members) => {
        const worth = values.adding(members);
        return (candidate) => {
          found++;
          return worth(candidate);
        };
      },
    },
  };
  const mayGoOn = (): boolean => found + candidates.length <= mostValues;
  const start = candidates.length === choose ? [...candidates] : greedy(counted);
  // With one to choose, all candidates have been compared already.
  if (choose <= 1 || candidates.length === choose) {
    const members = [...required, ...start];
    return { members, value: valueOf(values, members) };
  }
  let best = improve(counted, start, mayGoOn);
  for (let next = 0; next < orders.length + restarts && mayGoOn(); next++) {
    const order = orders[next] ?? drawn(candidates, rng);
    const other = improve(counted, firstAllowed(search, order), mayGoOn);
    if (other.value > best.value + noticeable) best = other;
  }
  return best;
}

/** The candidates in a random order, drawn one by one as they are asked for. */
function* drawn(candidates: readonly number[], rng: () => number): Generator<number> {
  const pool = [...candidates];
  while (pool.length > 0) yield pool.splice(Math.floor(rng() * pool.length), 1)[0]!;
}

/** Of candidates in some order, the first that make an allowed set. */
export function firstAllowed(
  { required, choose, allows }: Pick<SubsetSearch, 'required' | 'choose' | 'allows'>,
  order: Iterable<number>,
): number[] {
  const chosen: number[] = [];
  for (const candidate of order) {
    if (!allows || allows([...required, ...chosen, candidate])) chosen.push(candidate);
    if (chosen.length === choose) break;
  }
  return chosen;
}

function greedy(search: SubsetSearch): number[] {
  const chosen: number[] = [];
  while (chosen.length < search.choose) chosen.push(bestToAdd(search, chosen).candidate);
  return chosen;
}

function improve(search: SubsetSearch, start: readonly number[], mayGoOn: () => boolean): ValuedSet {
  const { required, values } = search;
  const chosen = [...start];
  let current = valueOf(values, [...required, ...chosen]);
  for (
    let unchanged = 0, position = 0;
    unchanged < chosen.length && mayGoOn();
    position = (position + 1) % chosen.length
  ) {
    const others = chosen.filter((_, i) => i !== position);
    const found = bestToAdd(search, others, chosen[position]);
    if (found.value > current + noticeable) {
      chosen[position] = found.candidate;
      current = found.value;
      unchanged = 0;
    } else unchanged++;
  }
  return { members: [...required, ...chosen], value: current };
}

/** The best candidate to add to those chosen, other than `instead`; of equally good ones that of the smallest key. */
function bestToAdd(
  { required, candidates, values, allows, mostAdded }: SubsetSearch,
  chosen: readonly number[],
  instead?: number,
): { candidate: number; value: number } {
  const members = [...required, ...chosen];
  const taken = new Set([...chosen, instead]);
  const before = mostAdded ? valueOf(values, members) : 0;
  const worth = values.adding(members);
  let best = { candidate: -1, value: -Infinity };
  for (const candidate of candidates) {
    if (mostAdded && before + mostAdded[candidate]! < best.value - noticeable) break;
    if (taken.has(candidate) || (allows && !allows([...members, candidate]))) continue;
    const value = worth(candidate);
    const isFirst = candidate < best.candidate && value >= best.value - noticeable;
    if (value > best.value + noticeable || isFirst) best = { candidate, value };
  }
  return best;
}
