import { computed, ref, type ComputedRef } from 'vue';
import {
  IntroductionPlanDocument,
  type IntroductionPlanQuery,
  type NetworkSelection,
} from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { usualChoices, type IntroductionChoices } from './introductionChoices.ts';

export type IntroductionPlan = IntroductionPlanQuery['introductionPlan'];
export type Introduction = IntroductionPlan['introductions'][number];

/** Who could be introduced to whom in a selection, by what the user chose. */
export function useIntroductions(selection: ComputedRef<NetworkSelection>) {
  const choices = ref<IntroductionChoices>(usualChoices);
  const answer = useAnswer(
    IntroductionPlanDocument,
    computed(() => ({ selection: selection.value, choices: choices.value })),
    { typenames: ['Resident', 'Tie', 'Need', 'Resource', 'Activity', 'FollowUp'] },
  );
  return {
    ...answer,
    choices,
    plan: computed<IntroductionPlan | null>(() => answer.data.value?.introductionPlan ?? null),
  };
}
