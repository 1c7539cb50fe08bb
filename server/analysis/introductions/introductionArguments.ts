import type { FairnessFact } from '../../entities/results/activistFairness.ts';

/** What came of an introduction, by the latest that was written down about the pair. */
export interface IntroductionOutcome {
  readonly oneId: string;
  readonly otherId: string;
  readonly step: 'accepted' | 'declined' | 'happened' | 'confirmed';
  readonly on: string;
  /** Of one that was declined: the day before which the two are not proposed again; null = 180 days. */
  readonly until: string | null;
}

export const mostIntroductions = 30;
export const mostPerPerson = 5;

/** How a plan is to be made; all plain. */
export interface IntroductionArguments {
  readonly today: string;
  /** How many introductions at most, 1 to 30. */
  readonly budget: number;
  /** How many of them may be of one person, 1 to 5. Who has no contact has one at most. */
  readonly perPerson: number;
  /** Weights of parts, where they are not to be the usual ones. */
  readonly weights: Readonly<Record<string, number>>;
  /** By which fact it is compared whom the plan serves. */
  readonly groupBy: FairnessFact;
  /** A group which at least a share of the introductions, counted from the top, is to serve. */
  readonly group: string | null;
  readonly minimumShare: number;
  /** Whether each introduction goes to the group that has had least for its need so far. */
  readonly leastServedFirst: boolean;
  /** Whether what came of earlier introductions changes how much a part of the ease counts. */
  readonly learns: boolean;
  readonly outcomes: readonly IntroductionOutcome[];
}
