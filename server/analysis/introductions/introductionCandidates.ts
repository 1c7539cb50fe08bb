import { tiesOf } from '../../graph/recordTies.ts';
import { contactsBefore, isAllowedPair, lacksContact } from './allowedPair.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import { PlanState, type Pair, type Valued } from './planState.ts';
import type { PartValues } from './introductionParts.ts';

/** A pair, and what it is worth before anybody else is introduced. */
export interface Candidate extends Pair {
  readonly first: Valued;
}

/** From each source, the first so many who may be introduced to somebody. */
const mostFromSource = 12;
const mostKept = 6;
const mostContactsFollowed = 64;
const mostHolesFollowed = 4;
const farFromActive = 3;

/**
 * Pairs worth thinking about. For each resident who would gain (nobody or one contact, apart from the largest part, far
 * from active people, an open need, an organization beside which there is a hole), at most a dozen from each source: those
 * with whom she has contacts in common, of her building, who come to the same kind of activity or have signed up for the
 * same one, who could meet her need, of the organization beyond the hole, and a few who are active. Of each, only the best
 * are kept. Without benefit nobody is a candidate. Best first, equal ones by their places.
 * O(n·k) with k ≈ 100; bounded, so a better pair may be missed where a building or an activity holds hundreds.
 */
export function introductionCandidates(
  situation: IntroductionSituation,
  weights: PartValues,
  budget: number,
): Candidate[] {
  const state = new PlanState(situation, weights);
  const sources = candidateSources(situation, mostFromSource + budget);
  const found = new Map<number, Candidate>();
  const { order } = situation.view;
  for (let i = 0; i < order; i++) {
    if (!situation.eligible[i]) continue;
    const partners = sources(i);
    if (partners === null) continue;
    const own: Candidate[] = [];
    for (const j of partners) {
      const pair: Pair = i < j ? { one: i, other: j } : { one: j, other: i };
      if (!isAllowedPair(situation, pair)) continue;
      const first = state.value(pair);
      if (first.benefit > 0) own.push({ ...pair, first });
    }
    // All who have nobody may want the same few: each needs more than one to turn to.
    const most = contactsBefore(situation, i) === 0 ? mostFromSource + budget : mostKept;
    for (const candidate of own.sort(bestFirst).slice(0, most))
      found.set(candidate.one * order + candidate.other, candidate);
  }
  return [...found.values()].sort(bestFirst);
}

/** The higher score, then the higher benefit, then the smaller ids. */
export const bestFirst = (a: Candidate, b: Candidate): number =>
  b.first.score - a.first.score || b.first.benefit - a.first.benefit || a.one - b.one || a.other - b.other;

/** Whom somebody may be introduced to; null = she would gain nothing. */
function candidateSources(
  situation: IntroductionSituation,
  most: number,
): (i: number) => ReadonlySet<number> | null {
  const { basis, view, place, components, toActive, active, activities, needs, eligible, loads, heavyLoad } =
    situation;
  const { keys, union } = view;
  const heavy = (i: number): boolean => loads[i]! >= heavyLoad;
  /** Those who can take somebody along first: with contacts, not burdened, active, many contacts. */
  const byReadiness = (a: number, b: number): number =>
    Number(contactsBefore(situation, b) > 0) - Number(contactsBefore(situation, a) > 0) ||
    Number(heavy(a)) - Number(heavy(b)) ||
    Number(active[b]) - Number(active[a]) ||
    contactsBefore(situation, b) - contactsBefore(situation, a) ||
    a - b;
  const groups = new Map<string, number[]>();
  const join = (group: string, id: string): void => {
    const i = place.get(id);
    if (i === undefined || !eligible[i]) return;
    const known = groups.get(group);
    if (known) known.push(i);
    else groups.set(group, [i]);
  };
  for (const [id, home] of basis.homes) join(`home:${home.id}`, id);
  for (const [id, kinds] of activities.kindsOf) for (const kind of kinds) join(`kind:${kind}`, id);
  for (const { id: activity, attendances } of activities.occasions)
    for (const id of attendances.keys()) join(`occasion:${activity}`, id);
  const holesOf = new Map<string, string[]>();
  for (const hole of situation.holes) {
    const [x = '', y = ''] = hole.split(':');
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const)
      holesOf.set(from, [...(holesOf.get(from) ?? []), to]);
  }
  for (const { from, to } of tiesOf(basis.record, ['MEMBER_OF'], basis.dates.state))
    if (holesOf.has(to.id)) join(`organization:${to.id}`, from.id);
  for (const [group, members] of groups) groups.set(group, [...new Set(members)].sort(byReadiness));
  const ready = eligible
    .flatMap((may, i) => (may && contactsBefore(situation, i) > 0 ? [i] : []))
    .sort(byReadiness)
    .slice(0, most);
  const answering = new Map<number, number[]>();
  for (const [pair, answered] of needs) {
    for (const { actorId } of answered) {
      const [a, b] = pair.split(':') as [string, string];
      const [i, j] = [place.get(actorId), place.get(a === actorId ? b : a)];
      if (i !== undefined && j !== undefined) answering.set(i, [...(answering.get(i) ?? []), j]);
    }
  }
  const largest = components.length > 0 ? 1 : 0;
  return (i) => {
    const id = keys[i]!;
    const organizations = [...(situation.organizationsOf.get(id) ?? [])].sort();
    const beyond = active[i] ? organizations.flatMap((each) => holesOf.get(each) ?? []) : [];
    const gainsContact = lacksContact(situation, i) || components[i] !== largest;
    const isFar = toActive[i]! >= farFromActive && toActive[i] !== Infinity;
    const wanted = answering.get(i) ?? [];
    if (!gainsContact && !isFar && wanted.length === 0 && beyond.length === 0) return null;
    const found = new Set<number>();
    const own = contactsBefore(situation, i) === 0 ? most : mostFromSource;
    const take = (list: readonly number[] | undefined, first = own): void => {
      for (const j of (list ?? []).slice(0, first)) if (j !== i) found.add(j);
    };
    take(wanted);
    take(contactsOfContacts(union, i), mostFromSource);
    const home = basis.homes.get(id);
    if (home) take(groups.get(`home:${home.id}`));
    for (const kind of [...(activities.kindsOf.get(id) ?? [])].sort()) take(groups.get(`kind:${kind}`));
    for (const { id: activity, attendances } of activities.occasions)
      if (attendances.has(id)) take(groups.get(`occasion:${activity}`));
    for (const organization of beyond.slice(0, mostHolesFollowed))
      take(groups.get(`organization:${organization}`), mostFromSource);
    if (components[i] !== largest) take(ready);
    else if (isFar) take(ready, mostKept);
    return found;
  };
}

/** Those two steps away, most contacts in common first. Of somebody who knows hundreds, the first contacts are followed. */
function contactsOfContacts(
  { offsets, targets }: IntroductionSituation['view']['union'],
  i: number,
): number[] {
  const common = new Map<number, number>();
  const end = (j: number): number => Math.min(offsets[j + 1]!, offsets[j]! + mostContactsFollowed);
  for (let slot = offsets[i]!; slot < end(i); slot++) {
    const via = targets[slot]!;
    for (let next = offsets[via]!; next < end(via); next++) {
      const j = targets[next]!;
      if (j !== i) common.set(j, (common.get(j) ?? 0) + 1);
    }
  }
  return [...common].sort(([a, x], [b, y]) => y - x || a - b).map(([j]) => j);
}
