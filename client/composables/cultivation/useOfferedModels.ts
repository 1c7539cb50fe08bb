import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import type { CaseSubject } from '../../api/generated.ts';
import { useLanguage } from '../useLanguage.ts';
import { pathOf } from './modelText.ts';
import { useStageModels } from './useStageModels.ts';

/** A stage model as one chooses it. */
export interface OfferedModel {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly subject: CaseSubject;
  readonly stages: readonly {
    readonly code: string;
    readonly name: string;
    readonly next: readonly string[];
  }[];
}

/** The stage models that a case can begin with, and what a task or something that took place can be: interview, visit … */
export function useOfferedModels(communityId: MaybeRefOrGetter<string>) {
  const { language } = useLanguage();
  const { models, options, isLoading, problem, retry } = useStageModels(computed(() => toValue(communityId)));
  const forms = computed(() => options.value?.forms ?? []);
  const offered = computed(() =>
    (models.value ?? []).map(({ id, name, summary, subject, text }): OfferedModel => ({
      ...{ id, name, summary, subject },
      stages: pathOf(text, ({ name: texts }) => texts[language.value]),
    })),
  );
  return { offered, forms, isLoading, problem, retry };
}
