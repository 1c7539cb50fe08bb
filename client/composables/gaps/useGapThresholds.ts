import { computed, ref, watch, type ComputedRef } from 'vue';
import {
  GapThresholdsDocument,
  SaveGapThresholdsDocument,
  type ChangedThresholdInput,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useSelection } from '../useSelection.ts';
import type { GapRule, GapThreshold } from './filterGaps.ts';

const keyOf = (rule: GapRule, threshold: GapThreshold): string => `${rule.id}.${threshold.id}`;

/** Whether a number may be taken for a threshold. An emptied field holds no number. */
export const isAllowed = ({ minimum, maximum, whole }: GapThreshold, value: unknown): value is number =>
  typeof value === 'number' && value >= minimum && value <= maximum && (!whole || Number.isInteger(value));

/** The numbers by which gaps are told, as they are being changed, and how they are saved for all who work here. */
export function useGapThresholds(rules: ComputedRef<readonly GapRule[]>) {
  const { selection } = useSelection();
  const saved = useAnswer(
    GapThresholdsDocument,
    computed(() => ({ communityId: selection.value.communityId })),
    { typenames: ['GapThresholds'] },
  );
  const saving = useChange(SaveGapThresholdsDocument);
  const all = computed(() =>
    rules.value.flatMap((rule) =>
      rule.thresholds.map((threshold) => ({ rule, threshold, key: keyOf(rule, threshold) })),
    ),
  );
  const used = computed(() =>
    Object.fromEntries(all.value.map(({ key, threshold }) => [key, threshold.value])),
  );
  /** What stands in the fields. */
  const draft = ref<Record<string, unknown>>({});
  // The list comes anew with every filter; what is being typed stays until other numbers are in use.
  watch(
    () => JSON.stringify(used.value),
    () => {
      draft.value = { ...used.value };
    },
    { immediate: true },
  );
  const wrong = computed(() =>
    all.value.filter(({ key, threshold }) => !isAllowed(threshold, draft.value[key])).map(({ key }) => key),
  );
  return {
    draft,
    keyOf,
    wrong,
    last: computed(() => saved.data.value?.gapThresholds ?? null),
    /** How many numbers in use are not as usual. */
    changedCount: computed(
      () => all.value.filter(({ threshold }) => threshold.value !== threshold.usual).length,
    ),
    isChanged: computed(() => all.value.some(({ key, threshold }) => draft.value[key] !== threshold.value)),
    isUsual: computed(() => all.value.every(({ key, threshold }) => draft.value[key] === threshold.usual)),
    isRunning: saving.isRunning,
    problem: computed(() => saving.problem.value ?? saved.problem.value),
    takeUsual(): void {
      draft.value = Object.fromEntries(all.value.map(({ key, threshold }) => [key, threshold.usual]));
    },
    takeBack(): void {
      draft.value = { ...used.value };
    },
    async save(): Promise<boolean> {
      if (wrong.value.length > 0 || saving.isRunning.value) return false;
      const changed = all.value.flatMap(({ rule, threshold, key }): ChangedThresholdInput[] => {
        const value = draft.value[key];
        return isAllowed(threshold, value) && value !== threshold.usual
          ? [{ rule: rule.id, threshold: threshold.id, value }]
          : [];
      });
      return (await saving.run({ input: { communityId: selection.value.communityId, changed } })) !== null;
    },
  };
}
