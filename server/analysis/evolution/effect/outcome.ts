import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';

/** A score that a person had on a day. */
export interface PersonScore {
  readonly personId: string;
  readonly on: string;
  readonly value: number;
}

/** A moment at which outcomes are read. */
export interface OutcomeMoment {
  readonly record: CommunityRecord;
  /** The selection at that moment. */
  readonly selection: NetworkSelection;
  /** Its last day, and the last day of the moment before it, after which answers of this one lie; null = none. */
  readonly lastDay: string | null;
  readonly formerDay: string | null;
  readonly today: string;
  readonly scores: readonly PersonScore[];
}

/** Something that is counted of each person before and after. */
export interface EffectOutcome {
  /** File name = export name = id = API enum value. */
  readonly id: string;
  readonly unit: 'persons' | 'kinds' | 'steps' | 'points';
  /** In which direction people are better off. */
  readonly better: 'more' | 'less';
  /** Whether it is read off the network, so that who was not there or not asked has none. */
  readonly isOfNetwork: boolean;
  /** Why somebody who was there has none, as a key of the texts `effect.missing`. */
  readonly missing: 'undefined' | 'noChain' | 'noAnswers' | 'nothingRecorded';
  /** By id of the person; who has none is not in it. */
  values(moment: OutcomeMoment): ReadonlyMap<string, number>;
}
