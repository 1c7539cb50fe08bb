import { useI18n } from 'vue-i18n';
import type { DecisionRowFragment } from '../../api/generated.ts';
import { useDateWords } from '../useDateWords.ts';

/** When somebody was decided about, and where she stood on the list then, as far as that was kept. */
export function useDecisionWords(): (decision: DecisionRowFragment) => string {
  const { t, n } = useI18n();
  const { inWords } = useDateWords();
  return ({ decidedOn, rank, low, high }) => {
    const day = inWords(decidedOn);
    if (rank === null) return day;
    const then =
      low === null || high === null
        ? t('activists.shortlist.then', { rank })
        : t('activists.shortlist.thenRange', { rank, low: n(low, 'whole'), high: n(high, 'whole') });
    return `${day} · ${then}`;
  };
}
