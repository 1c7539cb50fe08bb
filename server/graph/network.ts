import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { ActorLabel } from '../entities/actor.ts';

/** What a node of a network carries. The node's key is the actor's `id`. */
export interface NetworkNode {
  kind: ActorLabel;
  name: string;
  /** The id that the actor had in the file it came from; null when it was made here. */
  externalId: string | null;
  /** The Place (building) that the actor lives in on the selected date. */
  placeId: string | null;
  /** Further facts about the actor, by name: those of the file that no property of ours stands for. */
  attributes: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What an edge of a network carries. Parallel ties between the same two actors are one edge.
 * The edge's key is the id of its first tie (in order of id).
 */
export interface NetworkEdge {
  /**
   * Sum of the weights of the ties in this direction (a tie without a weight counts 1); negative where dislike
   * prevails. In an undirected network: the larger of the two directions, by size.
   */
  strength: number;
  /** Kinds of the ties merged here, sorted, without repetition. */
  kinds: readonly string[];
  /** Ids of the ties merged here, sorted. */
  tieIds: readonly string[];
}

/**
 * The one graph that all analysis works on: simple (no self-ties, no parallel edges), and either
 * directed or undirected, never mixed (a mixed graph doubles unnormalised betweenness).
 * An edge source → target reads "source names, turns to, or gives to target", as the tie kind says.
 */
export type Network = DirectedGraph<NetworkNode, NetworkEdge> | UndirectedGraph<NetworkNode, NetworkEdge>;

export function emptyNetwork(directed: boolean): Network {
  return directed
    ? new DirectedGraph<NetworkNode, NetworkEdge>()
    : new UndirectedGraph<NetworkNode, NetworkEdge>();
}

export function isDirected(network: Network): boolean {
  return network.type === 'directed';
}
