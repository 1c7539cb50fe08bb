import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue';
import {
  MeasureNamesDocument,
  NodeMeasureDocument,
  type MeasureId,
  type MeasureNamesQuery,
  type NetworkSelection,
} from '../api/generated.ts';
import { useAnswer } from './useAnswer.ts';

export type MeasureEntry = MeasureNamesQuery['measures'][number];

/** The measures of the catalogue that give each person a value or a group. */
export function useNodeMeasures(): { measures: ComputedRef<readonly MeasureEntry[]> } {
  const { data } = useAnswer(MeasureNamesDocument, {});
  return {
    measures: computed(
      () =>
        data.value?.measures.filter((entry) => entry.level === 'node' || entry.level === 'partition') ?? [],
    ),
  };
}

/** Values of one measure by the id of the person; nothing is asked while `id` is null. */
export function useMeasure(
  selection: MaybeRefOrGetter<NetworkSelection>,
  id: MaybeRefOrGetter<MeasureId | null>,
  needsGroups: MaybeRefOrGetter<boolean> = false,
) {
  const answer = useAnswer(
    NodeMeasureDocument,
    computed(() => ({
      selection: toValue(selection),
      id: toValue(id) ?? 'degree',
      options: toValue(needsGroups) ? { groupBy: 'place' } : null,
    })),
    { pause: () => toValue(id) === null },
  );
  const result = computed(() => {
    const measure = answer.data.value?.measure;
    return measure && measure.measure.id === toValue(id) ? measure : null;
  });
  return {
    values: computed<ReadonlyMap<string, number | null> | null>(() =>
      result.value ? new Map(result.value.nodes.map((row) => [row.actor.id, row.value])) : null,
    ),
    isLoading: answer.isLoading,
    problem: answer.problem,
  };
}
