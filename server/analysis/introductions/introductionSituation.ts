import type { RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { countsOf } from '../countsOf.ts';
import { distinctBy } from '../distinctBy.ts';
import { activeMembers } from '../gaps/activeMembers.ts';
import { needsAnswered, type AnsweredNeed } from './needsAnswered.ts';
import { activityOccasions, type ActivityOccasions } from './activityOccasions.ts';
import type { IntroductionArguments, IntroductionOutcome } from './introductionArguments.ts';
import { isReluctant, mayBeIntroduced, pairId, tensePairs } from './introductionEligibility.ts';
import { organizationHoles } from './organizationHoles.ts';

const declinedDays = 180;
const underWayDays = 30;

/** What a plan of introductions starts from. Persons are places in `view.keys`. */
export interface IntroductionSituation {
  readonly basis: Basis;
  readonly view: Adjacency;
  readonly place: ReadonlyMap<string, number>;
  readonly persons: readonly RecordNode[];
  /** Who may be introduced, and of these who only for her own sake. */
  readonly eligible: readonly boolean[];
  readonly reluctant: readonly boolean[];
  /** Residents on the roster: those whom figures count. */
  readonly counted: readonly boolean[];
  /** Number of each person's component, from 1 for the largest. */
  readonly components: Uint32Array;
  /** Steps to the nearest active person: who holds a post, or leads an organization. Infinity without a path. */
  readonly toActive: Float64Array;
  readonly active: readonly boolean[];
  /** How many others somebody helps; where no help is recorded at all, how many she is in contact with. */
  readonly loads: Float64Array;
  /** 95 of 100 who carry anything carry no more; at least 1. */
  readonly heavyLoad: number;
  /** Introductions of the last 30 days that are under way, by person. */
  readonly underWay: ReadonlyMap<string, number>;
  /** Pairs that are tied already, or must not be brought together: tense, declined lately, under way. */
  readonly closedPairs: ReadonlySet<string>;
  readonly tense: ReadonlySet<string>;
  /** Tense pairs, and those that were declined lately: not even invited together. */
  readonly apart: ReadonlySet<string>;
  readonly activities: ActivityOccasions;
  /** Open needs that a resident out of reach could meet: by pair, whichever of the two is in need. */
  readonly needs: ReadonlyMap<string, readonly AnsweredNeed[]>;
  /** Pairs of organizations that should know each other, and the organizations of each person. */
  readonly holes: ReadonlySet<string>;
  readonly organizationsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** O(nodes + ties), and what `needsAnswered` and the holes between organizations take. */
export function introductionSituation(
  basis: Basis,
  { today, outcomes }: Pick<IntroductionArguments, 'today' | 'outcomes'>,
): IntroductionSituation {
  const { record, network, dates } = basis;
  const view = adjacency(network);
  const place = new Map(view.keys.map((key, i) => [key, i]));
  const persons = view.keys.map(basis.node);
  const memberships = tiesOf(record, ['MEMBER_OF'], dates.state);
  const leads = activeMembers(basis);
  const active = view.keys.map((key) => basis.offices.has(key) || leads.has(key));
  const loads = loadsOf(basis, view);
  const tense = tensePairs(basis);
  const current = outcomes.filter(isUnderWay);
  const closed = outcomes.filter((outcome) => isClosed(outcome, today));
  const needs = new Map<string, AnsweredNeed[]>();
  for (const need of needsAnswered(basis)) {
    for (const { providerId } of need.answers) {
      const id = pairId(need.actorId, providerId);
      needs.set(id, [...(needs.get(id) ?? []), need]);
    }
  }
  return {
    basis,
    view,
    place,
    persons,
    eligible: persons.map((person) => mayBeIntroduced(basis, person)),
    reluctant: persons.map(isReluctant),
    counted: persons.map(({ label, isMentioned }) => label === 'Resident' && !isMentioned),
    components: connectedComponents(view).numbers,
    toActive: stepsFrom(view, active),
    active,
    loads,
    heavyLoad: heavyLoadOf(loads),
    underWay: countsOf(
      current
        .filter(({ on }) => daysBetween(on, today) <= underWayDays)
        .flatMap(({ oneId, otherId }) => [oneId, otherId]),
    ),
    closedPairs: new Set([
      ...tense,
      ...basis.ties(['KNOWS', 'SUPPORTS', 'NOMINATES']).map(({ from, to }) => pairId(from.id, to.id)),
      ...[...current, ...closed].map(({ oneId, otherId }) => pairId(oneId, otherId)),
    ]),
    tense,
    apart: new Set([
      ...tense,
      ...closed.filter(({ step }) => step === 'declined').map(({ oneId, otherId }) => pairId(oneId, otherId)),
    ]),
    activities: activityOccasions(basis, today),
    needs,
    holes: organizationHoles(basis),
    organizationsOf: distinctBy(
      memberships,
      ({ from }) => from.id,
      ({ to }) => to.id,
    ),
  };
}

/** Whether two said yes, or have met, and it is not known yet whether they keep in touch. */
export const isUnderWay = ({ step }: IntroductionOutcome): boolean =>
  step === 'accepted' || step === 'happened';

function isClosed({ step, on, until }: IntroductionOutcome, today: string): boolean {
  if (step !== 'declined') return step === 'confirmed';
  return until === null ? daysBetween(on, today) < declinedDays : today < until;
}

function loadsOf(basis: Basis, { keys, union: { offsets } }: Adjacency): Float64Array {
  const supports = basis.ties(['SUPPORTS']);
  const helped = distinctBy(
    supports,
    ({ from }) => from.id,
    ({ to }) => to.id,
  );
  return Float64Array.from(keys, (key, i) =>
    supports.length > 0 ? (helped.get(key)?.size ?? 0) : offsets[i + 1]! - offsets[i]!,
  );
}

function heavyLoadOf(loads: Float64Array): number {
  const rising = loads.filter((load) => load > 0).sort();
  return Math.max(1, rising[Math.ceil(0.95 * rising.length) - 1] ?? 1);
}

/** Steps from each person to the nearest of some. O(n + m). */
function stepsFrom(
  { order, union: { offsets, targets } }: Adjacency,
  sources: readonly boolean[],
): Float64Array {
  const steps = new Float64Array(order).fill(Infinity);
  const queue: number[] = [];
  sources.forEach((isSource, i) => {
    if (!isSource) return;
    steps[i] = 0;
    queue.push(i);
  });
  for (const i of queue) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const j = targets[slot]!;
      if (steps[j] !== Infinity) continue;
      steps[j] = steps[i]! + 1;
      queue.push(j);
    }
  }
  return steps;
}
