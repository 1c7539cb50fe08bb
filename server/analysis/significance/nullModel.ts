import type { Language, Wording } from '../../entities/wording.ts';
import type { Adjacency } from '../../graph/adjacency.ts';

/** A network, and the group of each node where a measure needs groups. */
export interface GroupedNetwork {
  readonly view: Adjacency;
  /** Node key → group. */
  readonly groups?: ReadonlyMap<string, string> | undefined;
}

/** What a network is compared with: networks made by chance that share something with it. */
export interface NullModel {
  readonly wording: Wording;
  /** What stays as it is and what is left to chance, in plain words. */
  readonly explanation: Readonly<Record<Language, string>>;
  /** What there must be for it: arrows (a directed network), or groups (a measure that needs them). */
  readonly needs: 'nothing' | 'arrows' | 'groups';
  /** Work of a draw for each node and end of a tie, in steps along a tie, as measured: see `drawsAllowed`. */
  readonly stepsPerTie: number;
  /** Paper that defines it. */
  readonly source: string;
  /**
   * A function that gives one network after the other, all with the keys of `given`, simple as it is, and with as
   * many edges; edge e keeps its key. Its random numbers come from `next`, uniform in [0, 1).
   */
  sampler(given: GroupedNetwork, next: () => number): () => GroupedNetwork;
}
