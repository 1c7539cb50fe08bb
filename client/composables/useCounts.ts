import { useI18n } from 'vue-i18n';

/** Numbers of people and events in words: fewer than five may be hidden from who is not to see persons. */
export function useCounts() {
  const { n, t } = useI18n();
  return {
    /** The number, or that it is too small to be told. */
    count: (value: number | null | undefined): string =>
      value === null || value === undefined ? '<5' : n(value, 'whole'),
    /** A sum in which what is hidden is left out: where nothing of it is told, it need not be small. */
    sum: (value: number | null | undefined): string =>
      value === null || value === undefined ? t('parts.table.notTold') : n(value, 'whole'),
    /** For heights, orders and sums: what is hidden is drawn as if there were nobody. */
    size: (value: number | null | undefined): number => value ?? 0,
    /** A share of two numbers; a dash where one is hidden, or where there is nothing to share. */
    share: (part: number | null | undefined, whole: number | null | undefined): string =>
      typeof part === 'number' && whole ? n(part / whole, 'percent') : '–',
  };
}
