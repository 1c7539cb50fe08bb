import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { KeyPlayerGoal, KeyPlayerQuota } from '../../api/generated.ts';

/** The server takes no larger set, and reaches no farther. */
export const mostMembers = 10;
export const mostSteps = 5;

/** What is asked for: who spreads word together, or on whom cohesion depends; each in two ways. */
export const goalsOfSets = {
  spread: ['reachWithin', 'reach'],
  depend: ['fragmentParts', 'fragment'],
} as const satisfies Record<string, readonly KeyPlayerGoal[]>;

/** What "at least so many of …" can speak of. */
export const quotaKinds = ['place', 'organization'] as const;

/** A set as it is asked for. */
export interface KeyPlayerChoice {
  readonly goal: KeyPlayerGoal;
  readonly size: number;
  /** How many steps count as reached. */
  readonly steps: number;
  /** Ids of those who are in the set anyway. */
  readonly included: readonly string[];
  /** Ids of those who are not to be in it. */
  readonly excluded: readonly string[];
  /** Residents are looked for, not those who are paid to know everybody. */
  readonly withoutWorkers: boolean;
  /** What the quotas speak of; null = there are none. */
  readonly quotaKind: (typeof quotaKinds)[number] | null;
  /** At least so many of a building or organization, by its id. */
  readonly quotas: readonly KeyPlayerQuota[];
}

const usualSet: KeyPlayerChoice = {
  goal: 'reachWithin',
  size: 3,
  steps: 2,
  included: [],
  excluded: [],
  withoutWorkers: true,
  quotaKind: null,
  quotas: [],
};

const keys = ['goal', 'size', 'steps', 'with', 'not', 'staff', 'of', 'each'] as const;
const times = '~';

const word = (query: LocationQuery, key: (typeof keys)[number]): string => {
  const value = query[key];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

const words = (query: LocationQuery, key: (typeof keys)[number]): string[] => [
  ...new Set(word(query, key).split(',').filter(Boolean)),
];

const count = (text: string | undefined, most: number): number | null => {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
};

/** The address of a set with somebody of each of some buildings (`each=<id>,<id>`), at most ten. */
export const eachOf = (places: readonly string[]): Readonly<Record<string, string>> => ({
  each: places.slice(0, mostMembers).join(),
});

/** The address of a set with some persons in it (`with=<id>,<id>`), at most ten. */
export const together = (persons: readonly string[]): Readonly<Record<string, string>> => ({
  with: persons.slice(0, mostMembers).join(),
});

/**
 * The set that an address asks for, by ids: `goal`, `size`, `steps`, who must be in it (`with`) or not (`not`), whether
 * social workers count (`staff=1`), and at least how many of which (`of`) groups (`each=<id>,<id>~2`). Without a size
 * it is large enough for the conditions. What is not understood is left out, so that an old link still opens.
 */
export function readSetAddress(query: LocationQuery): KeyPlayerChoice {
  const goals: readonly KeyPlayerGoal[] = [...goalsOfSets.spread, ...goalsOfSets.depend];
  const included = words(query, 'with').slice(0, mostMembers);
  const quotas = words(query, 'each')
    .map((text) => {
      const [group = '', many] = text.split(times);
      return { group, count: count(many, mostMembers) ?? 1 };
    })
    .slice(0, mostMembers);
  const needed = quotas.reduce((sum, quota) => sum + quota.count, 0);
  const ofKind = quotaKinds.find((kind) => kind === word(query, 'of'));
  return {
    goal: goals.find((goal) => goal === word(query, 'goal')) ?? usualSet.goal,
    size:
      count(word(query, 'size'), mostMembers) ??
      Math.min(mostMembers, Math.max(usualSet.size, needed, included.length)),
    steps: count(word(query, 'steps'), mostSteps) ?? usualSet.steps,
    included,
    excluded: words(query, 'not'),
    withoutWorkers: word(query, 'staff') !== '1',
    quotaKind: ofKind ?? (quotas.length > 0 ? 'place' : null),
    quotas,
  };
}

/** The address with a part of the set changed; the rest (`others`) is kept. */
export function writeSetAddress(part: Partial<KeyPlayerChoice>, others: LocationQuery): LocationQueryRaw {
  const choice = { ...readSetAddress(others), ...part };
  const query: LocationQueryRaw = Object.fromEntries(
    Object.entries(others).filter(([key]) => !keys.some((each) => each === key)),
  );
  if (choice.goal !== usualSet.goal) query['goal'] = choice.goal;
  query['size'] = String(choice.size);
  if (choice.steps !== usualSet.steps) query['steps'] = String(choice.steps);
  if (choice.included.length > 0) query['with'] = choice.included.join();
  if (choice.excluded.length > 0) query['not'] = choice.excluded.join();
  if (!choice.withoutWorkers) query['staff'] = '1';
  if (choice.quotaKind !== null) query['of'] = choice.quotaKind;
  if (choice.quotas.length > 0)
    query['each'] = choice.quotas
      .map((quota) => (quota.count > 1 ? `${quota.group}${times}${quota.count}` : quota.group))
      .join();
  return query;
}
