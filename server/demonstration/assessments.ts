import type { Technique } from '../entities/technique.ts';
import { addDays, addMonths } from './calendar.ts';
import { takesPart, type Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { OrganizationOfResidents } from './organizations.ts';
import type { Recorder } from './recorder.ts';
import type { Inhabitant } from './residents.ts';
import type { Worker } from './socialWorkers.ts';
import type { Sources } from './sources.ts';
import type { SurveyRound } from './survey.ts';

const RATED = ['initiative', 'trust', 'ability', 'listening'] as const;
type Rated = (typeof RATED)[number];

/** Whose names were on the list for rating, besides all activists: office holders, and residents like any other. */
const OFFICE_HOLDERS_RATED = 12;
const OTHERS_RATED = 16;
const JUDGES_FOR_EACH: readonly [number, number] = [2, 3];
const OLD_HANDS = 3;
/** Chance that the workers have not come across somebody without an office. */
const OVERLOOKED = 0.3;
/** The rating of an ordinary person, and how far it rises with influence. */
const ORDINARY = 2.6;
const RISE = 0.7;
/** Standard deviations: between what is rated of one person, between mild and strict raters, and from rater to rater. */
const OF_THE_RATED = 0.35;
const OF_THE_RATER = 0.35;
const AGREED = 0.5;
/** Of some persons the raters think quite differently. */
const DISPUTED_SHARE = 0.2;
const DISPUTED = 1.3;
/** Who rates herself, among those who answered the last round; most think a little better of themselves. */
const SELF_RATED = 60;
const SELF_FAVOUR = 0.5;
const SIGN_UPS = 26;
/** How much more readily an activist signs up. */
const ACTIVIST_SIGNS_UP = 12;

/** What the one worker who studied the community noted, and how high she rates it. */
const VIEWS_ON_ACTIVISTS: readonly (readonly [rated: Rated, rating: number, note: string])[] = [
  ['initiative', 5, '楼道里有事总是第一个出来张罗，没有职务也一直在做。'],
  ['trust', 5, '两家闹矛盾，双方都愿意听这一位说句话。'],
  ['ability', 4, '牵头修好了单元门，物业和居委会都说得上话。'],
  ['listening', 5, '走访时好几位独居老人都提到，常来坐坐、听他们说话。'],
];
const VIEW_ON_OFFICE_HOLDER = ['ability', 2, '职务在身，但邻居遇事很少去找，平时也不大露面。'] as const;

interface Assessors {
  readonly cast: Cast;
  readonly workers: readonly Worker[];
  readonly organizations: readonly OrganizationOfResidents[];
  readonly lastRound: SurveyRound;
  readonly sources: Sources;
  readonly idOf: (person: Inhabitant) => string;
}

/**
 * Records what workers, knowledgeable residents and the residents themselves said of some: ratings, sign-ups, and a few
 * notes of the worker who studied the community. Ratings follow from influence, with the error that raters make.
 */
export function recordAssessments(
  record: Recorder,
  everybody: readonly Inhabitant[],
  assessors: Assessors,
  today: string,
  choose: Draws,
): void {
  const { cast, workers, lastRound, sources, idOf } = assessors;
  const active = everybody.filter((person) => takesPart(cast, person));
  const isOrdinary = (person: Inhabitant): boolean =>
    !cast.activists.includes(person) && !cast.officeHolders.has(person);
  const rated = [
    ...cast.activists,
    ...choose.sample(
      [...cast.committeeMembers, ...cast.buildingHeads, ...cast.gridWorkers],
      OFFICE_HOLDERS_RATED,
    ),
    ...choose.sample(active.filter(isOrdinary), OTHERS_RATED),
  ];
  const ratingOf = ratings(cast, choose);
  const staff = workers.slice(0, 2);
  const judges = judgesOf(assessors, active, choose);
  const ratedOn = addMonths(today, -3);

  for (const person of rated) {
    const spread = choose.chance(DISPUTED_SHARE) ? DISPUTED : AGREED;
    const isKnown = cast.officeHolders.has(person) || !choose.chance(OVERLOOKED);
    const byStaff = isKnown ? choose.sample(staff, choose.integer(1, staff.length)).map(({ id }) => id) : [];
    const byJudges = choose
      .sample(
        judges.filter((judge) => judge !== person),
        choose.within(JUDGES_FOR_EACH),
      )
      .map(idOf);
    const say = (raterIds: readonly string[], method: Technique, validFrom: string): void => {
      for (const raterId of raterIds) {
        for (const item of RATED) {
          const weight = ratingOf(person, item, raterId, spread);
          const facts = { subkind: item, weight, method, validFrom, sourceId: sources.ratings };
          record.addTie('ASSESSES', raterId, idOf(person), facts);
        }
      }
    };
    say(byStaff, 'staffSelected', ratedOn);
    say(byJudges, 'judges', addDays(ratedOn, choose.integer(1, 10)));
  }
  const { waveId, sourceId, answeredOn } = lastRound;
  for (const person of choose.sample(
    active.filter((each) => answeredOn.has(each)),
    SELF_RATED,
  )) {
    const id = idOf(person);
    for (const item of RATED) {
      const weight = ratingOf(person, item, id, AGREED, SELF_FAVOUR);
      const facts = { weight, validFrom: answeredOn.get(person)!, waveId, sourceId };
      record.addTie('ASSESSES', id, id, { ...facts, subkind: item, method: 'selfIdentification' });
    }
  }
  recordSignUps(record, active, assessors, today, choose);
  recordViews(record, assessors, addMonths(today, -1), choose);
}

/** Whole ratings, 1 to 5. What is rated of a person, and how strict a rater is, is drawn once. */
function ratings(cast: Cast, choose: Draws) {
  const drawn = new Map<string, number>();
  const lasting = (key: string, spread: number): number => {
    const value = drawn.get(key) ?? spread * choose.normal();
    drawn.set(key, value);
    return value;
  };
  return (person: Inhabitant, item: Rated, raterId: string, spread: number, favour = 0): number => {
    const ordinary = ORDINARY + RISE * Math.log(cast.traits[person.index]!.influence);
    const deserved = ordinary + lasting(`${person.index} ${item}`, OF_THE_RATED);
    const felt = deserved + lasting(raterId, OF_THE_RATER) + favour + spread * choose.normal();
    return Math.min(5, Math.max(1, Math.round(felt)));
  };
}

/** Residents who know the community well: its directors, leaders of its organizations, and some who have long lived here. */
function judgesOf(
  { cast, organizations }: Assessors,
  active: readonly Inhabitant[],
  choose: Draws,
): readonly Inhabitant[] {
  const leaders = organizations.flatMap((organization) => organization.leaders.slice(0, 1));
  const oldest = active.toSorted((a, b) => a.household.movedIn - b.household.movedIn || a.index - b.index);
  const oldHands = choose.sample(oldest.slice(0, 40), OLD_HANDS);
  return [...new Set([cast.director, cast.formerDirector, ...leaders, ...oldHands])];
}

function recordSignUps(
  record: Recorder,
  active: readonly Inhabitant[],
  { cast, sources, idOf }: Assessors,
  today: string,
  choose: Draws,
): void {
  const unwilling = new Set(
    record
      .community()
      .nodes.filter(({ properties }) => properties['willingness'] === 'unwilling')
      .map(({ id }) => id),
  );
  const willing = active.filter((person) => !unwilling.has(idOf(person)));
  const readiness = (person: Inhabitant): number =>
    (cast.activists.includes(person) ? ACTIVIST_SIGNS_UP : 1) * cast.traits[person.index]!.sociability;
  for (const person of choose.sample(willing, SIGN_UPS, readiness)) {
    const validFrom = addDays(today, -choose.integer(5, 150));
    const facts = {
      subkind: 'readiness',
      method: 'selfSelection',
      validFrom,
      sourceId: sources.signUps,
    } as const;
    record.addTie('ASSESSES', idOf(person), idOf(person), facts);
  }
}

function recordViews(
  record: Recorder,
  { cast, workers, sources, idOf }: Assessors,
  validFrom: string,
  choose: Draws,
): void {
  const observer = workers[2]!;
  const view = (person: Inhabitant, [subkind, weight, note]: readonly [Rated, number, string]): void =>
    record.addTie('ASSESSES', observer.id, idOf(person), {
      ...{ subkind, weight, note, validFrom },
      method: 'expert',
      sourceId: sources.ratings,
    });
  const noted = choose.sample(cast.activists, VIEWS_ON_ACTIVISTS.length);
  noted.forEach((person, index) => view(person, VIEWS_ON_ACTIVISTS[index]!));
  // Of those in office, the one whom fewest would turn to.
  const inOffice = [...cast.committeeMembers, ...cast.buildingHeads];
  const influence = (person: Inhabitant): number => cast.traits[person.index]!.influence;
  view(
    inOffice.reduce((least, person) => (influence(person) < influence(least) ? person : least)),
    VIEW_ON_OFFICE_HOLDER,
  );
}
