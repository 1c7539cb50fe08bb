import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import {
  KeyPlayersDocument,
  type KeyPlayerGoal,
  type KeyPlayersQuery,
  type NetworkSelection,
} from '../../api/generated.ts';
import { useNetworkActors } from '../measures/useNetworkActors.ts';
import { steadily } from '../steadily.ts';
import { useNamedGroups, type NamedGroup } from '../useNamedGroups.ts';
import { useLongAnswer } from '../useLongAnswer.ts';
import { useQueryChange } from '../useQueryChange.ts';
import { goalsOfSets, readSetAddress, writeSetAddress, type KeyPlayerChoice } from './setAddress.ts';

export type KeyPlayerSet = KeyPlayersQuery['keyPlayers'];

export type SetQuestion = keyof typeof goalsOfSets;

export const questionOf = (goal: KeyPlayerGoal): SetQuestion =>
  goalsOfSets.spread.some((each) => each === goal) ? 'spread' : 'depend';

export type SetGroup = NamedGroup;

/** The buildings in which people of the network live, and the organizations: what a set can be asked to have somebody of. */
function useSetGroups(communityId: () => string, livedIn: () => ReadonlySet<string>) {
  const named = useNamedGroups(communityId);
  return computed(() => ({
    place: named.value.place.filter(({ name }) => livedIn().has(name)),
    organization: named.value.organization,
  }));
}

/** Persons who together matter most in a network, and who could be asked for; what is asked for is in the address. */
export function useKeyPlayers(selection: ComputedRef<NetworkSelection>) {
  const route = useRoute();
  const { change } = useQueryChange();
  const choice = steadily<KeyPlayerChoice>(() => readSetAddress(route.query));
  const network = useNetworkActors(selection);
  const people = computed(() => network.actors.value?.all ?? []);
  const known = computed(() => new Set(people.value.map(({ id }) => id)));
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
            // An address may name somebody who is in another network only.
            mustInclude: choice.value.included.filter((id) => known.value.has(id)),
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
      change((query) => writeSetAddress(part, query));
    },
    result: computed(() => data.value?.keyPlayers ?? null),
    problem,
    work,
    /** The reading of who is there. */
    network,
  };
}
