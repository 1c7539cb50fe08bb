import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue';
import {
  MeasureNamesDocument,
  NodeMeasureDocument,
  type MeasureId,
  type MeasureOptionsInput,
  type MeasureNamesQuery,
  type NetworkSelection,
} from '../api/generated.ts';
import type { MeasureChoice } from './measures/measureAddress.ts';
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

/** What the picture may leave to the user. */
export interface MeasureSettings {
  readonly groupBy?: string | null;
  readonly parameters?: MeasureChoice['parameters'];
}

function optionsOf({ groupBy = null, parameters = {} }: MeasureSettings): MeasureOptionsInput | null {
  const chosen = Object.entries(parameters).map(([id, value]) => ({ id, value }));
  if (groupBy === null && chosen.length === 0) return null;
  return { ...(groupBy !== null && { groupBy }), ...(chosen.length > 0 && { parameters: chosen }) };
}

/** Values of one measure by the id of the person; nothing is asked while `id` is null. */
export function useMeasure(
  selection: MaybeRefOrGetter<NetworkSelection>,
  id: MaybeRefOrGetter<MeasureId | null>,
  settings: MaybeRefOrGetter<MeasureSettings> = {},
) {
  const answer = useAnswer(
    NodeMeasureDocument,
    computed(() => ({
      selection: toValue(selection),
      id: toValue(id) ?? 'degree',
      options: optionsOf(toValue(settings)),
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
