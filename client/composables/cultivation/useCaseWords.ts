import { useI18n } from 'vue-i18n';
import type { CaseState } from '../../api/generated.ts';
import { useDateWords } from '../useDateWords.ts';
import type { CaseCard } from './caseTypes.ts';

/** How cases and their numbers are called. */
export function useCaseWords() {
  const { t, n } = useI18n();
  const { inWords } = useDateWords();
  return {
    /** Whom it is about, and its own name where it has one. */
    nameOf: ({ subjectName, title }: Pick<CaseCard, 'subjectName' | 'title'>): string =>
      title ? t('cases.named', { name: subjectName, title }) : subjectName,
    /** That a case is over, and since when. */
    overWords: ({ state, endedOn }: { state: CaseState; endedOn?: string | null }): string => {
      const words = { date: endedOn ? inWords(endedOn) : '' };
      return state === 'stopped' ? t('cases.card.stopped', words) : t('cases.card.completed', words);
    },
    /** A value of an indicator with its unit. */
    amount(value: number | null, unit: string): string {
      if (value === null) return t('cases.indicators.unknown');
      if (unit === 'share') return n(value, 'percent');
      const number = n(value, 'short');
      if (unit === 'days') return t('cases.units.days', { n: number });
      if (unit === 'hours') return t('cases.units.hours', { n: number });
      return unit === 'steps' ? t('cases.units.steps', { n: number }) : number;
    },
  };
}
