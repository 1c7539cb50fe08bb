import { computed, ref } from 'vue';
import { MeasuresDocument } from '../api/generated.ts';
import { groupMeasures, searchMeasures } from './methods/measureCatalogue.ts';
import { useAnswer } from './useAnswer.ts';

/** The catalogue of measures, narrowed by what the user looks for. */
export function useMethods() {
  const wanted = ref('');
  const answer = useAnswer(MeasuresDocument, {});
  const all = computed(() => answer.data.value?.measures ?? []);
  const found = computed(() => searchMeasures(all.value, wanted.value));
  return { ...answer, wanted, all, found, groups: computed(() => groupMeasures(found.value)) };
}
