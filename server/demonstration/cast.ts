import { SILENT_BUILDING } from './buildings.ts';
import type { Draws } from './draws.ts';
import { buildingOf, isAdult, isRetired, livesAlone, type Inhabitant } from './residents.ts';

/** What nobody can see of a person, and what her ties and her attendance follow from. 1 is ordinary. */
interface Traits {
  /** How many people she is in touch with, how often she comes to activities. */
  readonly sociability: number;
  /** How readily others name her. */
  readonly influence: number;
}

/** Who plays which part in the community. */
export interface Cast {
  readonly director: Inhabitant;
  readonly committeeMembers: readonly Inhabitant[];
  /** One of each building, in the order of the buildings. */
  readonly buildingHeads: readonly Inhabitant[];
  /** One of each grid. */
  readonly gridWorkers: readonly Inhabitant[];
  readonly formerDirector: Inhabitant;
  readonly formerCommitteeMembers: readonly Inhabitant[];
  readonly formerBuildingHeads: readonly Inhabitant[];
  readonly formerGridWorker: Inhabitant;
  /** Residents whom many name and who never held an office. */
  readonly activists: readonly Inhabitant[];
  /** Those of the activists who are known in several buildings. */
  readonly bridges: ReadonlySet<Inhabitant>;
  /** Old people who live alone and have no tie to anybody: surveys reached these … */
  readonly withdrawn: ReadonlySet<Inhabitant>;
  /** … and these were never asked. */
  readonly unseen: ReadonlySet<Inhabitant>;
  /** Old people who live alone and get help from one person only. */
  readonly dependent: readonly Inhabitant[];
  /** Everybody who ever held an office. */
  readonly officeHolders: ReadonlySet<Inhabitant>;
  /** By the index of the inhabitant. */
  readonly traits: readonly Traits[];
}

const ACTIVISTS = 14;
const BRIDGES = 2;
const WITHDRAWN = 8;
const UNSEEN = 5;
const DEPENDENT = 10;
const ALONE_AND_OLD = 66;
/** Office holders whom hardly anybody knows: an office alone makes no network. */
const WITHOUT_NETWORK = 4;

/** Spreads of the logarithms: a few people have several times as many contacts, and are named many times as often. */
const SOCIABILITY_SPREAD = 0.45;
const INFLUENCE_SPREAD = 0.6;
const ACTIVIST: Traits = { sociability: 1.9, influence: 11 };
const BRIDGE: Traits = { sociability: 2.4, influence: 12 };
/** Office adds a little: influence is only weakly related to it. */
const OFFICE_FACTOR = 1.5;
const NO_NETWORK: Traits = { sociability: 0.15, influence: 0.05 };

const between =
  (low: number, high: number) =>
  (person: Inhabitant): boolean =>
    person.age >= low && person.age <= high;

export function castParts(
  everybody: readonly Inhabitant[],
  buildingNumbers: readonly number[],
  choose: Draws,
): Cast {
  const busy = new Set<Inhabitant>();
  const take = (count: number, fits: (person: Inhabitant) => boolean): Inhabitant[] => {
    const taken = choose.sample(
      everybody.filter((person) => !busy.has(person) && fits(person)),
      count,
    );
    if (taken.length < count)
      throw new Error('The demonstration has too few residents for its parts; try another seed.');
    for (const person of taken) busy.add(person);
    return taken;
  };
  const takeOne = (fits: (person: Inhabitant) => boolean): Inhabitant => take(1, fits)[0]!;
  const livesIn =
    (number: number) =>
    (person: Inhabitant): boolean =>
      buildingOf(person).number === number;
  const audible = buildingNumbers.filter((number) => number !== SILENT_BUILDING);
  const alone = (person: Inhabitant): boolean =>
    livesAlone(person) && person.age >= ALONE_AND_OLD && !livesIn(SILENT_BUILDING)(person);

  const withdrawn = take(WITHDRAWN, alone);
  const unseen = take(UNSEEN, alone);
  const dependent = take(DEPENDENT, alone);
  const director = takeOne(between(40, 56));
  const committeeMembers = take(4, between(28, 56));
  const buildingHeads = buildingNumbers.map((number) =>
    takeOne((person) => livesIn(number)(person) && isRetired(person) && person.age < 79),
  );
  const gridWorkers = [0, 1, 2].map((grid) =>
    takeOne((person) => between(25, 52)(person) && Math.floor((buildingOf(person).number - 1) / 4) === grid),
  );
  const formerDirector = takeOne(between(60, 70));
  const formerCommitteeMembers = take(2, between(50, 68));
  const formerBuildingHeads = take(3, between(66, 84));
  const formerGridWorker = takeOne(between(28, 50));
  const officeHolders = new Set([
    ...[director, formerDirector, formerGridWorker, ...committeeMembers, ...buildingHeads, ...gridWorkers],
    ...[...formerCommitteeMembers, ...formerBuildingHeads],
  ]);
  const homes = [...audible, ...choose.sample(audible, ACTIVISTS - audible.length)];
  const activists = homes.map((number) =>
    takeOne((person) => livesIn(number)(person) && between(42, 76)(person)),
  );
  const bridges = new Set(choose.sample(activists, BRIDGES));
  const withoutNetwork = new Set(
    choose.sample([...buildingHeads, ...committeeMembers, ...gridWorkers], WITHOUT_NETWORK),
  );

  const traits = everybody.map((person): Traits => {
    const sociability = Math.exp(SOCIABILITY_SPREAD * choose.normal());
    const influence = Math.exp(INFLUENCE_SPREAD * choose.normal());
    if (bridges.has(person)) return BRIDGE;
    if (activists.includes(person)) return ACTIVIST;
    if (withoutNetwork.has(person)) return NO_NETWORK;
    return { sociability, influence: officeHolders.has(person) ? OFFICE_FACTOR * influence : influence };
  });
  return {
    ...{ director, committeeMembers, buildingHeads, gridWorkers },
    ...{ formerDirector, formerCommitteeMembers, formerBuildingHeads, formerGridWorker, officeHolders },
    ...{ activists, bridges, dependent, traits },
    withdrawn: new Set(withdrawn),
    unseen: new Set(unseen),
  };
}

/** Whether somebody is old enough for ties of her own and has not withdrawn from everybody. */
export const takesPart = (cast: Cast, person: Inhabitant): boolean =>
  isAdult(person) && !cast.withdrawn.has(person) && !cast.unseen.has(person);
