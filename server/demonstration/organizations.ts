import { addMonths } from './calendar.ts';
import { takesPart, type Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import { collaborations, organizationPlans, type OrganizationPlan } from './organizationPlans.ts';
import type { Recorder } from './recorder.ts';
import { buildingOf, type Inhabitant } from './residents.ts';

export interface OrganizationOfResidents {
  readonly plan: OrganizationPlan;
  readonly id: string;
  readonly leaders: readonly Inhabitant[];
  /** Those of today, leaders included. */
  readonly members: readonly Inhabitant[];
}

export interface Organizations {
  /** By the key of the plan; `committee` too. */
  readonly ids: ReadonlyMap<string, string>;
  readonly ofResidents: readonly OrganizationOfResidents[];
}

/** Leaders of a braided organization share the work. */
const LEADERS = { oneLeader: 1, ordinary: 1, braided: 3 } as const;
const CORE_MEMBERS = { oneLeader: 0, ordinary: 3, braided: 6 } as const;
/** Share of members who have left again. */
const LEFT = 0.15;
/** Members of an organization that hangs on its leader come from all over: at most so many from one building. */
const STRANGERS_PER_BUILDING = 2;
/** Activists join in more often than others, but lead nothing; where one leader is to be alone, they stay out. */
const ACTIVISTS_ZEAL = 2;

/** Members come from everywhere; a new leader is more often somebody whom others listen to. */
export function recordOrganizations(
  record: Recorder,
  cast: Cast,
  everybody: readonly Inhabitant[],
  committeeId: string,
  idOf: (person: Inhabitant) => string,
  sourceIds: { readonly register: string; readonly interview: string },
  today: string,
  choose: Draws,
): Organizations {
  const ids = new Map([['committee', committeeId]]);
  const ofResidents: OrganizationOfResidents[] = [];
  const leading = new Set<Inhabitant>();
  const joinable = everybody.filter((person) => takesPart(cast, person) && !cast.dependent.includes(person));
  organizationPlans.forEach((plan, index) => {
    const founded = addMonths(today, -plan.foundedMonthsAgo);
    const id = record.addNode('Organization', plan.key, {
      externalId: `O${String(index + 1).padStart(2, '0')}`,
      sourceId: sourceIds.register,
      properties: {
        name: plan.name,
        kind: plan.kind,
        field: plan.field,
        foundedOn: founded.slice(0, 7),
        filedOn: plan.isFiled ? addMonths(founded, 14) : null,
      },
    });
    ids.set(plan.key, id);
    if (plan.members === 0) return;
    const { traits } = cast;
    const leaders = choose.sample(joinable, LEADERS[plan.braiding], (person) =>
      leading.has(person) || cast.activists.includes(person) || cast.officeHolders.has(person)
        ? 0
        : plan.appealsTo(person) * traits[person.index]!.influence ** 2,
    );
    for (const person of leaders) leading.add(person);
    const zeal = plan.braiding === 'oneLeader' ? 0 : ACTIVISTS_ZEAL;
    const applicants = choose.sample(joinable, joinable.length, (person) =>
      leaders.includes(person)
        ? 0
        : plan.appealsTo(person) *
          traits[person.index]!.sociability *
          (cast.activists.includes(person) ? zeal : 1),
    );
    const others = (plan.braiding === 'oneLeader' ? strangers(applicants) : applicants).slice(
      0,
      plan.members - leaders.length,
    );
    const stay = others.filter((person, place) => {
      const left = choose.chance(LEFT);
      const joinedMonthsAgo =
        place < plan.members / 3
          ? plan.foundedMonthsAgo
          : choose.integer(4, Math.min(40, plan.foundedMonthsAgo));
      record.addTie('MEMBER_OF', idOf(person), id, {
        subkind: !left && place < CORE_MEMBERS[plan.braiding] ? 'core' : 'member',
        validFrom: addMonths(today, -joinedMonthsAgo).slice(0, 7),
        validTo: left
          ? addMonths(today, -choose.integer(1, Math.min(joinedMonthsAgo - 1, 16))).slice(0, 7)
          : null,
        sourceId: sourceIds.interview,
      });
      return !left;
    });
    leaders.forEach((person, place) =>
      record.addTie('MEMBER_OF', idOf(person), id, {
        subkind: place === 1 ? 'founder' : 'leader',
        validFrom: founded.slice(0, 7),
        sourceId: sourceIds.interview,
      }),
    );
    ofResidents.push({ plan, id, leaders, members: [...leaders, ...stay] });
  });
  for (const [one, other, weight, monthsAgo] of collaborations) {
    record.addTie('COLLABORATES', ids.get(one)!, ids.get(other)!, {
      weight,
      validFrom: addMonths(today, -monthsAgo).slice(0, 7),
      sourceId: sourceIds.interview,
    });
  }
  return { ids, ofResidents };
}

/** Of a list, those who don't live at one door with somebody before them, and at most so many of one building. */
function strangers(persons: readonly Inhabitant[]): Inhabitant[] {
  const chosen: Inhabitant[] = [];
  for (const person of persons) {
    const neighbours = chosen.filter((other) => buildingOf(other) === buildingOf(person));
    const sharesDoor = neighbours.some((other) => other.household.staircase === person.household.staircase);
    if (neighbours.length < STRANGERS_PER_BUILDING && !sharesDoor) chosen.push(person);
  }
  return chosen;
}
