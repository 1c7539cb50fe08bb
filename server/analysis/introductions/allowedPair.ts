import { pairId } from './introductionEligibility.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import type { Pair } from './planState.ts';

/** Contacts that somebody had before the plan. */
export const contactsBefore = ({ view: { union } }: IntroductionSituation, i: number): number =>
  union.offsets[i + 1]! - union.offsets[i]!;

/** Whether somebody lacks contact herself: she has nobody, or one person. */
export const lacksContact = (situation: IntroductionSituation, i: number): boolean =>
  contactsBefore(situation, i) <= 1;

/** Whether one of the two has an open need that the other could meet. */
const hasNeedOf = (situation: IntroductionSituation, i: number, j: number): boolean => {
  const { keys } = situation.view;
  return (situation.needs.get(pairId(keys[i]!, keys[j]!)) ?? []).some(({ actorId }) => actorId === keys[i]);
};

/** Those of a pair for whose own sake they would be introduced; both, where it is for the sake of their circles. */
export function servedBy(situation: IntroductionSituation, { one, other }: Pair): number[] {
  const served = [
    [one, other],
    [other, one],
  ].flatMap(([i, j]) => (lacksContact(situation, i!) || hasNeedOf(situation, i!, j!) ? [i!] : []));
  return served.length > 0 ? served : [one, other];
}

/**
 * Whether two may be brought together at all: both may be introduced; not tied, tense, declined lately or under way; one
 * of them knows people; and who said “do not consider me” lacks contact, or has a need that the other could meet.
 */
export function isAllowedPair(situation: IntroductionSituation, { one, other }: Pair): boolean {
  const { eligible, reluctant, closedPairs, view, underWay } = situation;
  if (one === other || !eligible[one] || !eligible[other]) return false;
  const [a, b] = [view.keys[one]!, view.keys[other]!];
  const isAlone = (i: number): boolean => contactsBefore(situation, i) === 0;
  if (isAlone(one) && isAlone(other)) return false;
  if ((isAlone(one) && underWay.has(a)) || (isAlone(other) && underWay.has(b))) return false;
  if (closedPairs.has(pairId(a, b)) || isTied(situation, one, other)) return false;
  return [
    [one, other],
    [other, one],
  ].every(([i, j]) => !reluctant[i!] || lacksContact(situation, i!) || hasNeedOf(situation, i!, j!));
}

function isTied({ view: { union } }: IntroductionSituation, i: number, j: number): boolean {
  return union.targets.subarray(union.offsets[i]!, union.offsets[i + 1]!).includes(j);
}
