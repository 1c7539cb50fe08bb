import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { ComparisonKind, EffectOutcomeId, EffectQuestionInput } from '../../../api/generated.ts';
import { readMoment, writeMoment } from '../compare/momentAddress.ts';

export const effectOutcomes = [
  'contacts',
  'supportTypes',
  'resourceDistance',
  'lsns6',
  'effectiveSize',
  'brokerage',
] as const satisfies readonly EffectOutcomeId[];
export const comparisonKinds = [
  'matched',
  'building',
  'baseline',
  'chosen',
] as const satisfies readonly ComparisonKind[];

/** What is asked, and of what; all of it lies in the address. */
export interface EffectChoice {
  readonly interventionId: string | null;
  readonly outcome: EffectOutcomeId;
  readonly comparison: ComparisonKind;
  readonly comparisonIds: readonly string[];
  /** Null = the usual: the day before it began, its last day or today, and none earlier. */
  readonly before: ReturnType<typeof readMoment>;
  readonly after: ReturnType<typeof readMoment>;
  readonly earlier: ReturnType<typeof readMoment>;
}

const names = {
  interventionId: 'done',
  outcome: 'outcome',
  comparison: 'versus',
  comparisonIds: 'others',
  before: 'doneBefore',
  after: 'doneAfter',
  earlier: 'doneEarlier',
} as const satisfies Record<keyof EffectChoice, string>;

const seed = 1;
const draws = 5_000;
const caliper = 0.25;

/** Which intervention is looked at, and how. */
export function useEffectQuestion() {
  const route = useRoute();
  const router = useRouter();
  const text = (name: keyof EffectChoice): string => String(route.query[names[name]] ?? '');
  const choice = computed<EffectChoice>(() => ({
    interventionId: text('interventionId') || null,
    outcome: effectOutcomes.find((each) => each === text('outcome')) ?? 'contacts',
    comparison: comparisonKinds.find((each) => each === text('comparison')) ?? 'matched',
    comparisonIds: text('comparisonIds').split(',').filter(Boolean),
    before: readMoment(text('before')),
    after: readMoment(text('after')),
    earlier: readMoment(text('earlier')),
  }));

  function change(part: Partial<EffectChoice>): void {
    const next = { ...choice.value, ...part };
    const written = {
      [names.interventionId]: next.interventionId,
      [names.outcome]: next.outcome === 'contacts' ? null : next.outcome,
      [names.comparison]: next.comparison === 'matched' ? null : next.comparison,
      [names.comparisonIds]: next.comparisonIds.join(','),
      [names.before]: next.before && writeMoment(next.before),
      [names.after]: next.after && writeMoment(next.after),
      [names.earlier]: next.earlier && writeMoment(next.earlier),
    };
    const filled = Object.fromEntries(
      Object.entries({ ...route.query, ...written }).filter(([, value]) => value),
    );
    void router.replace({ query: filled });
  }

  const question = computed<EffectQuestionInput>(() => {
    const { outcome, comparison, comparisonIds, before, after, earlier } = choice.value;
    return {
      outcome,
      comparison,
      comparisonIds: [...comparisonIds],
      before,
      after,
      earlier,
      seed,
      draws,
      caliper,
    };
  });
  return { choice, change, question };
}
