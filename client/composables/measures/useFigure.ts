import { useI18n } from 'vue-i18n';

/** Values of measures as people read them: shares in percent, whole and large numbers whole, others with three digits. */
export function useFigure() {
  const { n } = useI18n();
  return (value: number, unit = ''): string => {
    if (unit === 'share') return n(value, { style: 'percent', maximumSignificantDigits: 3 });
    return Number.isInteger(value) || Math.abs(value) >= 100 ? n(value, 'whole') : n(value, 'short');
  };
}
