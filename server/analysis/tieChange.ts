import type { Network } from '../graph/network.ts';
import { isDirected } from '../graph/network.ts';

/** What became of the ties between two waves. Rates are shares from 0 to 1; null where their divisor is 0. */
export interface TieChange {
  /** Pairs tied in both waves. */
  readonly kept: number;
  /** Pairs tied only in the later wave. */
  readonly formed: number;
  /** Pairs tied only in the earlier wave. */
  readonly dissolved: number;
  /** Pairs tied in neither wave. */
  readonly stillAbsent: number;
  /** kept / (kept + dissolved + formed): 1 = nothing changed. */
  readonly jaccard: number | null;
  /** formed / (formed + stillAbsent). */
  readonly formationRate: number | null;
  /** dissolved / (kept + dissolved). */
  readonly dissolutionRate: number | null;
  /** kept / (kept + dissolved) = 1 − dissolutionRate. */
  readonly persistence: number | null;
  /** (formed + dissolved) / (2 kept + formed + dissolved): the changed share of all ties of both waves. */
  readonly turnover: number | null;
  /** formed + dissolved. */
  readonly hamming: number;
  /** Keys of the actors of the later wave only, sorted. Their ties are in none of the counts. */
  readonly joined: readonly string[];
  /** Keys of the actors of the earlier wave only, sorted. Their ties are in none of the counts. */
  readonly left: readonly string[];
}

/**
 * Compares two waves of a network on the actors present in both, so that coming and going of actors is not taken for
 * change of ties. Counts are pairs: ordered ones when the waves are directed, unordered ones when not.
 * A tie that nobody was asked about looks dissolved: compare only waves with the same questions.
 * Direction: that of the waves, which must agree. Strength: ignored. Complexity: O(n log n + m).
 * Source: Snijders, van de Bunt & Steglich 2010, Social Networks 32:44-60 (Jaccard, Hamming); the rates as usual.
 */
export function tieChange(before: Network, after: Network): TieChange {
  if (isDirected(before) !== isDirected(after)) {
    throw new Error('Two waves can only be compared when both are directed or both are undirected.');
  }
  const inBoth = (source: string, target: string): boolean =>
    [source, target].every((key) => before.hasNode(key) && after.hasNode(key));
  let kept = 0;
  let dissolved = 0;
  let formed = 0;
  before.forEachEdge((_edge, _attributes, source, target) => {
    if (!inBoth(source, target)) return;
    if (after.hasEdge(source, target)) kept++;
    else dissolved++;
  });
  after.forEachEdge((_edge, _attributes, source, target) => {
    if (inBoth(source, target) && !before.hasEdge(source, target)) formed++;
  });
  const left = before.nodes().filter((key) => !after.hasNode(key));
  const joined = after.nodes().filter((key) => !before.hasNode(key));
  const present = before.order - left.length;
  const pairs = (present * Math.max(0, present - 1)) / (isDirected(before) ? 1 : 2);
  const stillAbsent = pairs - kept - dissolved - formed;
  return {
    kept,
    formed,
    dissolved,
    stillAbsent,
    jaccard: share(kept, kept + dissolved + formed),
    formationRate: share(formed, formed + stillAbsent),
    dissolutionRate: share(dissolved, kept + dissolved),
    persistence: share(kept, kept + dissolved),
    turnover: share(formed + dissolved, 2 * kept + formed + dissolved),
    hamming: formed + dissolved,
    joined: joined.sort(),
    left: left.sort(),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
