import { inWords, type Sentence } from '../entities/sentence.ts';
import type { BothLanguages } from '../entities/wording.ts';
import type { IndicatorUnit } from './indicator.ts';

const units: Readonly<Record<IndicatorUnit, BothLanguages>> = {
  count: { zh: '{amount}', en: '{amount}' },
  share: { zh: '{amount} %', en: '{amount} %' },
  days: { zh: '{amount} 天', en: '{amount} {amount|day|days}' },
  score: { zh: '{amount} 分（满分 5 分）', en: '{amount} of 5' },
  hours: { zh: '{amount} 小时', en: '{amount} {amount|hour|hours}' },
  steps: { zh: '{amount} 步', en: '{amount} {amount|step|steps}' },
  index: { zh: '{amount}', en: '{amount}' },
};

/** A value of an indicator in words: a share in percent, the others with one decimal at most, an index with two. */
export const amountInWords = (value: number, unit: IndicatorUnit): Sentence =>
  inWords(units[unit], { amount: rounded(unit === 'share' ? 100 * value : value, unit) });

function rounded(value: number, unit: IndicatorUnit): number {
  const parts = unit === 'index' ? 100 : 10;
  return Math.round(value * parts) / parts;
}

/** What is asked of a value, in words: “at least 50 %”. */
export const wantedInWords = (op: '>=' | '<=', value: number, unit: IndicatorUnit): Sentence =>
  inWords(
    op === '<='
      ? { zh: '至多 {amount}', en: 'at most {amount}' }
      : { zh: '至少 {amount}', en: 'at least {amount}' },
    { amount: amountInWords(value, unit) },
  );
