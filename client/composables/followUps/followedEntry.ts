import type { FollowUpPartsFragment, FollowUpTopic, GapState } from '../../api/generated.ts';

/** An entry of a work list, as far as what is done about it needs it. */
export interface FollowedEntry {
  readonly topic: FollowUpTopic & ('gap' | 'alert');
  readonly id: string;
  readonly state: GapState;
  /** What it is about, for who hears the buttons read. */
  readonly name: string;
  readonly followUp?: FollowUpPartsFragment | null;
}
