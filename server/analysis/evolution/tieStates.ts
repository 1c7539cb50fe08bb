import type { Adjacency } from '../../graph/adjacency.ts';

/** What became of a pair that was tied at the earlier moment, at the later one, or at both. */
export type TieState = 'kept' | 'formed' | 'dissolved' | 'notAsked';

/** Of an edge of the earlier network; `endLeft`: one of the two was no longer there, so that nothing is said of the tie. */
export type EarlierState = Exclude<TieState, 'formed'> | 'endLeft';
/** Of an edge of the later network; `endJoined`: one of the two had not been there. */
export type LaterState = Exclude<TieState, 'dissolved'> | 'endJoined';

/** What is known besides the two networks. Pairs are named by `pairKey`. */
export interface PairKnowledge {
  /** Actors who were there. */
  readonly presentBefore: ReadonlySet<string>;
  readonly presentAfter: ReadonlySet<string>;
  /** Pairs tied earlier, of whom whoever told of the tie was not asked again: see `hearing`. */
  readonly notAsked: ReadonlySet<string>;
}

/** Two moments of a network with what became of each edge. */
export interface TieStates {
  readonly before: Adjacency;
  readonly after: Adjacency;
  /** By edge of `before`. */
  readonly earlier: readonly EarlierState[];
  /** By edge of `after`. */
  readonly later: readonly LaterState[];
  /** Actors by id, in order: there at both moments, only at the later, only at the earlier one. */
  readonly stayed: readonly string[];
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** One name for a pair, in either order where the network has no direction. */
export const pairKey = (source: string, target: string, directed: boolean): string =>
  directed || source < target ? `${source} ${target}` : `${target} ${source}`;

/** The pair of an edge. */
export const pairOfEdge = ({ keys, edgeSources, edgeTargets, directed }: Adjacency, edge: number): string =>
  pairKey(keys[edgeSources[edge]!]!, keys[edgeTargets[edge]!]!, directed);

/**
 * What became of the ties between two moments, on the actors present at both, so that coming and going of actors is not
 * taken for change of ties. A pair is *kept* when it is tied at both moments, *formed* when only at the later,
 * *dissolved* when only at the earlier one; it is *not asked* when whoever told of the tie was not asked again, so that nobody
 * knows whether it still holds. Both networks are directed, or neither is: a pair is ordered where they are.
 * Strength: ignored. Complexity: O(n log n + m).
 * @throws Error when only one of the two is directed
 */
export function tieStates(before: Adjacency, after: Adjacency, known: PairKnowledge): TieStates {
  if (before.directed !== after.directed)
    throw new Error('Two moments can only be compared when both are directed or both are undirected.');
  const { presentBefore, presentAfter, notAsked } = known;
  const pairsBefore = pairsOf(before);
  const pairsAfter = pairsOf(after);
  const tiedBefore = new Set(pairsBefore);
  const tiedAfter = new Set(pairsAfter);
  const areThere = (view: Adjacency, edge: number, present: ReadonlySet<string>): boolean =>
    present.has(view.keys[view.edgeSources[edge]!]!) && present.has(view.keys[view.edgeTargets[edge]!]!);
  return {
    before,
    after,
    earlier: pairsBefore.map((pair, edge): EarlierState => {
      if (!areThere(before, edge, presentAfter)) return 'endLeft';
      if (notAsked.has(pair)) return 'notAsked';
      return tiedAfter.has(pair) ? 'kept' : 'dissolved';
    }),
    later: pairsAfter.map((pair, edge): LaterState => {
      if (!areThere(after, edge, presentBefore)) return 'endJoined';
      if (!tiedBefore.has(pair)) return 'formed';
      return notAsked.has(pair) ? 'notAsked' : 'kept';
    }),
    stayed: [...presentBefore].filter((id) => presentAfter.has(id)).sort(),
    joined: [...presentAfter].filter((id) => !presentBefore.has(id)).sort(),
    left: [...presentBefore].filter((id) => !presentAfter.has(id)).sort(),
  };
}

const pairsOf = (view: Adjacency): string[] => view.edgeKeys.map((_, edge) => pairOfEdge(view, edge));
