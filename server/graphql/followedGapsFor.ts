import { nothingFollowed, type FollowedGaps } from '../analysis/gaps/followedGaps.ts';
import type { FollowUp } from '../entities/followUp.ts';
import type { GapState } from '../entities/results/supportGaps.ts';
import type { Context } from './context.ts';

/** Which gaps somebody wants to see. */
export interface GapChoice {
  readonly state: GapState | 'all';
  /** Only those that the asker looks after. */
  readonly mine: boolean;
  /** Only those whose day is over. */
  readonly overdue: boolean;
}

export interface GapWork {
  readonly followed: FollowedGaps;
  /** What was done last, by gap. */
  readonly latest: ReadonlyMap<string, FollowUp>;
}

/** What was done about the gaps of a community. Who may not see what workers do there sees gaps as if nothing was. */
export async function followedGapsFor(
  communityId: string,
  { state, mine, overdue }: GapChoice,
  { access, stores, viewer, today }: Pick<Context, 'access' | 'stores' | 'viewer' | 'today'>,
): Promise<GapWork> {
  const wanted = state === 'all' ? null : state;
  if (!access.may('person', communityId)) {
    const among = mine || overdue ? [] : null;
    return { followed: { ...nothingFollowed, state: wanted, among }, latest: new Map() };
  }
  const latest = await stores.followUps.latest(communityId, 'gap');
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
