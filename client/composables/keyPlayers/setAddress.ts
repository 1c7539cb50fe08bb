import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { KeyPlayerGoal, KeyPlayerQuota } from '../../api/generated.ts';
import { countOf, withoutKeys, wordOf, wordsOf } from '../../network/addressWords.ts';

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

const keys = ['goal', 'size', 'steps', 'with', 'not', 'staff', 'of', 'each'];
const times = '~';

const eachOnce = (query: LocationQuery, key: string): string[] => [...new Set(wordsOf(query, key))];

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
  const included = eachOnce(query, 'with').slice(0, mostMembers);
  const quotas = eachOnce(query, 'each')
    .map((text) => {
      const [group = '', many] = text.split(times);
      return { group, count: countOf(many, mostMembers) ?? 1 };
    })
    .slice(0, mostMembers);
  const needed = quotas.reduce((sum, quota) => sum + quota.count, 0);
  const ofKind = quotaKinds.find((kind) => kind === wordOf(query, 'of'));
  return {
    goal: goals.find((goal) => goal === wordOf(query, 'goal')) ?? usualSet.goal,
    size:
      countOf(wordOf(query, 'size'), mostMembers) ??
      Math.min(mostMembers, Math.max(usualSet.size, needed, included.length)),
    steps: countOf(wordOf(query, 'steps'), mostSteps) ?? usualSet.steps,
    included,
    excluded: eachOnce(query, 'not'),
    withoutWorkers: wordOf(query, 'staff') !== '1',
    quotaKind: ofKind ?? (quotas.length > 0 ? 'place' : null),
    quotas,
  };
}

/** The address with a part of the set changed; the rest (`others`) is kept. */
export function writeSetAddress(part: Partial<KeyPlayerChoice>, others: LocationQuery): LocationQueryRaw {
  const choice = { ...readSetAddress(others), ...part };
  const query = withoutKeys(others, keys);
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
