import type { Instrument, InstrumentScore } from '../instrument.ts';
import { manualIsSilent } from './missingAnswers.ts';

const bands: InstrumentScore['bands'] = {
  list: [
    {
      id: 'low',
      below: 3,
      isConcern: true,
      words: { zh: '觉得支持偏少，值得多留意', en: 'little support felt: worth a closer look' },
    },
    { id: 'moderate', upTo: 5, isConcern: false, words: { zh: '中等', en: 'moderate' } },
    { id: 'high', isConcern: false, words: { zh: '较多', en: 'much' } },
  ],
  source: {
    zh: '作者给的分段（3 以下、3–5、5 以上），按选项的意思划分，不是常模。',
    en: 'The author’s bands (below 3, 3 to 5, above 5), by the meaning of the codes; they are no norms.',
  },
};

/** Twelve statements, 1 (very strongly disagree) to 7 (very strongly agree); scores are means of items. */
export const mspss: Instrument = {
  id: 'mspss',
  words: {
    zh: '领悟社会支持量表（MSPSS/PSSS）',
    en: 'Multidimensional Scale of Perceived Social Support (MSPSS/PSSS)',
  },
  purpose: {
    zh: '看自己觉得家人、朋友和其他重要的人给了多少支持。',
    en: 'How much support a person feels from family, friends and another who matters.',
  },
  source: 'Zimet, Dahlem, Zimet & Farley 1988, J. Pers. Assess. 52(1):30–41; PSSS: 姜乾金',
  licence: {
    zh: '题目有版权。作者允许注明出处后免费用于非商业用途，中文版请按译者的要求使用。',
    en: 'The items are under copyright. The author lets them be used with citation, not commercially; for a translation ask its translator.',
  },
  missing: manualIsSilent,
  parameters: [],
  items: Array.from({ length: 12 }, (_, i) => ({ id: String(i + 1), from: 1, to: 7 })),
  scores: [
    { id: 'total', words: { zh: '总平均', en: 'Overall mean' }, by: 'mean', of: 'all', isTotal: true, bands },
    { id: 'family', words: { zh: '家人', en: 'Family' }, by: 'mean', of: ['3', '4', '8', '11'], bands },
    { id: 'friends', words: { zh: '朋友', en: 'Friends' }, by: 'mean', of: ['6', '7', '9', '12'], bands },
    {
      id: 'significantOther',
      words: { zh: '其他重要的人', en: 'Significant other' },
      by: 'mean',
      of: ['1', '2', '5', '10'],
      bands,
    },
  ],
};
