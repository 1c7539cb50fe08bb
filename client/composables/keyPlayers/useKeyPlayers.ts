import { computed, shallowRef, type ComputedRef } from 'vue';
import {
  KeyPlayersDocument,
  type KeyPlayerGoal,
  type KeyPlayersQuery,
  type NetworkSelection,
} from '../../api/generated.ts';
import { useNetworkActors } from '../measures/useNetworkActors.ts';
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
}

const usualSet: KeyPlayerChoice = {
  goal: 'reachWithin',
  size: 3,
  steps: 2,
  included: [],
  excluded: [],
  withoutWorkers: true,
};

/** Persons who together matter most in a network, and who could be asked for. */
export function useKeyPlayers(selection: ComputedRef<NetworkSelection>, isOffered: ComputedRef<boolean>) {
  const choice = shallowRef(usualSet);
  const network = useNetworkActors(selection);
  const people = computed(() => network.actors.value?.all ?? []);
  const left = computed(() => {
    const { excluded, included, withoutWorkers } = choice.value;
    const workers = people.value.filter(({ id, kind }) => kind === 'SocialWorker' && !included.includes(id));
    return [...excluded, ...(withoutWorkers ? workers.map(({ id }) => id) : [])];
  });
  const { data, problem, work } = useLongAnswer(KeyPlayersDocument, (job) =>
    // Whom to leave out is known only when it is known who is there.
    network.actors.value === null || !isOffered.value
      ? null
      : {
          selection: selection.value,
          goal: choice.value.goal,
          size: choice.value.size,
          options: {
            steps: choice.value.steps,
            mustInclude: [...choice.value.included],
            mustExclude: left.value,
          },
          job,
        },
  );
  return {
    choice,
    people,
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
