import type { TieChange, TieRates } from '../../entities/results/comparison.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { distinctBy } from '../distinctBy.ts';
import type { TieStates } from './tieStates.ts';

/** Numbers of pairs among the actors present at both moments; ordered ones where the network is directed. */
export type TieCounts = Readonly<Pick<TieChange, 'kept' | 'formed' | 'dissolved' | 'notAsked' | 'pairs'>>;

/**
 * How much changed between two moments. Ties that were not asked about are in no count but their own: the rates are of the
 * pairs that are known at both moments. `pessimistic` counts them all as dissolved, which is the most change in which they
 * can result; formation is the same in both. O(1).
 * Source: Snijders, van de Bunt & Steglich 2010, Social Networks 32:44-60 (Jaccard, Hamming); the rates as usual.
 */
export function tieChange(counts: TieCounts): TieChange {
  const { dissolved, notAsked } = counts;
  return {
    ...counts,
    ...ratesOf(counts),
    pessimistic: ratesOf({ ...counts, dissolved: dissolved + notAsked, notAsked: 0 }),
  };
}

function ratesOf({ kept, formed, dissolved, notAsked, pairs }: TieCounts): TieRates {
  const neither = pairs - kept - formed - dissolved - notAsked;
  return {
    jaccard: share(kept, kept + formed + dissolved),
    formation: share(formed, formed + neither),
    dissolution: share(dissolved, kept + dissolved),
    persistence: share(kept, kept + dissolved),
    turnover: share(formed + dissolved, 2 * kept + formed + dissolved),
    hamming: formed + dissolved,
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The counts of two moments. O(edges). */
export function tieCounts(states: TieStates): TieCounts {
  const counts = noTies();
  eachKnownTie(states, (state) => counts[state]++);
  return { ...counts, pairs: pairsAmong(states, states.stayed.length) };
}

/** The counts of pairs of which both ends (`within`), or one end or both (`touching`), belong to a group. */
export interface GroupCounts {
  /** Of the group, those present at both moments. */
  readonly actors: number;
  readonly within: TieCounts;
  readonly touching: TieCounts;
}

/**
 * The counts of groups, which may overlap: group → its members. Only who was present at both moments counts.
 * O(members + edges × groups of their ends).
 */
export function tieCountsOf(
  states: TieStates,
  members: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, GroupCounts> {
  const stayed = new Set(states.stayed);
  const present = [...members].flatMap(([group, ids]) =>
    [...ids].filter((id) => stayed.has(id)).map((id) => ({ group, id })),
  );
  const groupsOf = distinctBy(
    present,
    ({ id }) => id,
    ({ group }) => group,
  );
  const tallies = new Map(
    [...members.keys()].map((group) => [group, { actors: 0, within: noTies(), touching: noTies() }]),
  );
  for (const { group } of present) tallies.get(group)!.actors++;
  eachKnownTie(states, (state, one, other) => {
    const [groups, others] = [groupsOf.get(one) ?? noGroups, groupsOf.get(other) ?? noGroups];
    for (const group of groups) {
      tallies.get(group)!.touching[state]++;
      if (others.has(group)) tallies.get(group)!.within[state]++;
    }
    for (const group of others) if (!groups.has(group)) tallies.get(group)!.touching[state]++;
  });
  return new Map(
    [...tallies].map(([group, { actors, within, touching }]) => {
      const pairs = pairsAmong(states, actors);
      const beyond = pairsAmong(states, stayed.size) - pairsAmong(states, stayed.size - actors);
      return [group, { actors, within: { ...within, pairs }, touching: { ...touching, pairs: beyond } }];
    }),
  );
}

const noTies = () => ({ kept: 0, formed: 0, dissolved: 0, notAsked: 0 });
const noGroups: ReadonlySet<string> = new Set();

/** Pairs among so many actors. */
const pairsAmong = ({ before }: TieStates, actors: number): number =>
  ((actors * Math.max(0, actors - 1)) / 2) * (before.directed ? 2 : 1);

/** Each pair of those present at both moments that was tied at one of them, once. */
function eachKnownTie(
  { before, after, earlier, later }: TieStates,
  visit: (state: keyof ReturnType<typeof noTies>, one: string, other: string) => void,
): void {
  const ends = ({ keys, edgeSources, edgeTargets }: Adjacency, edge: number): [string, string] => [
    keys[edgeSources[edge]!]!,
    keys[edgeTargets[edge]!]!,
  ];
  earlier.forEach((state, edge) => {
    if (state !== 'endLeft') visit(state, ...ends(before, edge));
  });
  later.forEach((state, edge) => {
    if (state === 'formed') visit(state, ...ends(after, edge));
  });
}
