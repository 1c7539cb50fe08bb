import type { Instrument, ScoreBand } from '../instrument.ts';
import { howMany } from './howMany.ts';
import { manualIsSilent } from './missingAnswers.ts';

const few = (below: number): readonly ScoreBand[] => [
  {
    id: 'few',
    below,
    isConcern: true,
    words: { zh: '来往偏少，值得多留意', en: 'few ties: worth a closer look' },
  },
  { id: 'enough', isConcern: false, words: { zh: '没有低于提醒线', en: 'not below the line' } },
];
const source = {
  zh: 'Lubben 等 2006；来自欧洲三地的老年人，不是诊断标准。',
  en: 'Lubben et al. 2006; from older adults in three places in Europe, no diagnostic standard.',
};

/** Three items on family, three on friends: how many are seen, can be talked to, can be called on for help. */
export const lsns6: Instrument = {
  id: 'lsns6',
  words: { zh: 'LSNS-6 社会网络量表（6题）', en: 'LSNS-6 social network scale (6 items)' },
  purpose: {
    zh: '看老年人和家人、朋友的来往是不是偏少，两三分钟就能问完。',
    en: 'Whether an older person has few ties to family and friends; two or three minutes.',
  },
  source: 'Lubben et al. 2006, Gerontologist 46(4):503–513',
  licence: {
    zh: '题目有版权。请先向作者（Boston College, Lubben）了解使用条件，再录入自己手里的版本。',
    en: 'The items are under copyright: learn the author’s terms (Boston College, Lubben) before entering your edition.',
  },
  missing: manualIsSilent,
  parameters: [],
  items: ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, from: 0, to: 5, codes: howMany })),
  scores: [
    {
      id: 'total',
      words: { zh: '总分', en: 'Total' },
      by: 'sum',
      of: 'all',
      isTotal: true,
      bands: { list: few(12), source },
    },
    {
      id: 'family',
      words: { zh: '家人', en: 'Family' },
      by: 'sum',
      of: ['1', '2', '3'],
      bands: { list: few(6), source },
    },
    {
      id: 'friends',
      words: { zh: '朋友', en: 'Friends' },
      by: 'sum',
      of: ['4', '5', '6'],
      bands: { list: few(6), source },
    },
  ],
};
