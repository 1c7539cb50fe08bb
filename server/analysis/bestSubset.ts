/** Which members to choose so that a set as a whole scores highest. Members are node indices. */
export interface SubsetSearch {
  /** In every set. */
  readonly required: readonly number[];
  /** To choose from, ascending; none of `required`. */
  readonly candidates: readonly number[];
  /** How many of the candidates to choose. */
  readonly choose: number;
  value(members: readonly number[]): number;
}

export interface Subset {
  readonly members: readonly number[];
  readonly value: number;
}

const restarts = 2;
/** Values closer than this are equal up to rounding: the set found first stays, that is the one of smaller keys. */
const noticeable = 1e-12;

/** The number of ways to choose, as a floating-point number. O(choose). */
export function subsetCount({ candidates, choose }: SubsetSearch): number {
  let count = 1;
  for (let i = 0; i < choose; i++) count = (count * (candidates.length - i)) / (i + 1);
  return Math.round(count);
}

/** The best of all sets; of equally good ones the first in the order of the candidates. O(number of sets). */
export function exhaustiveSearch({ required, candidates, choose, value }: SubsetSearch): Subset {
  const positions = Array.from({ length: choose }, (_, i) => i);
  let best: Subset | undefined;
  for (;;) {
    const members = [...required, ...positions.map((position) => candidates[position]!)];
    const found = value(members);
    if (best === undefined || found > best.value + noticeable) best = { members, value: found };
    // The last position that can still move on; those after it follow closely.
    let moving = choose - 1;
    while (moving >= 0 && positions[moving] === candidates.length - choose + moving) moving--;
    if (moving < 0) return best;
    positions[moving]!++;
    for (let i = moving + 1; i < choose; i++) positions[i] = positions[i - 1]! + 1;
  }
}

/**
 * A good set: begun greedily, then one member at a time exchanged for the best candidate until no exchange helps; the
 * same from a few random sets, as the greedy one may be a local optimum. After `mostValues` values no further exchange
 * is tried, so that the set may not be one that no exchange improves.
 * O(choose × candidates + mostValues) values.
 */
export function greedySwapSearch(
  search: SubsetSearch,
  rng: () => number,
  mostValues: number = Infinity,
): Subset {
  const { required, candidates, choose } = search;
  let found = 0;
  const counted: SubsetSearch = {
    ...search,
    value: (members) => {
      found++;
      return search.value(members);
    },
  };
  const mayGoOn = (): boolean => found + candidates.length <= mostValues;
  const start = candidates.length === choose ? [...candidates] : greedy(counted);
  // With one to choose, all candidates have been compared already.
  if (choose <= 1 || candidates.length === choose) {
    const members = [...required, ...start];
    return { members, value: search.value(members) };
  }
  let best = improve(counted, start, mayGoOn);
  for (let restart = 0; restart < restarts && mayGoOn(); restart++) {
    const pool = [...candidates];
    const drawn = Array.from({ length: choose }, () => pool.splice(Math.floor(rng() * pool.length), 1)[0]!);
    const other = improve(counted, drawn, mayGoOn);
    if (other.value > best.value + noticeable) best = other;
  }
  return best;
}

function greedy({ required, candidates, choose, value }: SubsetSearch): number[] {
  const chosen: number[] = [];
  while (chosen.length < choose) {
    chosen.push(
      bestOf(candidates, chosen, (candidate) => value([...required, ...chosen, candidate])).candidate,
    );
  }
  return chosen;
}

function improve(
  { required, candidates, value }: SubsetSearch,
  start: readonly number[],
  mayGoOn: () => boolean,
): Subset {
  const chosen = [...start];
  let current = value([...required, ...chosen]);
  for (
    let unchanged = 0, position = 0;
    unchanged < chosen.length && mayGoOn();
    position = (position + 1) % chosen.length
  ) {
    const others = chosen.filter((_, i) => i !== position);
    const found = bestOf(candidates, chosen, (candidate) => value([...required, ...others, candidate]));
    if (found.value > current + noticeable) {
      chosen[position] = found.candidate;
      current = found.value;
      unchanged = 0;
    } else unchanged++;
  }
  return { members: [...required, ...chosen], value: current };
}

function bestOf(
  candidates: readonly number[],
  taken: readonly number[],
  value: (candidate: number) => number,
): { candidate: number; value: number } {
  let best = { candidate: -1, value: -Infinity };
  for (const candidate of candidates) {
    if (taken.includes(candidate)) continue;
    const found = value(candidate);
    if (found > best.value + noticeable) best = { candidate, value: found };
  }
  return best;
}
