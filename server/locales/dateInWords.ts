import type { Language } from '../entities/wording.ts';

/**
 * A date of the calendar (`2026-05-10`) or a month (`2026-05`) as the language writes it; null for any other text.
 * A year alone is already written as it is said.
 */
export function dateInWords(text: string, language: Language): string | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
