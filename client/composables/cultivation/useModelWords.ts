import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useLanguage } from '../useLanguage.ts';
import { operatorNames, type BothLanguages, type CriterionText } from './modelText.ts';
import type { ModelOptions } from './useStageModels.ts';

/** What the parts of stage models are called in the language of the page. */
export function useModelWords(options: Ref<ModelOptions | null>) {
  const { t, n } = useI18n();
  const { language } = useLanguage();
  const names = (list: keyof ModelOptions) =>
    computed(() => new Map((options.value?.[list] ?? []).map(({ id, name }) => [id, name])));
  const [alerts, assessments, forms] = [names('alerts'), names('assessments'), names('forms')];
  const indicators = computed(
    () => new Map((options.value?.indicators ?? []).map((each) => [each.id, each])),
  );
  const said = (text: BothLanguages): string => text[language.value];

  const isShare = (id: string | undefined): boolean => indicators.value.get(id ?? '')?.unit === 'share';

  /** A number of an indicator; shares are told in percent. */
  const amount = (value: number, indicator: string | undefined): string =>
    isShare(indicator)
      ? t('stageModels.percent', { n: n(Math.round(value * 1000) / 10, 'short') })
      : n(value, 'short');

  /** What is asked of the value, such as “at least 50 %, 2 months in a row”; empty where none is compared. */
  function condition({ kind, indicator, op, value, upTo, forMonths = 1 }: CriterionText): string {
    if (kind === 'document' || kind === 'approval') return '';
    if (op === 'rising') return t('stageModels.operators.rising');
    if (value === undefined) return '';
    const compared = t(`stageModels.compared.${operatorNames[op ?? '>=']}`, {
      n: amount(value, indicator),
      to: upTo === undefined ? '' : amount(upTo, indicator),
    });
    return forMonths > 1 ? t('stageModels.inARow', { compared, n: forMonths }) : compared;
  }

  return {
    said,
    condition,
    nameOfCriterion: ({ name, indicator, id }: CriterionText): string =>
      (name && said(name)) || indicators.value.get(indicator ?? '')?.name || id,
    nameOfIndicator: (id: string): string => indicators.value.get(id)?.name ?? id,
    meaningOfIndicator: (id: string): string => indicators.value.get(id)?.meaning ?? '',
    isShare,
    nameOfAlert: (id: string): string => alerts.value.get(id) ?? id,
    nameOfAssessment: (id: string): string => assessments.value.get(id) ?? id,
    nameOfForm: (id: string): string => forms.value.get(id) ?? id,
  };
}
