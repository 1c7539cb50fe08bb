import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import {
  RetireWeightProfileDocument,
  SaveWeightProfileDocument,
  WeightProfilesDocument,
  type WeightProfileRowFragment,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import type { Weight } from './weightShares.ts';

/** With which weights the list is asked for: the id of a saved profile is in the address; none = the built-in ones. */
export function useProfileChoice() {
  const route = useRoute();
  const router = useRouter();
  return {
    profileId: computed(() => {
      const id = route.query['weights'];
      return typeof id === 'string' && id !== '' ? id : null;
    }),
    choose(id: string | null): void {
      const { weights: _former, ...others } = route.query;
      void router.replace({ query: id === null ? others : { ...others, weights: id } });
    },
  };
}

/** The saved profiles of a community, and how they are saved and put away. */
export function useWeightProfiles(communityId: ComputedRef<string>) {
  const answer = useAnswer(
    WeightProfilesDocument,
    computed(() => ({ communityId: communityId.value })),
    { typenames: ['WeightProfile'] },
  );
  const saving = useChange(SaveWeightProfileDocument);
  const retiring = useChange(RetireWeightProfileDocument);
  const isRunning = computed(() => saving.isRunning.value || retiring.isRunning.value);
  return {
    profiles: computed(() => answer.data.value?.weightProfiles ?? []),
    isRunning,
    problem: computed(() => saving.problem.value ?? retiring.problem.value ?? answer.problem.value),
    /** The new version; null when it failed. */
    async save(name: string, weights: readonly Weight[]): Promise<WeightProfileRowFragment | null> {
      if (isRunning.value) return null;
      const input = { communityId: communityId.value, name, weights: [...weights] };
      return (await saving.run({ input }))?.saveWeightProfile ?? null;
    },
    async retire(id: string): Promise<boolean> {
      if (isRunning.value) return false;
      return (await retiring.run({ id })) !== null;
    },
  };
}
