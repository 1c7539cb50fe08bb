import type { Gender } from '../entities/resident.ts';
import type { Building } from './buildings.ts';
import { yearOf } from './calendar.ts';
import type { Draws } from './draws.ts';
import type { NameGiver } from './names.ts';

export interface Household {
  readonly building: Building;
  /** Staircase (单元), 1 to 3: people who meet at the same door. */
  readonly staircase: number;
  readonly floor: number;
  readonly movedIn: number;
  readonly members: readonly Inhabitant[];
}

/** A resident, as the other parts of the demonstration need to know her. */
export interface Inhabitant {
  /** Place in the list of all inhabitants. */
  readonly index: number;
  readonly name: string;
  readonly gender: Gender;
  readonly age: number;
  readonly birthYear: number;
  readonly household: Household;
}

export const ADULT_AGE = 18;
export const RETIREMENT_AGE = 60;
const STAIRCASES = 3;
const FLOORS = 6;

type Age = readonly [number, number];
type Sex = Gender | 'any';
interface HouseholdKind {
  readonly share: number;
  /** So many of each building are of this kind in any case; the cast needs them. */
  readonly first?: number;
  /** The first gives the surname to all whose surname is not `own`. */
  readonly members: readonly (readonly [age: Age, gender: Sex, surname: 'family' | 'own'])[];
}

/** An old inner-city estate: two of five residents are over 60, and every seventh household is one old person. */
// prettier-ignore
const HOUSEHOLD_KINDS: readonly HouseholdKind[] = [
  { share: 0.13, first: 3, members: [[[66, 90], 'any', 'family']] },
  { share: 0.21, first: 2, members: [[[61, 84], 'male', 'family'], [[58, 82], 'female', 'own']] },
  { share: 0.1, members: [[[28, 58], 'male', 'family'], [[27, 56], 'female', 'own']] },
  { share: 0.13, members: [[[32, 48], 'male', 'family'], [[30, 46], 'female', 'own'], [[3, 16], 'any', 'family']] },
  { share: 0.05, members: [[[33, 46], 'male', 'family'], [[31, 44], 'female', 'own'], [[8, 16], 'any', 'family'], [[2, 9], 'any', 'family']] },
  { share: 0.05, members: [[[34, 46], 'male', 'family'], [[32, 44], 'female', 'own'], [[4, 14], 'any', 'family'], [[61, 76], 'female', 'own']] },
  { share: 0.04, members: [[[34, 45], 'male', 'family'], [[32, 44], 'female', 'own'], [[4, 14], 'any', 'family'], [[63, 78], 'male', 'family'], [[61, 76], 'female', 'own']] },
  { share: 0.12, members: [[[22, 56], 'any', 'family']] },
  { share: 0.07, members: [[[56, 74], 'female', 'own'], [[25, 42], 'any', 'family']] },
];
const OLDEST_TENANCY = 38;

/** Fills each building with households until it has its size. */
export function inhabitants(
  buildings: readonly Building[],
  names: NameGiver,
  today: string,
  choose: Draws,
): Inhabitant[] {
  const year = yearOf(today);
  const everybody: Inhabitant[] = [];
  for (const building of buildings) {
    const full = everybody.length + building.size;
    const first = HOUSEHOLD_KINDS.flatMap((kind) => Array.from({ length: kind.first ?? 0 }, () => kind));
    while (everybody.length < full) {
      const kind = first.shift() ?? choose.pick(HOUSEHOLD_KINDS, ({ share }) => share);
      const surname = names.surname();
      const members: Inhabitant[] = [];
      const household: Household = {
        building,
        staircase: choose.integer(1, STAIRCASES),
        floor: choose.integer(1, FLOORS),
        movedIn: year - choose.integer(1, OLDEST_TENANCY),
        members,
      };
      for (const [ages, sex, from] of kind.members) {
        const age = choose.within(ages);
        // More women than men among the old who live alone.
        const gender =
          sex !== 'any' ? sex : choose.chance(age >= RETIREMENT_AGE ? 0.65 : 0.5) ? 'female' : 'male';
        const name = names.fullName(from === 'own' ? names.surname() : surname, gender, year - age);
        members.push({
          index: everybody.length + members.length,
          name,
          gender,
          age,
          birthYear: year - age,
          household,
        });
      }
      everybody.push(...members);
    }
  }
  return everybody;
}

export const livesAlone = (person: Inhabitant): boolean => person.household.members.length === 1;
export const isAdult = (person: Inhabitant): boolean => person.age >= ADULT_AGE;
export const isRetired = (person: Inhabitant): boolean => person.age >= RETIREMENT_AGE;
export const buildingOf = (person: Inhabitant): Building => person.household.building;
