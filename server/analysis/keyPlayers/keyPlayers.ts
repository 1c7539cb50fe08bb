import { adjacency, type NetworkForm } from '../../graph/adjacency.ts';
import { random } from '../random.ts';
import {
  exhaustiveSearch,
  firstAllowed,
  greedySwapSearch,
  subsetCount,
  type SubsetSearch,
} from './bestSubset.ts';
import { criteria, type KeyPlayerGoal } from './criteria.ts';
import { setChoices, type AskedSet } from './setChoices.ts';
import { usualSteps, valueOf, type ValuedSet } from './setCriterion.ts';

export interface KeyPlayerOptions extends AskedSet {
  /**
   * `fragment`, `fragmentParts`: the persons on whom cohesion depends, by DF or F.
   * `reach`, `reachWithin`: those who together reach most, by DR or R_k.
   */
  readonly goal: KeyPlayerGoal;
  /** For `reachWithin`: how many steps count as reached, 1 to 5. Default 2. */
  readonly steps?: number;
  /** Seed of the random restarts; without effect when all sets are tried. */
  readonly seed: number;
}

export interface KeyPlayers {
  /** Keys, sorted. */
  readonly members: readonly string[];
  /** The value of the set, 0 to 1: see the files of `criteria/`. */
  readonly value: number;
  /** The same of the empty set: the fragmentation as it is; 0 for what is reached. */
  readonly baseline: number;
  /**
   * For each member, the value less that of the set without her alone. What several of them reach alike is nobody's
   * contribution, so these do not add up to the value; of fragmentation it may be negative, or add up to more.
   */
  readonly contributions: readonly number[];
  /** Whether all sets were tried, so that none is better. */
  readonly exact: boolean;
  /** No set is worth more than this: the value itself where it is `exact`; null = not known. */
  readonly bound: number | null;
}

/** How long comparing sets may take, in nanoseconds as they were measured, so that the same sets are tried on every machine. */
const searchTime = 6e8;

/**
 * The set of persons that matters most as a set by one of the `criteria`; it need not hold the single persons who
 * matter most. Directions and strength are ignored. Of equally good sets the first in the order of keys.
 *
 * All sets are tried when that takes no more than some two thirds of a second; otherwise greedy choice and exchange, from a few
 * starts, for as much work. Then only the persons with the highest betweenness (fragmentation) or the most contacts
 * (reach) are candidates, as many as half of that work can choose from: of a network of thousands just the foremost.
 * By reach `bound` says what the best of all sets could be worth at most, up to some thousands of persons.
 * Undefined: throws when nobody can be chosen so, or fragmentation leaves fewer than two persons.
 * Complexity: at most about that long beyond O(n m).
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export function keyPlayers(network: NetworkForm, options: KeyPlayerOptions): KeyPlayers {
  const view = adjacency(network);
  const { goal, size, steps = usualSteps, seed } = options;
  const criterion = criteria[goal];
  const choices = setChoices(view, options);
  if (view.order - size < criterion.fewestOthers)
    throw new Error(
      `A set of ${size} leaves fewer than two of ${view.order} persons, so fragmentation is undefined.`,
    );
  const values = criterion.values(view, { steps });
  const choose = size - choices.required.length;
  const all: SubsetSearch = { ...choices, choose, values };
  const { value: valueTime, mostCandidates } = criterion.effort(view, size, { steps });
  const mostValues = Math.floor(searchTime / valueTime);
  const isReady = choices.candidates.length <= mostCandidates;
  const exact = isReady && subsetCount(all) <= mostValues;
  const limit = Math.max(choose, Math.floor(Math.min(mostValues / (2 * choose), mostCandidates)));
  const isLimited = choices.candidates.length > limit;
  const search = (): ValuedSet => {
    const byRank =
      isLimited || criterion.hasPlateaus ? ranked(choices.candidates, criterion.rank(network)) : [];
    const candidates = isLimited ? foremost(all, byRank, limit) : choices.candidates;
    const limited = criterion.isSubmodular
      ? fallingByGain({ ...all, candidates }, view.order)
      : { ...all, candidates };
    return greedySwapSearch(limited, random(seed), mostValues, criterion.hasPlateaus ? [byRank] : []);
  };
  const found = exact ? exhaustiveSearch(all) : search();
  const bound = exact ? found.value : isReady ? (values.upperBound?.(all, found) ?? null) : null;
  const members = found.members.toSorted((a, b) => a - b);
  return {
    members: members.map((i) => view.keys[i]!),
    value: found.value,
    baseline: values.ofNobody,
    contributions: members.map(
      (i) =>
        found.value -
        valueOf(
          values,
          members.filter((other) => other !== i),
        ),
    ),
    exact,
    bound,
  };
}

const ranked = (candidates: readonly number[], ranks: Float64Array): readonly number[] =>
  candidates.toSorted((a, b) => ranks[b]! - ranks[a]! || a - b);

/** So many candidates, ascending: the foremost by rank, after those who make an allowed set. */
function foremost(search: SubsetSearch, byRank: readonly number[], limit: number): readonly number[] {
  const allowed = search.allows ? firstAllowed(search, byRank) : [];
  return [...new Set([...allowed, ...byRank])].slice(0, limit).sort((a, b) => a - b);
}

/** The same candidates by what each adds to the required members alone, the most first. */
function fallingByGain(search: SubsetSearch, order: number): SubsetSearch {
  const { required, candidates, values } = search;
  const before = valueOf(values, required);
  const worth = values.adding(required);
  const mostAdded = new Float64Array(order);
  for (const candidate of candidates) mostAdded[candidate] = worth(candidate) - before;
  return { ...search, candidates: ranked(candidates, mostAdded), mostAdded };
}
