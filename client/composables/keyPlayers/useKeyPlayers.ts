import { computed, shallowRef, type ComputedRef } from 'vue';
import {
  GroupsForSetsDocument,
  KeyPlayersDocument,
  type KeyPlayerGoal,
  type KeyPlayerQuota,
  type KeyPlayersQuery,
  type NetworkSelection,
} from '../../api/generated.ts';
import { useNetworkActors } from '../measures/useNetworkActors.ts';
import { useAnswer } from '../useAnswer.ts';
import { useLongAnswer } from '../useLongAnswer.ts';

export type KeyPlayerSet = KeyPlayersQuery['keyPlayers'];

/** What is asked for: who spreads word together, or on whom cohesion depends; each in two ways. */
export const goalsOfSets = {
  spread: ['reachWithin', 'reach'],
  depend: ['fragmentParts', 'fragment'],
} as const satisfies Record<string, readonly KeyPlayerGoal[]>;

export type SetQuestion = keyof typeof goalsOfSets;

export const questionOf = (goal: KeyPlayerGoal): SetQuestion =>
  goalsOfSets.spread.some((each) => each === goal) ? 'spread' : 'depend';

/** What "at least so many of …" can speak of. */
export const quotaKinds = ['place', 'organization'] as const;

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

export interface SetGroup {
  readonly id: string;
  readonly name: string;
}

/** The buildings in which people of the network live, and the organizations: what a set can be asked to have somebody of. */
function useSetGroups(communityId: () => string, livedIn: () => ReadonlySet<string>) {
  const { data } = useAnswer(
    GroupsForSetsDocument,
    computed(() => ({ communityId: communityId() })),
    { typenames: ['Place', 'Organization'] },
  );
  const collator = new Intl.Collator('zh', { numeric: true });
  const byName = (groups: readonly SetGroup[]): readonly SetGroup[] =>
    groups.toSorted((a, b) => collator.compare(a.name, b.name));
  return computed(() => ({
    place: byName(
      data.value?.places.edges.map(({ node }) => node).filter(({ name }) => livedIn().has(name)) ?? [],
    ),
    organization: byName(data.value?.organizations.edges.map(({ node }) => node) ?? []),
  }));
}

/** Persons who together matter most in a network, and who could be asked for. */
export function useKeyPlayers(selection: ComputedRef<NetworkSelection>) {
  const choice = shallowRef(usualSet);
  const network = useNetworkActors(selection);
  const people = computed(() => network.actors.value?.all ?? []);
  const livedIn = computed(() => new Set(people.value.flatMap(({ placeName }) => placeName ?? [])));
  const groups = useSetGroups(
    () => String(selection.value.communityId),
    () => livedIn.value,
  );
  const left = computed(() => {
    const { excluded, included, withoutWorkers } = choice.value;
    const workers = people.value.filter(({ id, kind }) => kind === 'SocialWorker' && !included.includes(id));
    return [...excluded, ...(withoutWorkers ? workers.map(({ id }) => id) : [])];
  });
  const { data, problem, work } = useLongAnswer(KeyPlayersDocument, (job) =>
    // Whom to leave out is known only when it is known who is there.
    network.actors.value === null
      ? null
      : {
          selection: selection.value,
          goal: choice.value.goal,
          size: choice.value.size,
          options: {
            steps: choice.value.steps,
            mustInclude: [...choice.value.included],
            mustExclude: left.value,
            ...(choice.value.quotas.length > 0 && {
              groupBy: choice.value.quotaKind,
              atLeast: [...choice.value.quotas],
            }),
          },
          job,
        },
  );
  return {
    choice,
    people,
    groups,
    change: (part: Partial<KeyPlayerChoice>): void => {
      choice.value = { ...choice.value, ...part };
    },
    result: computed(() => data.value?.keyPlayers ?? null),
    problem,
    work,
    /** The reading of who is there. */
    network,
  };
}
