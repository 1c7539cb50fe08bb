import { Acquaintances } from './acquaintance.ts';
import { takesPart, type Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { OrganizationOfResidents } from './organizations.ts';
import { buildingOf, isRetired, type Inhabitant } from './residents.ts';

/**
 * The people of one door and one generation sit together: most of them are in touch, and closely. Who names a few of
 * them names people who know each other, which is where the closed triangles of real networks come from.
 */
const SAME_CIRCLE = 0.85;
/** Chance that two ordinary neighbours of the same building but not of one circle are in touch. */
const SAME_BUILDING = 0.09;
/** An activist is known beyond her circle. */
const ACTIVIST_IN_BUILDING = 5;
/** Some of one circle spend time with some of a circle elsewhere: morning exercise, cards, waiting at the school gate. */
const ROUNDS_OF_COMPANIONS = 48;
const COMPANIONS_PER_CIRCLE = 4;
const COMPANIONS_IN_TOUCH = 0.85;
/** Chance that two members of an organization are in touch through it, and that a leader is with a member. */
const MEMBERS_IN_TOUCH = { oneLeader: 0.02, ordinary: 0.2, braided: 0.6 } as const;
const LEADER_IN_TOUCH = 0.85;
/** Ties to other buildings of an ordinary person; a bridge has far more, an activist some. */
const TIES_TO_ELSEWHERE = 0.6;
const BRIDGE_TIES_TO_ELSEWHERE = 26;
const ACTIVIST_TIES_TO_ELSEWHERE = 5;
/** Pairs of relatives who live in different buildings. */
const KIN_ELSEWHERE = 22;
/** Chance, for each of her acquaintances, that a person makes two of them known to each other. */
const CLOSURE = 0.1;

/** Relatives, fellow members, companions, neighbours, and some people from elsewhere. O(residents of a building squared). */
export function acquaint(
  everybody: readonly Inhabitant[],
  cast: Cast,
  organizations: readonly OrganizationOfResidents[],
  choose: Draws,
): Acquaintances {
  const touch = new Acquaintances(choose);
  const active = everybody.filter((person) => takesPart(cast, person));
  acquaintRelatives(touch, everybody, active, choose);
  for (const organization of organizations) acquaintMembers(touch, organization, choose);
  for (let round = 0; round < ROUNDS_OF_COMPANIONS; round++) acquaintCompanions(touch, active, cast, choose);
  for (const building of new Set(active.map(buildingOf))) {
    acquaintNeighbours(
      touch,
      active.filter((person) => buildingOf(person) === building),
      cast,
      choose,
    );
  }
  for (const person of active) acquaintElsewhere(touch, person, active, cast, choose);
  for (const person of active) {
    const known = touch.of(person).filter(({ isKin }) => !isKin);
    if (!choose.chance(CLOSURE * known.length)) continue;
    const [one, other] = choose.sample(known, 2);
    if (one && other) touch.meet(one.person, other.person, 'introduced');
  }
  return touch;
}

function acquaintRelatives(
  touch: Acquaintances,
  everybody: readonly Inhabitant[],
  active: readonly Inhabitant[],
  choose: Draws,
): void {
  for (const one of everybody) for (const other of one.household.members) touch.meet(one, other, 'kin');
  for (const one of choose.sample(active, KIN_ELSEWHERE)) {
    const relative = choose.pick(active, (other) => (buildingOf(other) === buildingOf(one) ? 0 : 1));
    touch.meet(one, relative, 'kin');
  }
}

function acquaintMembers(
  touch: Acquaintances,
  { plan, leaders, members }: OrganizationOfResidents,
  choose: Draws,
): void {
  forEachPair(members, (one, other) => {
    const likely =
      leaders.includes(one) || leaders.includes(other) ? LEADER_IN_TOUCH : MEMBERS_IN_TOUCH[plan.braiding];
    if (choose.chance(likely)) touch.meet(one, other, 'members');
  });
}

function acquaintCompanions(
  touch: Acquaintances,
  active: readonly Inhabitant[],
  cast: Cast,
  choose: Draws,
): void {
  const sociability = sociabilityIn(cast);
  const host = choose.pick(active, sociability);
  const guest = choose.pick(active, (other) =>
    buildingOf(other) !== buildingOf(host) && isRetired(other) === isRetired(host) ? sociability(other) : 0,
  );
  const companions = [host, guest].flatMap((person) => {
    const circle = active.filter((other) => areOneCircle(person, other));
    return choose.sample(circle, COMPANIONS_PER_CIRCLE, sociability);
  });
  forEachPair(companions, (one, other) => {
    if (choose.chance(COMPANIONS_IN_TOUCH)) touch.meet(one, other, 'companions');
  });
}

function acquaintNeighbours(
  touch: Acquaintances,
  neighbours: readonly Inhabitant[],
  cast: Cast,
  choose: Draws,
): void {
  const sociability = sociabilityIn(cast);
  forEachPair(neighbours, (one, other) => {
    const isCircle = areOneCircle(one, other);
    const hasActivist = cast.activists.includes(one) || cast.activists.includes(other);
    const likely = isCircle ? SAME_CIRCLE : SAME_BUILDING * (hasActivist ? ACTIVIST_IN_BUILDING : 1);
    const both = Math.sqrt(sociability(one) * sociability(other));
    if (choose.chance(likely * both)) touch.meet(one, other, isCircle ? 'circle' : 'building');
  });
}

function acquaintElsewhere(
  touch: Acquaintances,
  person: Inhabitant,
  active: readonly Inhabitant[],
  cast: Cast,
  choose: Draws,
): void {
  const sociability = sociabilityIn(cast);
  const ordinary = Math.round(TIES_TO_ELSEWHERE * sociability(person) * 2 * choose.uniform());
  const ofActivist = cast.bridges.has(person) ? BRIDGE_TIES_TO_ELSEWHERE : ACTIVIST_TIES_TO_ELSEWHERE;
  const strangers = active.filter((other) => buildingOf(other) !== buildingOf(person));
  for (const other of choose.sample(
    strangers,
    cast.activists.includes(person) ? ofActivist : ordinary,
    sociability,
  )) {
    touch.meet(person, other, 'elsewhere');
  }
}

const sociabilityIn =
  (cast: Cast) =>
  (person: Inhabitant): number =>
    cast.traits[person.index]!.sociability;

const areOneCircle = (one: Inhabitant, other: Inhabitant): boolean =>
  buildingOf(one) === buildingOf(other) &&
  one.household.staircase === other.household.staircase &&
  isRetired(one) === isRetired(other);

function forEachPair(
  persons: readonly Inhabitant[],
  visit: (one: Inhabitant, other: Inhabitant) => void,
): void {
  persons.forEach((one, place) => {
    for (const other of persons.slice(place + 1)) visit(one, other);
  });
}
