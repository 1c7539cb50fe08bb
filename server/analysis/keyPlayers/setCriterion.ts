import type { Adjacency, NetworkForm } from '../../graph/adjacency.ts';

/** Which sets come into question. Members are node indices. */
export interface SetsToChoose {
  /** In every set. */
  readonly required: readonly number[];
  /** To choose from, ascending unless said otherwise; none of `required`. */
  readonly candidates: readonly number[];
  /** How many of the candidates to choose. */
  readonly choose: number;
}

export interface ValuedSet {
  readonly members: readonly number[];
  readonly value: number;
}

/** What a set of nodes is worth to one criterion, on one network. Nodes are indices into `Adjacency.keys`. */
export interface SetValues {
  /** The value of the empty set. */
  readonly ofNobody: number;
  /**
   * For the members of a set, the value of the set with one more. What the members alone ask for is worked out once;
   * the answer is used up by the next call.
   */
  adding(members: readonly number[]): (candidate: number) => number;
  /** Where the criterion `isSubmodular`: what none of the sets exceeds; one of them was found. */
  upperBound?(sets: SetsToChoose, found: ValuedSet): number;
}

/** What a criterion leaves open. */
export interface CriterionParameters {
  /** `reachWithin`: how many steps count as reached, 1 to 5. */
  readonly steps: number;
}

export const usualSteps = 2;

/** What a search costs. */
interface Effort {
  /** What a value takes in a search through all sets, in nanoseconds as they were measured. */
  readonly value: number;
  /** How many nodes at most can be candidates, for the time that it takes to get ready for them, and the memory. */
  readonly mostCandidates: number;
}

/** One sense in which a set of persons is the best. Directions and strengths are ignored. */
export interface SetCriterion {
  /** How many persons must be left outside the set for it to have a value. */
  readonly fewestOthers: number;
  values(view: Adjacency, parameters: CriterionParameters): SetValues;
  effort(view: Adjacency, size: number, parameters: CriterionParameters): Effort;
  /** The nodes of highest rank are the candidates where not all can be. */
  rank(network: NetworkForm): Float64Array;
  /** Whether most sets are worth the same, so that a search also starts from those of highest rank. */
  readonly hasPlateaus: boolean;
  /**
   * Whether no node ever adds more to a set than to fewer of its members (Nemhauser, Wolsey & Fisher 1978), and never
   * less than nothing. Then a search may pass over who adds too little alone, and the best set has an upper bound.
   */
  readonly isSubmodular: boolean;
}

/** The value of a set, in whatever order its members are given. */
export function valueOf(values: SetValues, members: readonly number[]): number {
  const last = members.at(-1);
  return last === undefined ? values.ofNobody : values.adding(members.slice(0, -1))(last);
}
