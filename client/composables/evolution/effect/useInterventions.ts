import { computed, type ComputedRef, type Ref } from 'vue';
import {
  InterventionsDocument,
  InterventionsForResearchDocument,
  type InterventionPartsFragment,
  type NamedInterventionPartsFragment,
} from '../../../api/generated.ts';
import { useAccess } from '../../useAccess.ts';
import { useAnswer } from '../../useAnswer.ts';

/** What was done, as far as it may be seen: without its title, targets, activities and case for who sees no names. */
export type Intervention = InterventionPartsFragment & Partial<NamedInterventionPartsFragment>;

/** What was done in a community, and whether the viewer sees names and may write it down. */
export function useInterventions(communityId: Ref<string>) {
  const access = useAccess();
  const seesNames = computed(() => access.mayOpen('people', communityId.value));
  const variables = computed(() => ({ communityId: communityId.value }));
  const typenames = ['Intervention'];
  const whole = useAnswer(InterventionsDocument, variables, { pause: () => !seesNames.value, typenames });
  const bare = useAnswer(InterventionsForResearchDocument, variables, {
    pause: () => seesNames.value,
    typenames,
  });
  const answer = computed(() => (seesNames.value ? whole : bare));
  const interventions: ComputedRef<readonly Intervention[] | undefined> = computed(
    () => (seesNames.value ? whole.data.value : bare.data.value)?.interventions,
  );
  return {
    seesNames,
    interventions,
    isLoading: computed(() => answer.value.isLoading.value),
    problem: computed(() => answer.value.problem.value),
    retry: (): void => answer.value.retry(),
  };
}
