import { computed, ref, type ComputedRef } from 'vue';
import {
  TwoModeDocument,
  type NetworkSelection,
  type TwoModeQuery,
  type TwoModeQueryVariables,
} from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

export type TwoModeAnswer = TwoModeQuery['twoMode'];
export type Occasions = TwoModeQueryVariables['affiliation'];

/** Persons and the activities or organizations that they share, as one network. */
export function useTwoMode(selection: ComputedRef<NetworkSelection>) {
  const affiliation = ref<Occasions>('attendance');
  const answer = useAnswer(
    TwoModeDocument,
    computed(() => ({ selection: selection.value, affiliation: affiliation.value, first: 500 })),
    { typenames: ['Activity', 'Organization', 'Tie'] },
  );
  return {
    affiliation,
    twoMode: computed(() => answer.data.value?.twoMode ?? null),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
