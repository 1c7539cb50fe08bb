import { contactsBefore } from './allowedPair.ts';
import type { Candidate } from './introductionCandidates.ts';
import type { PartValues } from './introductionParts.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import { PlanState, type Valued } from './planState.ts';

/** Which groups a pair serves, and how it is shared out among them. */
export interface Sharing {
  /** Groups of those for whose sake two are introduced. */
  groupsOf(pair: Candidate): readonly string[];
  /** The group that at least a share, counted from the top at every place, is to serve; null = none. */
  readonly group: string | null;
  readonly minimumShare: number;
  /** Persons in need by group, where the one that has had least for its need comes first; null = by score alone. */
  readonly needs: ReadonlyMap<string, number> | null;
}

export interface Chosen {
  readonly pair: Candidate;
  /** What it is worth after those before it. */
  readonly valued: Valued;
}

const mostConsidered = 1500;
const mostOfGroup = 100;
const mostExchanged = 100;
/** How many introductions are valued again for exchanges. */
const mostValued = 40_000;
const least = 1e-9;

/**
 * The introductions of a plan: the best one first, then again and again the best of what is left once those before it are
 * counted as made; at last each is exchanged for another one while that makes the plan worth more (1-swap). Nobody has
 * more than `perPerson`, those under way included, and who has no contact has one.
 * Deterministic. O(budget × candidates), at most 1,500 of them and 100 of each group, and 40,000 for exchanges.
 */
export function chooseIntroductions(
  situation: IntroductionSituation,
  candidates: readonly Candidate[],
  weights: PartValues,
  { budget, perPerson, sharing }: { budget: number; perPerson: number; sharing: Sharing },
): Chosen[] {
  const considered = shortList(candidates, sharing);
  const limit = (i: number): number => {
    if (contactsBefore(situation, i) === 0) return 1;
    return perPerson - (situation.underWay.get(situation.view.keys[i]!) ?? 0);
  };
  const hasRoom = (state: PlanState, { one, other }: Candidate): boolean =>
    state.planned(one) < limit(one) && state.planned(other) < limit(other);

  const chosen: Candidate[] = [];
  const state = new PlanState(situation, weights);
  while (chosen.length < budget) {
    const open = considered.filter((pair) => !chosen.includes(pair) && hasRoom(state, pair));
    const next = bestOf(groupsInTurn(chosen, open, sharing), state);
    if (!next) break;
    chosen.push(next);
    state.add(next);
  }
  const exchanged = exchange(chosen, considered.slice(0, mostExchanged), {
    worth: (pairs) => worthOf(pairs, new PlanState(situation, weights), hasRoom)?.total ?? null,
    keeps: (pairs, pair, former) =>
      keepsShare(pairs, sharing) &&
      (sharing.needs === null || sharing.groupsOf(pair).join() === sharing.groupsOf(former).join()),
  });
  return worthOf(exchanged, new PlanState(situation, weights), hasRoom)?.chosen ?? [];
}

function shortList(candidates: readonly Candidate[], { group, needs, groupsOf }: Sharing): Candidate[] {
  if (candidates.length <= mostConsidered || (group === null && needs === null))
    return candidates.slice(0, mostConsidered);
  const perGroup = new Map<string, number>();
  return candidates.filter((pair, i) => {
    const groups = groupsOf(pair);
    const isAmongFirst = groups.some((each) => (perGroup.get(each) ?? 0) < mostOfGroup);
    for (const each of groups) perGroup.set(each, (perGroup.get(each) ?? 0) + 1);
    return i < mostConsidered || isAmongFirst;
  });
}

/** The candidates from which the next one is to be taken: lists in turn, of which the first that has any counts. */
function groupsInTurn(
  chosen: readonly Candidate[],
  open: readonly Candidate[],
  sharing: Sharing,
): readonly (readonly Candidate[])[] {
  const allowed = open.filter((pair) => keepsShare([...chosen, pair], sharing));
  const { needs, groupsOf } = sharing;
  if (needs === null) return [allowed];
  const served = new Map<string, number>();
  for (const pair of chosen)
    for (const group of groupsOf(pair)) served.set(group, (served.get(group) ?? 0) + 1);
  const share = (group: string): number => (served.get(group) ?? 0) / needs.get(group)!;
  const inTurn = [...needs.keys()].sort(
    (a, b) => share(a) - share(b) || needs.get(b)! - needs.get(a)! || (a < b ? -1 : 1),
  );
  return [...inTurn.map((group) => allowed.filter((pair) => groupsOf(pair).includes(group))), allowed];
}

/** Whether at every place, counted from the top, the share of the group is kept. */
function keepsShare(pairs: readonly Candidate[], { group, minimumShare, groupsOf }: Sharing): boolean {
  if (group === null || minimumShare <= 0) return true;
  let serving = 0;
  return pairs.every((pair, i) => {
    if (groupsOf(pair).includes(group)) serving++;
    return serving >= minimumShare * (i + 1) - least;
  });
}

function bestOf(lists: readonly (readonly Candidate[])[], state: PlanState): Candidate | undefined {
  for (const list of lists) {
    let best: Candidate | undefined;
    let highest = -Infinity;
    for (const pair of list) {
      const { benefit, score } = state.value(pair);
      if (benefit <= 0 || score <= highest + least) continue;
      best = pair;
      highest = score;
    }
    if (best) return best;
  }
  return undefined;
}

/** What a plan is worth; null when one has no room, or is worth nothing after the others. */
function worthOf(
  pairs: readonly Candidate[],
  state: PlanState,
  hasRoom: (state: PlanState, pair: Candidate) => boolean,
): { readonly total: number; readonly chosen: Chosen[] } | null {
  let total = 0;
  const chosen: Chosen[] = [];
  for (const pair of pairs) {
    if (!hasRoom(state, pair)) return null;
    const valued = state.value(pair);
    if (valued.benefit <= 0) return null;
    total += valued.score;
    chosen.push({ pair, valued });
    state.add(pair);
  }
  return { total, chosen };
}

function exchange(
  chosen: readonly Candidate[],
  others: readonly Candidate[],
  {
    worth,
    keeps,
  }: {
    worth(pairs: readonly Candidate[]): number | null;
    keeps(pairs: readonly Candidate[], pair: Candidate, former: Candidate): boolean;
  },
): readonly Candidate[] {
  let plan = chosen;
  let total = worth(plan) ?? 0;
  let valued = 0;
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let at = 0; at < plan.length; at++) {
      for (const pair of others) {
        if (valued > mostValued) return plan;
        if (plan.includes(pair)) continue;
        valued += plan.length;
        const tried = plan.with(at, pair);
        const value = keeps(tried, pair, plan[at]!) ? worth(tried) : null;
        if (value === null || value <= total + least) continue;
        [plan, total, isBetter] = [tried, value, true];
      }
    }
  }
  return plan;
}
