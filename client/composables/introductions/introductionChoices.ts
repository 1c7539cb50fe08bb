import type { FairnessFact, IntroductionWeightInput } from '../../api/generated.ts';

/** Within what introductions are chosen. */
export interface IntroductionChoices {
  readonly budget: number;
  readonly perPerson: number;
  readonly weights: IntroductionWeightInput[];
  readonly groupBy: FairnessFact;
  /** The group that must have its share; null = none. */
  readonly group: string | null;
  /** 0 to 1. */
  readonly minimumShare: number;
  readonly leastServedFirst: boolean;
  readonly learns: boolean;
}

export const usualChoices: IntroductionChoices = {
  budget: 10,
  perPerson: 1,
  weights: [],
  groupBy: 'place',
  group: null,
  minimumShare: 0,
  leastServedFirst: false,
  learns: true,
};

/** By which facts groups are compared here. */
export const comparedFacts = ['place', 'age', 'sex'] as const satisfies readonly FairnessFact[];

export const mostIntroductions = 30;
export const mostPerPerson = 5;
export const largestWeight = 10;
