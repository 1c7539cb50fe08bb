import type { FairnessFact } from '../../entities/results/activistFairness.ts';
import type { IntroductionShare } from '../../entities/results/introductionPlan.ts';
import { groupings, type Grouping } from '../activists/fairness/grouping.ts';
import { lacksContact, servedBy } from './allowedPair.ts';
import type { Sharing } from './chooseIntroductions.ts';
import type { IntroductionArguments } from './introductionArguments.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import type { Pair } from './planState.ts';

/** How people stand in groups, and who of them is in need of contact or help. */
export interface SharedOut {
  readonly grouping: Grouping;
  /** Ids of those with nobody, one contact, or an open need that nobody near could meet. */
  readonly inNeed: ReadonlySet<string>;
}

/** O(residents). */
export function sharedOut(situation: IntroductionSituation, by: FairnessFact): SharedOut {
  const { basis, counted, view, needs } = situation;
  const inNeed = new Set(view.keys.filter((_, i) => counted[i] && lacksContact(situation, i)));
  for (const answered of needs.values()) for (const { actorId } of answered) inNeed.add(actorId);
  const grouping = groupings(basis, basis.residents).find((each) => each.by === by)!;
  return { grouping, inNeed };
}

/** How the plan is to be shared out, as it was asked for. */
export function sharingOf(
  situation: IntroductionSituation,
  { grouping, inNeed }: SharedOut,
  { group, minimumShare, leastServedFirst }: IntroductionArguments,
): Sharing {
  const { keys } = situation.view;
  const needs = new Map<string, number>();
  for (const id of [...inNeed].sort()) {
    const own = grouping.groupOf.get(id);
    if (own !== undefined) needs.set(own, (needs.get(own) ?? 0) + 1);
  }
  const known = new Map<Pair, readonly string[]>();
  return {
    groupsOf(pair) {
      const groups = known.get(pair) ?? [
        ...new Set(servedBy(situation, pair).flatMap((i) => grouping.groupOf.get(keys[i]!) ?? [])),
      ];
      known.set(pair, groups);
      return groups;
    },
    group,
    minimumShare: group === null ? 0 : minimumShare,
    needs: leastServedFirst && needs.size > 0 ? needs : null,
  };
}

/** Whom a plan serves, by group, beside those in need: the most in need first. */
export function sharesOf(
  situation: IntroductionSituation,
  { grouping, inNeed }: SharedOut,
  pairs: readonly Pair[],
): IntroductionShare[] {
  const { keys } = situation.view;
  const served = new Set(pairs.flatMap((pair) => servedBy(situation, pair)).map((i) => keys[i]!));
  return grouping.groups
    .map(({ id, name, members }) => {
      const wanting = members.filter((member) => inNeed.has(member.id));
      return {
        group: id,
        groupName: name,
        residents: members.length,
        inNeed: wanting.length,
        served: wanting.filter((member) => served.has(member.id)).length,
      };
    })
    .sort((a, b) => b.inNeed - a.inNeed || b.residents - a.residents || (a.group < b.group ? -1 : 1));
}
