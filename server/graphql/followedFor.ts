import { nothingFollowed, type FollowedGaps } from '../analysis/gaps/followedGaps.ts';
import type { FollowUp, FollowUpTopic } from '../entities/followUp.ts';
import type { GapState } from '../entities/results/supportGaps.ts';
import type { Context } from './context.ts';

/** Which entries of a work list somebody wants to see. */
export interface WorkChoice {
  readonly state: GapState | 'all';
  /** Only those that the asker looks after. */
  readonly mine: boolean;
  /** Only those whose day is over. */
  readonly overdue: boolean;
}

/** All of them. */
export const everyEntry: WorkChoice = { state: 'all', mine: false, overdue: false };

export interface FollowedWork {
  readonly followed: FollowedGaps;
  /** What was done last, by entry. */
  readonly latest: ReadonlyMap<string, FollowUp>;
}

/**
 * What was done about the entries of a work list of a community, such as its gaps. Who may not see what workers do there
 * sees them as if nothing was.
 */
export async function followedFor(
  communityId: string,
  topic: FollowUpTopic,
  { state, mine, overdue }: WorkChoice,
  { access, stores, viewer, today }: Pick<Context, 'access' | 'stores' | 'viewer' | 'today'>,
): Promise<FollowedWork> {
  const wanted = state === 'all' ? null : state;
  if (!access.may('person', communityId)) {
    const among = mine || overdue ? [] : null;
    return { followed: { ...nothingFollowed, state: wanted, among }, latest: new Map() };
  }
  const latest = await stores.followUps.latest(communityId, topic);
  const day = today();
  const subjects = (is: (followUp: FollowUp) => boolean): string[] =>
    [...latest.values()]
      .filter(is)
      .map(({ subject }) => subject)
      .sort();
  const isAmong = ({ owner, dueOn }: FollowUp): boolean =>
    (!mine || owner === viewer.accountId) && (!overdue || (dueOn !== null && dueOn < day));
  const followed = {
    aside: subjects(({ step, until }) => step === 'snoozed' && until !== null && until > day),
    done: subjects(({ step, decidedOn }) => step === 'done' && decidedOn >= day),
    state: wanted,
    among: mine || overdue ? subjects(isAmong) : null,
  };
  return { followed, latest };
}

/** Entries of a work list, each with what was done last. What was answered is remembered for everybody, and stays as it is. */
export const withFollowUps = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  latest: FollowedWork['latest'],
): (Entry & { followUp: FollowUp | null })[] =>
  entries.map((entry) => ({ ...entry, followUp: latest.get(entry.id) ?? null }));
