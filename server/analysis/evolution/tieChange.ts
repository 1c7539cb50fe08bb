import type { TieStates } from './tieStates.ts';

/** Numbers of pairs among the actors present at both moments; ordered ones where the network is directed. */
export interface TieCounts {
  /** Tied at both moments. */
  readonly kept: number;
  /** Tied only at the later moment. */
  readonly formed: number;
  /** Tied only at the earlier moment. */
  readonly dissolved: number;
  /** Tied at the earlier moment, and nobody was asked again. */
  readonly notAsked: number;
  /** All pairs, tied or not. */
  readonly pairs: number;
}

/** How much changed. Shares are from 0 to 1, null where their divisor is 0. */
export interface TieRates {
  /** kept / (kept + formed + dissolved): 1 = nothing changed. */
  readonly jaccard: number | null;
  /** formed / (formed + tied at neither moment). */
  readonly formation: number | null;
  /** dissolved / (kept + dissolved). */
  readonly dissolution: number | null;
  /** kept / (kept + dissolved) = 1 − dissolution. */
  readonly persistence: number | null;
  /** (formed + dissolved) / (2 kept + formed + dissolved): the changed share of all ties of both moments. */
  readonly turnover: number | null;
  /** formed + dissolved. */
  readonly hamming: number;
}

/** Counts with their rates, and with the rates if every tie that was not asked about had dissolved. */
export interface TieChange extends TieCounts, TieRates {
  readonly pessimistic: TieRates;
}

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

/** Pairs of which at least one, or both, are of some actors. */
export type PairsOf = 'some' | 'both';

/** The counts of two moments. O(edges). */
export const tieCounts = (states: TieStates): TieCounts => countsAmong(states, () => true);

/**
 * The counts of pairs of which both ends (`both`), or one end or both (`some`), belong to a group. Only who was present at
 * both moments counts. O(edges).
 */
export function tieCountsOf(states: TieStates, group: ReadonlySet<string>, pairs: PairsOf): TieCounts {
  const isCounted = (one: string, other: string): boolean =>
    pairs === 'both' ? group.has(one) && group.has(other) : group.has(one) || group.has(other);
  const size = states.stayed.filter((id) => group.has(id)).length;
  const others = pairs === 'both' ? 0 : states.stayed.length - size;
  return countsAmong(states, isCounted, (size * (size - 1)) / 2 + size * others);
}

function countsAmong(
  { before, after, earlier, later, stayed }: TieStates,
  isCounted: (one: string, other: string) => boolean,
  unordered = (stayed.length * Math.max(0, stayed.length - 1)) / 2,
): TieCounts {
  const counts = { kept: 0, formed: 0, dissolved: 0, notAsked: 0 };
  const ends = ({ keys, edgeSources, edgeTargets }: typeof before, edge: number): [string, string] => [
    keys[edgeSources[edge]!]!,
    keys[edgeTargets[edge]!]!,
  ];
  earlier.forEach((state, edge) => {
    if (state !== 'endLeft' && isCounted(...ends(before, edge))) counts[state]++;
  });
  later.forEach((state, edge) => {
    if (state === 'formed' && isCounted(...ends(after, edge))) counts.formed++;
  });
  return { ...counts, pairs: unordered * (before.directed ? 2 : 1) };
}
