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
  time: { hour: '2-digit', minute: '2-digit', hour12: false },
  moment: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  },
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
