import { useI18n } from 'vue-i18n';
import { useDateWords } from './useDateWords.ts';

interface Span {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** From when until when something held, in words; '' = nothing is known of it. */
export function useSpanWords(): { spanInWords(span: Span): string } {
  const { t } = useI18n();
  const { inWords } = useDateWords();
  return {
    spanInWords({ validFrom, validTo }) {
      if (validFrom && validTo && validFrom === validTo) return inWords(validFrom);
      if (validFrom && validTo) return t('person.span', { from: inWords(validFrom), to: inWords(validTo) });
      if (validFrom) return t('person.since', { date: inWords(validFrom) });
      return validTo ? t('person.until', { date: inWords(validTo) }) : '';
    },
  };
}
