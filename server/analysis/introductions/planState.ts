import { type PartId, type PartValues } from './introductionParts.ts';
import type { IntroductionSituation } from './introductionSituation.ts';
import { pairId } from './introductionEligibility.ts';

/** Two persons, by their places; `one` is the smaller. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** What an introduction is worth at one point of a plan. */
export interface Valued {
  readonly values: PartValues;
  readonly commonContacts: number;
  readonly benefit: number;
  readonly ease: number;
  readonly score: number;
}

const mostCommon = 3;
/** However much somebody carries, something is always possible. */
const leastEase = 0.05;

/**
 * A community as it would be if the introductions chosen so far came about: contacts, parts, and how near everybody is to
 * active people. Only what differs is kept, so that a plan can be tried at little cost.
 */
export class PlanState {
  private readonly added = new Map<number, number[]>();
  private readonly merged = new Map<number, number>();
  private readonly nearer = new Map<number, number>();
  private readonly linked = new Set<string>();

  constructor(
    private readonly situation: IntroductionSituation,
    private readonly weights: PartValues,
  ) {}

  degree(i: number): number {
    const { offsets } = this.situation.view.union;
    return offsets[i + 1]! - offsets[i]! + (this.added.get(i)?.length ?? 0);
  }

  /** Introductions of somebody in the plan so far. */
  planned(i: number): number {
    return this.added.get(i)?.length ?? 0;
  }

  /** O(contacts of both), and those who would come nearer to active people. */
  value({ one, other }: Pair): Valued {
    const { situation, weights } = this;
    const { view, needs, activities } = situation;
    const [a, b] = [view.keys[one]!, view.keys[other]!];
    const commonContacts = this.commonContacts(one, other);
    const values: Record<PartId, number> = {
      joins: this.component(one) === this.component(other) ? 0 : 1,
      secondContact: this.givesSecond(one, other) || this.givesSecond(other, one) ? 1 : 0,
      need: needs.has(pairId(a, b)) && this.isAwaited(a, b) ? 1 : 0,
      organizations: this.holesClosed(a, b).length > 0 ? 1 : 0,
      reach: weights.reach > 0 ? Math.min(1, this.reachGained(one, other)) : 0,
      base: 1,
      commonContacts: Math.min(mostCommon, commonContacts) / mostCommon,
      sameBuilding: this.isSameBuilding(a, b) ? 1 : 0,
      sharedActivity: haveCommon(activities.kindsOf.get(a), activities.kindsOf.get(b)) ? 1 : 0,
      upcomingActivity: activities.occasions.some(
        ({ isRecurring, attendances }) => !isRecurring && attendances.has(a) && attendances.has(b),
      )
        ? 1
        : 0,
      load: (this.loadShare(one) + this.loadShare(other)) / 2,
    };
    const benefit =
      weights.joins * values.joins +
      weights.secondContact * values.secondContact +
      weights.need * values.need +
      weights.organizations * values.organizations +
      weights.reach * values.reach;
    const ease = Math.max(
      leastEase,
      weights.base +
        weights.commonContacts * values.commonContacts +
        weights.sameBuilding * values.sameBuilding +
        weights.sharedActivity * values.sharedActivity +
        weights.upcomingActivity * values.upcomingActivity -
        2 * weights.load * values.load,
    );
    return { values, commonContacts, benefit, ease, score: benefit * ease };
  }

  /** Adds an introduction, as if it had come about. */
  add({ one, other }: Pair): void {
    const [x, y] = [this.component(one), this.component(other)];
    if (x !== y) this.merged.set(Math.max(x, y), Math.min(x, y));
    this.comeNearer(one, other, (i, steps) => this.nearer.set(i, steps));
    const { keys } = this.situation.view;
    for (const hole of this.holesClosed(keys[one]!, keys[other]!)) this.linked.add(hole);
    for (const [i, j] of [
      [one, other],
      [other, one],
    ] as const)
      this.added.set(i, [...(this.added.get(i) ?? []), j]);
  }

  commonContacts(one: number, other: number): number {
    const { offsets, targets } = this.situation.view.union;
    let count = 0;
    let [p, q] = [offsets[one]!, offsets[other]!];
    while (p < offsets[one + 1]! && q < offsets[other + 1]!) {
      const [i, j] = [targets[p]!, targets[q]!];
      if (i === j) count++;
      if (i <= j) p++;
      if (j <= i) q++;
    }
    const [ofOne, ofOther] = [this.added.get(one) ?? [], this.added.get(other) ?? []];
    const knows = (i: number, j: number): boolean => this.isContact(i, j);
    return (
      count +
      ofOne.filter((i) => knows(other, i)).length +
      ofOther.filter((i) => !ofOne.includes(i) && knows(one, i)).length
    );
  }

  private isContact(i: number, j: number): boolean {
    const { offsets, targets } = this.situation.view.union;
    return (
      targets.subarray(offsets[i]!, offsets[i + 1]!).includes(j) || (this.added.get(i)?.includes(j) ?? false)
    );
  }

  /** Whether somebody has one contact, and the other one is not alone herself: who has nobody is no support yet. */
  private givesSecond(i: number, j: number): boolean {
    return this.situation.counted[i]! && this.degree(i) === 1 && this.degree(j) > 0;
  }

  private component(i: number): number {
    let component = this.situation.components[i]!;
    for (let next = this.merged.get(component); next !== undefined; next = this.merged.get(component))
      component = next;
    return component;
  }

  /** Whether one of the needs that two could settle is not settled by an introduction of the plan. */
  private isAwaited(a: string, b: string): boolean {
    const { needs, place, view } = this.situation;
    return needs.get(pairId(a, b))!.some(({ actorId, answers }) => {
      const met = this.added.get(place.get(actorId)!) ?? [];
      return !answers.some(({ providerId }) => met.some((i) => view.keys[i] === providerId));
    });
  }

  /** Pairs of organizations that two would link for the first time. */
  private holesClosed(a: string, b: string): string[] {
    const { holes, organizationsOf } = this.situation;
    if (holes.size === 0) return [];
    return [...(organizationsOf.get(a) ?? [])].flatMap((x) =>
      [...(organizationsOf.get(b) ?? [])]
        .map((y) => pairId(x, y))
        .filter((hole) => holes.has(hole) && !this.linked.has(hole)),
    );
  }

  private isSameBuilding(a: string, b: string): boolean {
    const { homes } = this.situation.basis;
    const home = homes.get(a);
    return home !== undefined && home === homes.get(b);
  }

  private loadShare(i: number): number {
    const { loads, heavyLoad, underWay, view } = this.situation;
    const carried = loads[i]! + (underWay.get(view.keys[i]!) ?? 0) + this.planned(i);
    return Math.min(1, carried / heavyLoad);
  }

  private steps(i: number): number {
    return this.nearer.get(i) ?? this.situation.toActive[i]!;
  }

  /**
   * How much nearer people would come to those who are active: Σ 1/d after less Σ 1/d before, over everybody, in persons
   * (Borgatti's distance-weighted reach times n). Not followed beyond 1, which is all that counts.
   */
  private reachGained(one: number, other: number): number {
    let gained = 0;
    this.comeNearer(one, other, (i, steps) => {
      gained += 1 / steps - 1 / this.steps(i);
      return gained >= 1;
    });
    return gained;
  }

  /** Whoever has fewer steps to an active person with a tie between two; `found` says whether that is enough. */
  private comeNearer(one: number, other: number, found: (i: number, steps: number) => unknown): void {
    const [near, far] = this.steps(one) <= this.steps(other) ? [one, other] : [other, one];
    const first = this.steps(near) + 1;
    if (!(first < this.steps(far))) return;
    const { offsets, targets } = this.situation.view.union;
    const seen = new Map([[far, first]]);
    for (const [i, steps] of seen) {
      if (found(i, steps) === true) return;
      const visit = (j: number): void => {
        if (!seen.has(j) && steps + 1 < this.steps(j)) seen.set(j, steps + 1);
      };
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) visit(targets[slot]!);
      for (const j of this.added.get(i) ?? []) visit(j);
    }
  }
}

function haveCommon(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return false;
  for (const each of a) if (b.has(each)) return true;
  return false;
}
