import type { NeedStatus, Severity } from '../entities/need.ts';
import type { ResourceKind } from '../entities/resource.ts';
import { addDays } from './calendar.ts';
import { takesPart, type Cast } from './cast.ts';
import { contactsOf, stepsFrom } from './contactSteps.ts';
import type { Draws } from './draws.ts';
import {
  missingNeeds,
  needLots,
  organizationNeeds,
  organizedNeeds,
  suppliedNeeds,
  type SupplyDistance,
} from './needPlans.ts';
import type { Organizations } from './organizations.ts';
import type { Recorder } from './recorder.ts';
import { ADULT_AGE, isAdult, type Inhabitant } from './residents.ts';
import type { RecordedResource } from './resources.ts';
import type { Sources } from './sources.ts';

type Words = (typeof suppliedNeeds)[number];

const OLD = 62;
const OPEN_DAYS = [6, 150] as const;
const SETTLED_DAYS = [120, 400] as const;
/** Days from the report of a need until something met it. */
const DAYS_UNTIL_MET = [3, 60] as const;
const SEVERITIES: Readonly<Record<Severity, number>> = { low: 0.4, medium: 0.4, high: 0.2 };
const FAR = 3;

/** Records the needs, so that each distance to the nearest fitting offer occurs, and what has met them. */
export function recordNeeds(
  record: Recorder,
  everybody: readonly Inhabitant[],
  cast: Cast,
  organizations: Organizations,
  resources: readonly RecordedResource[],
  sources: Sources,
  idOf: (person: Inhabitant) => string,
  today: string,
  choose: Draws,
): void {
  const distances = supplyDistances(record, resources);
  const offers = (category: string): RecordedResource[] =>
    resources.filter(({ plan }) => plan.category === category && plan.capacity !== 0);
  const inNeed = new Set<Inhabitant>();
  const fits = (words: Words, person: Inhabitant): boolean =>
    !inNeed.has(person) &&
    (words.of === 'old'
      ? person.age >= OLD
      : isAdult(person) && person.household.members.some(({ age }) => age < ADULT_AGE));
  let number = 0;

  const add = (
    ownerId: string,
    facts: { title: string; kind: ResourceKind; category: string; status: NeedStatus; severity: Severity },
  ): void => {
    number++;
    const isOpen = facts.status === 'open';
    const reportedOn = addDays(today, -choose.within(isOpen ? OPEN_DAYS : SETTLED_DAYS));
    const settledOn = addDays(reportedOn, choose.within(DAYS_UNTIL_MET));
    const id = record.addNode('Need', String(number), {
      externalId: `X${String(number).padStart(2, '0')}`,
      sourceId: sources.register,
      properties: { ...facts, reportedOn },
    });
    const ended = facts.status === 'met' || facts.status === 'withdrawn';
    record.addTie('HAS_NEED', ownerId, id, {
      validFrom: reportedOn,
      validTo: ended ? settledOn : null,
      sourceId: sources.register,
    });
    if (facts.status !== 'met' && facts.status !== 'matched') return;
    const offer = choose.pick(offers(facts.category));
    const subkind = facts.status === 'met' ? 'delivered' : choose.pick(['proposed', 'accepted']);
    record.addTie('MEETS', offer.id, id, { subkind, validFrom: settledOn, sourceId: sources.register });
  };

  for (const { status, supply, count } of needLots) {
    for (let lot = 0; lot < count; lot++) {
      const wanted = (words: Words): Inhabitant[] => {
        const giverIds = offers(words.category).flatMap((offer) => offer.giverIds);
        return everybody.filter((person) => {
          if (!fits(words, person) || giverIds.includes(idOf(person))) return false;
          if (supply === 'noSupply' || supply === 'organized') return takesPart(cast, person);
          return distances(words.category, idOf(person)) === supply;
        });
      };
      const list =
        supply === 'noSupply' ? missingNeeds : supply === 'organized' ? organizedNeeds : suppliedNeeds;
      const words = choose.pick(list.filter((each) => wanted(each).length > 0));
      const person = choose.pick(wanted(words));
      inNeed.add(person);
      const severity = choose.pick(['low', 'medium', 'high'] as const, (each) => SEVERITIES[each]);
      add(idOf(person), {
        title: choose.pick(words.titles),
        kind: words.kind,
        category: words.category,
        status,
        severity,
      });
    }
  }
  for (const { organization, ...facts } of organizationNeeds)
    add(organizations.ids.get(organization)!, facts);
}

/**
 * How far the givers of a category are from a person, over the ties that hold today; null for the givers themselves, and
 * where all ties there ever were would give another answer, so that a need shows the same with and without a date.
 */
function supplyDistances(
  record: Recorder,
  resources: readonly RecordedResource[],
): (category: string, id: string) => SupplyDistance | null {
  const { ties } = record.community();
  const networks = [contactsOf(ties, true), contactsOf(ties, false)];
  const steps = new Map<string, readonly ReadonlyMap<string, number>[]>();
  for (const { category } of suppliedNeeds) {
    const givers = resources
      .filter(({ plan }) => plan.category === category)
      .flatMap(({ giverIds }) => giverIds);
    steps.set(
      category,
      networks.map((contacts) => stepsFrom(contacts, givers)),
    );
  }
  return (category, id) => {
    const [now, ever] = steps.get(category)!.map((each) => distanceCalled(each.get(id)));
    return now === ever ? (now ?? null) : null;
  };
}

function distanceCalled(steps: number | undefined): SupplyDistance | null {
  if (steps === undefined) return 'unreachable';
  if (steps >= FAR) return 'far';
  return steps === 0 ? null : steps === 1 ? 'known' : 'near';
}
