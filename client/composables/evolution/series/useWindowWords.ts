import { useI18n } from 'vue-i18n';
import { useDateWords } from '../../useDateWords.ts';
import type { SeriesWindow } from './useSeries.ts';

/** What a window is called: a survey round by its name, any other by its last day; shorter below a picture. */
export function useWindowWords() {
  const { d } = useI18n();
  const { inWords } = useDateWords();
  return {
    name: ({ name, to, key }: SeriesWindow): string => name ?? (to ? inWords(to) : key),
    /** One line of an axis; the year stands in a second one. */
    short: ({ name, to }: SeriesWindow): string => {
      if (name) return name.length > 6 ? `${name.slice(0, 5)}…` : name;
      if (!to) return '–';
      const [year = 1970, month = 12, day = 28] = to.split('-').map(Number);
      return d(new Date(year, month - 1, day), { month: 'short', day: 'numeric' });
    },
    year: ({ name, to }: SeriesWindow): string => (name || !to ? '' : to.slice(0, 4)),
  };
}
