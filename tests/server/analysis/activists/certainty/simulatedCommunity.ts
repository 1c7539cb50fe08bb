import {
  answerBits,
  type NamingLists,
  type NamingSurvey,
} from '../../../../../server/analysis/activists/certainty/naming.ts';
import { random } from '../../../../../server/analysis/random.ts';

/** Invented communities of which the census is known, to see how well a survey of some of them is completed. */
const communitySize = 240;
const buildings = 12;
const perBuilding = communitySize / buildings;
const mostNamed = 5;
const localShare = 0.75;

/**
 * How people name. `popular`: by popularity alone (log-normal, σ = 1). `social`: besides, four in ten of the later names
 * are friends of a friend. `even`: nobody is more popular than others. `extreme`: popularity has a Pareto tail of exponent 1.5.
 */
export type Habit = 'popular' | 'social' | 'even' | 'extreme';

/** Who answers: anybody; the popular rather; those with few contacts less; or everybody of some buildings and nobody of others. */
export type Response = 'random' | 'popularRather' | 'isolatedLess' | 'buildings';

export interface Community {
  readonly census: NamingSurvey;
  readonly survey: NamingSurvey;
}

const places = Int32Array.from({ length: communitySize }, (_, row) => Math.floor(row / perBuilding));

/** A community, and the survey that a share of its residents answered. */
export function simulatedCommunity(habit: Habit, response: Response, share: number, seed: number): Community {
  const next = random(seed);
  return surveyed({ names: censusNames(habit, next), places }, response, share, next);
}

/** Whom everybody names, and in which building everybody lives. */
export interface Census {
  readonly names: readonly (readonly number[])[];
  readonly places: Int32Array;
}

/** A census, and the survey that a share of its residents answered. */
export function surveyed(census: Census, response: Response, share: number, next: () => number): Community {
  const { names } = census;
  const hasAnswered = answering(census, response, share, next);
  const everybody = new Uint8Array(names.length).fill(1);
  const known = {
    isResident: everybody,
    places: census.places,
    otherContacts: { firsts: new Uint32Array(0), seconds: new Uint32Array(0) },
  };
  return {
    census: { ...known, lists: namingLists(names), hasAnswered: everybody },
    survey: {
      ...known,
      lists: namingLists(names.map((list, row) => (hasAnswered[row] === 1 ? list : []))),
      hasAnswered,
    },
  };
}

/** Lists in which everybody named is nominated and listened to. */
export function namingLists(names: readonly (readonly number[])[]): NamingLists {
  const alters = Uint32Array.from(names.flat());
  const offsets = new Uint32Array(names.length + 1);
  names.forEach((list, row) => (offsets[row + 1] = offsets[row]! + list.length));
  return {
    offsets,
    alters,
    answers: new Uint8Array(alters.length).fill(answerBits.nominated | answerBits.listens),
  };
}

function censusNames(habit: Habit, next: () => number): number[][] {
  const popularity = Array.from({ length: communitySize }, () => popularityBy(habit, next));
  const names = Array.from({ length: communitySize }, (): number[] => []);
  for (const [row, list] of names.entries()) {
    const wanted = 1 + Math.floor(next() * mostNamed);
    while (list.length < wanted) {
      const isFree = (other: number): boolean => other !== row && !list.includes(other);
      const friends = list.flatMap((friend) => names[friend]!).filter(isFree);
      if (habit === 'social' && friends.length > 0 && next() < 0.4) {
        list.push(friends[Math.floor(next() * friends.length)]!);
        continue;
      }
      const isLocal = next() < localShare;
      const circle = popularity.map((weight, other) =>
        isFree(other) && (places[other] === places[row]) === isLocal ? weight : 0,
      );
      list.push(drawnBy(circle, next));
    }
  }
  return names;
}

function popularityBy(habit: Habit, next: () => number): number {
  if (habit === 'even') return 1;
  if (habit === 'extreme') return (1 - next()) ** (-1 / 1.5);
  return Math.exp(Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));
}

function drawnBy(weights: readonly number[], next: () => number): number {
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found === -1 ? weights.findLastIndex((weight) => weight > 0) : found;
}

function answering(
  { names, places: homes }: Census,
  response: Response,
  share: number,
  next: () => number,
): Uint8Array {
  if (response === 'buildings') {
    const chosen = firstByDraw(new Array<number>(Math.max(...homes) + 1).fill(1), share, next);
    return Uint8Array.from(homes, (place) => chosen[place]!);
  }
  const timesNamed = new Array<number>(names.length).fill(0);
  for (const alter of names.flat()) timesNamed[alter]!++;
  const weights = timesNamed.map((times, row) => {
    if (response === 'popularRather') return 1 + times;
    return response === 'isolatedLess' ? 1 + times + names[row]!.length : 1;
  });
  return firstByDraw(weights, share, next);
}

/** 1 for a share of the entries, drawn without replacement with chances by weight (Efraimidis & Spirakis 2006). */
function firstByDraw(weights: readonly number[], share: number, next: () => number): Uint8Array {
  const keys = weights.map((weight) => Math.log(1 - next()) / weight);
  const order = keys.map((_, i) => i).sort((a, b) => keys[b]! - keys[a]!);
  const chosen = new Uint8Array(weights.length);
  for (const i of order.slice(0, Math.round(share * weights.length))) chosen[i] = 1;
  return chosen;
}
