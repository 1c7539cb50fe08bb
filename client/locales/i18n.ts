import { createI18n } from 'vue-i18n';
import type { Language } from './language.ts';
import { messages } from './messages.ts';

const numberFormats = {
  whole: { maximumFractionDigits: 0 },
  short: { maximumSignificantDigits: 3 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
} as const;

const datetimeFormats = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const;

/** The texts of the client; words of the data (kinds, measures, reasons) come from the server. */
export function createTexts(language: Language) {
  return createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: 'zh',
    messages,
    numberFormats: { zh: numberFormats, en: numberFormats },
    datetimeFormats: { zh: datetimeFormats, en: datetimeFormats },
  });
}
