import { purposes, type Purpose } from '../entities/purpose.ts';
import { shown, type Language } from '../entities/wording.ts';
import { consentTexts as textsEn } from './en/consentTexts.ts';
import { consentTexts as textsZh } from './zh/consentTexts.ts';

const texts = { zh: textsZh, en: textsEn };

/** How a purpose is called, and what a person agrees to. */
export function consentText(
  purpose: Purpose,
  language: Language,
): { readonly name: string; readonly text: string } {
  return { name: shown(purposes[purpose], language), text: texts[language][purpose] };
}
