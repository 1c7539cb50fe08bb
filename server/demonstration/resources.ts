import { addDays, addMonths } from './calendar.ts';
import { takesPart, type Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { Organizations } from './organizations.ts';
import type { Recorder } from './recorder.ts';
import { isRetired, type Inhabitant } from './residents.ts';
import { resourcePlans, type Giver, type ResourcePlan } from './resourcePlans.ts';
import type { Worker } from './socialWorkers.ts';
import type { Sources } from './sources.ts';

export interface RecordedResource {
  readonly id: string;
  readonly plan: ResourcePlan;
  readonly giverIds: readonly string[];
}

/** Days since a resource was confirmed: what is asked for now and then, and what nobody has asked for (more than 180). */
const CONFIRMED_DAYS = [5, 150] as const;
const STALE_DAYS = [190, 420] as const;
/** Months since it is there: nothing older than its youngest giver, and nothing confirmed before it was there. */
const AVAILABLE_MONTHS = [7, 14] as const;
const STALE_AVAILABLE_MONTHS = [15, 40] as const;
const MOST_DAYS_OF_USE = 180;
/** The old use what the neighbourhood gives more often. */
const RETIRED_USERS = 3;
const GIVER_AGES: readonly [number, number] = [35, 78];

/** Records the resources with who gives and who uses them. */
export function recordResources(
  record: Recorder,
  everybody: readonly Inhabitant[],
  cast: Cast,
  organizations: Organizations,
  workers: readonly Worker[],
  sources: Sources,
  idOf: (person: Inhabitant) => string,
  today: string,
  choose: Draws,
): RecordedResource[] {
  const active = everybody.filter((person) => takesPart(cast, person));
  const giving = new Set<Inhabitant>();
  const newGiver = (persons: readonly Inhabitant[]): string => {
    const person = choose.pick(persons, (each) =>
      giving.has(each) || cast.dependent.includes(each) ? 0 : 1,
    );
    giving.add(person);
    return idOf(person);
  };
  const ofGivingAge = active.filter(({ age }) => age >= GIVER_AGES[0] && age <= GIVER_AGES[1]);
  const giverId = (giver: Giver, index: number): string => {
    if (giver === 'residents')
      return newGiver(ofGivingAge.filter((person) => !cast.activists.includes(person)));
    if (giver === 'activists') return newGiver(cast.activists);
    if (giver === 'worker') return workers[index % workers.length]!.id;
    const leaderOf = organizations.ofResidents.find(({ plan }) => giver === `leader:${plan.key}`);
    return leaderOf ? idOf(leaderOf.leaders[0]!) : organizations.ids.get(giver)!;
  };

  return resourcePlans.map((plan, index) => {
    const availableFrom = addMonths(
      today,
      -choose.within(plan.isStale ? STALE_AVAILABLE_MONTHS : AVAILABLE_MONTHS),
    ).slice(0, 7);
    const confirmedOn = addDays(today, -choose.within(plan.isStale ? STALE_DAYS : CONFIRMED_DAYS));
    const id = record.addNode('Resource', plan.title, {
      externalId: `Z${String(index + 1).padStart(2, '0')}`,
      sourceId: sources.register,
      properties: {
        title: plan.title,
        kind: plan.kind,
        category: plan.category,
        capacity: plan.capacity,
        availableFrom,
        confirmedOn,
      },
    });
    const givers = plan.givers.map(([giver, role]) => ({ id: giverId(giver, index), role }));
    for (const giver of givers) {
      record.addTie('PROVIDES', giver.id, id, {
        subkind: giver.role,
        validFrom: availableFrom,
        sourceId: sources.register,
      });
    }
    const [residents, ...keys] = plan.users;
    const users = choose
      .sample(active, residents + 1, (person) => (isRetired(person) ? RETIRED_USERS : 1))
      .map(idOf)
      .filter((userId) => givers.every((giver) => giver.id !== userId))
      .slice(0, residents);
    for (const userId of [...users, ...keys.map((key) => organizations.ids.get(key)!)]) {
      record.addTie('USES', userId, id, {
        validFrom: addDays(today, -choose.integer(10, MOST_DAYS_OF_USE)),
        sourceId: sources.register,
      });
    }
    return { id, plan, giverIds: givers.map((giver) => giver.id) };
  });
}
