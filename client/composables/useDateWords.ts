import { useI18n } from 'vue-i18n';

/** Dates in words: a whole date, a month or a year, as exact as it is known. */
export function useDateWords(): { inWords(date: string): string } {
  const { d } = useI18n();
  return {
    inWords(date) {
      const [year = 1970, month, day] = date.slice(0, 10).split('-').map(Number);
      const local = new Date(year, (month ?? 1) - 1, day ?? 1);
      if (month === undefined) return d(local, 'year');
      return d(local, day === undefined ? 'month' : 'day');
    },
  };
}
