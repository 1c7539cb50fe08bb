import { useI18n } from 'vue-i18n';
import { useFigure } from '../measures/useFigure.ts';
import { useDateWords } from '../useDateWords.ts';
import type { CellWords, Numbered } from './reportCells.ts';

/** How the cells and captions of a report are written in the language of the page. */
export function useReportWords(): CellWords & { caption(numbered: Numbered, text: string): string } {
  const { t } = useI18n();
  const figure = useFigure();
  const { inWords } = useDateWords();
  return {
    number: (value) => figure(value),
    share: (value) => figure(value, 'share'),
    date: inWords,
    get unknown() {
      return t('reports.unknown');
    },
    caption: ({ kind, number }, text) => t(`reports.caption.${kind}`, { number, text }),
  };
}
