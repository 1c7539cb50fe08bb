import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';
import type { SubsetSearch } from './bestSubset.ts';
import { exhaustiveSearch, greedySwapSearch, subsetCount } from './bestSubset.ts';
import { distanceCounter, sumOfReciprocals } from '../kernels/distanceCounts.ts';
import { distanceSearch } from '../kernels/geodesics.ts';
import { passSources } from '../kernels/stepCounts.ts';
import { random } from './random.ts';
import { unionBetweenness } from './unionBetweenness.ts';

export interface KeyPlayerOptions {
  /** `fragment`: the persons on whom cohesion depends. `reach`: those who together reach most. */
  readonly goal: 'fragment' | 'reach';
  /** Number of persons in the set, those of `mustInclude` among them. */
  readonly size: number;
  /** Keys of persons who are in the set anyway, such as present leaders. */
  readonly mustInclude?: readonly string[];
  /** Keys of persons who may not be in the set, such as staff and those who refused. */
  readonly mustExclude?: readonly string[];
  /** Seed of the random restarts; without effect when all sets are tried. */
  readonly seed: number;
}

export interface KeyPlayers {
  /** Keys, sorted. */
  readonly members: readonly string[];
  /** DF(S) or DR(S), 0 to 1. */
  readonly value: number;
  /** The same of the empty set: DF(∅), the fragmentation as it is; DR(∅) = 0. */
  readonly baseline: number;
  /** Whether all sets were tried, so that none is better. */
  readonly exact: boolean;
}

const exhaustiveSets = 200_000;
/** How long a search may take, in nanoseconds as they were measured, so that the same sets are tried on every machine. */
const searchTime = 1e9;
/** What a node or tie costs in a pass over the network from up to 512 persons. */
const searchingPiece = 15;
/** What reading one kept distance costs. */
const readingDistance = 7;
/** Distances from candidates kept in memory for `reach`, 8 bytes each. */
const keptDistances = 2e7;

/**
 * The set of persons that matters most as a set; it need not hold the single persons who matter most.
 *
 * fragment: largest DF(S) = 1 − Σ_{u ≠ v} (1/d_uv) / (m(m − 1)) over the m persons outside S, distances without S.
 * reach: largest DR(S) = Σ_j (1/d_Sj) / n with d_Sj the steps from j to the nearest member; a member counts 1.
 * Both 0 to 1, directions and strength ignored, 1/d = 0 without a path.
 *
 * All sets are tried when there are at most 200,000 and that takes no more than about a second; otherwise greedy choice
 * and exchange, from a few starts, for as much work. Then only the persons with the highest betweenness (fragment) or
 * the most contacts (reach) are candidates, as many as half of that work can choose from: of a network of thousands
 * just the foremost.
 * Undefined: throws when nobody can be chosen so, or fragment leaves fewer than two persons.
 * Complexity: O(sets × n m) for fragment, O(n m + sets × size × n) for reach; at most about a second beyond O(n m).
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export function keyPlayers(network: NetworkForm, options: KeyPlayerOptions): KeyPlayers {
  const view = adjacency(network);
  const { order, keys, union } = view;
  const { required, candidates } = choices(view, options);
  const choose = options.size - required.length;
  const fragment = options.goal === 'fragment';
  const value = fragment ? fragmentation(view) : reach(view);
  const passes = Math.ceil(order / passSources);
  const cost = fragment
    ? searchingPiece * passes * (order + union.targets.length)
    : readingDistance * order * options.size;
  const all: SubsetSearch = { required, candidates, choose, value };
  const sets = subsetCount(all);
  const affordable = fragment ? Infinity : keptDistances / order;
  const mostValues = Math.floor(searchTime / cost);
  const exact = sets <= Math.min(exhaustiveSets, mostValues) && candidates.length <= affordable;
  const limit = Math.max(choose, Math.floor(Math.min(mostValues / (2 * choose), affordable)));
  const best = exact
    ? exhaustiveSearch(all)
    : greedySwapSearch(
        { ...all, candidates: foremost(candidates, limit, () => rank(network, fragment)) },
        random(options.seed),
        mostValues,
      );
  return {
    members: best.members.map((i) => keys[i]!).sort(),
    value: best.value,
    baseline: fragment ? value([]) : 0,
    exact,
  };
}

function choices(
  { order, keys }: Adjacency,
  { goal, size, mustInclude = [], mustExclude = [] }: KeyPlayerOptions,
) {
  const index = new Map(keys.map((key, i) => [key, i]));
  const indices = (names: readonly string[]): number[] =>
    [...new Set(names)].sort().map((name) => {
      const i = index.get(name);
      if (i === undefined) throw new Error(`"${name}" is not in this network.`);
      return i;
    });
  const required = indices(mustInclude);
  const excluded = new Set(indices(mustExclude));
  const both = required.find((i) => excluded.has(i));
  if (both !== undefined) throw new Error(`"${keys[both]}" can't be both included and excluded.`);
  const candidates = keys.map((_, i) => i).filter((i) => !excluded.has(i) && !required.includes(i));
  if (!Number.isInteger(size) || size < 1) throw new Error('A set of key players has one person or more.');
  if (size < required.length)
    throw new Error(`${required.length} persons must be included, more than ${size}.`);
  if (size > required.length + candidates.length) {
    throw new Error(`There are only ${required.length + candidates.length} persons to choose ${size} from.`);
  }
  if (goal === 'fragment' && order - size < 2) {
    throw new Error(
      `A set of ${size} leaves fewer than two of ${order} persons, so fragmentation is undefined.`,
    );
  }
  return { required, candidates };
}

function fragmentation({ order, union }: Adjacency): SubsetSearch['value'] {
  const countsFrom = distanceCounter(union);
  const everyone = Uint32Array.from({ length: order }, (_, i) => i);
  return (members) => {
    const absent = new Uint8Array(order);
    for (const i of members) absent[i] = 1;
    const others = order - members.length;
    return 1 - sumOfReciprocals(countsFrom(everyone, absent)) / (others * (others - 1));
  };
}

function reach({ order, union }: Adjacency): SubsetSearch['value'] {
  const search = distanceSearch(union, false);
  const distances = new Map<number, Float64Array>();
  const distancesFrom = (i: number): Float64Array => {
    const known = distances.get(i);
    if (known) return known;
    search.from(i);
    const made = search.distance.slice();
    // A member counts as one step away from the set.
    made[i] = 1;
    distances.set(i, made);
    return made;
  };
  return (members) => {
    const rows = members.map(distancesFrom);
    let sum = 0;
    for (let j = 0; j < order; j++) {
      let nearest = Infinity;
      for (const row of rows) nearest = Math.min(nearest, row[j]!);
      sum += 1 / nearest;
    }
    return sum / order;
  };
}

function rank(network: NetworkForm, fragment: boolean): Float64Array {
  if (fragment) return unionBetweenness(network);
  const { order, union } = adjacency(network);
  return Float64Array.from({ length: order }, (_, i) => union.offsets[i + 1]! - union.offsets[i]!);
}

/** The candidates of highest rank, ascending; all of them, unranked, when there are few. */
function foremost(
  candidates: readonly number[],
  limit: number,
  rankOf: () => Float64Array,
): readonly number[] {
  if (candidates.length <= limit) return candidates;
  const ranks = rankOf();
  return candidates
    .toSorted((a, b) => ranks[b]! - ranks[a]! || a - b)
    .slice(0, limit)
    .sort((a, b) => a - b);
}
