import { computed, ref, watch, type ComputedRef } from 'vue';
import {
  AlertThresholdsDocument,
  GapThresholdsDocument,
  SaveAlertThresholdsDocument,
  SaveGapThresholdsDocument,
  type ChangedThresholdInput,
  type ThresholdPartsFragment,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useSelection } from '../useSelection.ts';
/** A number of a rule, and a rule as far as its numbers are shown. */
export type RuleThreshold = ThresholdPartsFragment;
export interface RuleWithThresholds {
  readonly id: string;
  readonly name: string;
  readonly thresholds: readonly RuleThreshold[];
}
/** Of whose rules. */
export type ThresholdsOf = 'gap' | 'alert';

const keyOf = (rule: RuleWithThresholds, threshold: RuleThreshold): string => `${rule.id}.${threshold.id}`;

/** Whether a number may be taken for a threshold. An emptied field holds no number. */
export const isAllowed = ({ minimum, maximum, whole }: RuleThreshold, value: unknown): value is number =>
  typeof value === 'number' && value >= minimum && value <= maximum && (!whole || Number.isInteger(value));

/** The numbers by which gaps, or alerts, are told, as they are being changed, and how they are saved for all who work here. */
export function useRuleThresholds(of: ThresholdsOf, rules: ComputedRef<readonly RuleWithThresholds[]>) {
  const { selection } = useSelection();
  const asked = computed(() => ({ communityId: selection.value.communityId }));
  const isOfAlerts = of === 'alert';
  const ofGaps = useAnswer(GapThresholdsDocument, asked, {
    typenames: ['GapThresholds'],
    pause: isOfAlerts,
  });
  const ofAlerts = useAnswer(AlertThresholdsDocument, asked, {
    typenames: ['AlertThresholds'],
    pause: !isOfAlerts,
  });
  const saved = isOfAlerts ? ofAlerts : ofGaps;
  const savingGaps = useChange(SaveGapThresholdsDocument);
  const savingAlerts = useChange(SaveAlertThresholdsDocument);
  const saving = isOfAlerts ? savingAlerts : savingGaps;
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
    last: computed(() => ofGaps.data.value?.gapThresholds ?? ofAlerts.data.value?.alertThresholds ?? null),
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
