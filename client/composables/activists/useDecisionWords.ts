import { useI18n } from 'vue-i18n';
import type { DecisionRowFragment } from '../../api/generated.ts';
import { useDateWords } from '../useDateWords.ts';

/** When somebody was decided about, where she stood on the list then, and whether another list was used, as far as that was kept. */
export function useDecisionWords(): (decision: DecisionRowFragment) => string {
  const { t, n } = useI18n();
  const { inWords } = useDateWords();
  function then({ rank, low, high }: DecisionRowFragment): string {
    if (rank === null) return '';
    return low === null || high === null
      ? t('activists.shortlist.then', { rank })
      : t('activists.shortlist.thenRange', { rank, low: n(low, 'whole'), high: n(high, 'whole') });
  }
  return (decision) => {
    const { decidedOn, groupBy } = decision;
    const list = groupBy ? t(`activists.lists.${groupBy}`) : '';
    return [inWords(decidedOn), then(decision), list].filter(Boolean).join(' · ');
  };
}
