import type { Instrument } from '../instrument.ts';
import { howMany } from './howMany.ts';
import { manualIsSilent } from './missingAnswers.ts';

const group = (from: number): readonly string[] => Array.from({ length: 6 }, (_, i) => String(from + i));

/** In each group of six the first, third and fourth ask how many; the others how often, in words of the form. */
const asksHowMany = (n: number): boolean => [1, 3, 4].includes(((n - 1) % 6) + 1);

/** Six items each on family, neighbours and friends. */
export const lsns18: Instrument = {
  id: 'lsns18',
  words: { zh: 'LSNS-18 社会网络量表（18题）', en: 'LSNS-18 social network scale (18 items)' },
  purpose: {
    zh: '分别看和家人、邻居、朋友的来往。多了邻居这一部分，适合社区使用。',
    en: 'Ties to family, neighbours and friends apart. With its part on neighbours it suits a community.',
  },
  source:
    'Lubben & Gironda 2003, in: Social Work and Health Care in an Aging Society, 319–350; codes as in the LSNS-18 form',
  licence: {
    zh: '题目有版权。请先向作者（Boston College, Lubben）了解使用条件，再录入自己手里的版本。',
    en: 'The items are under copyright: learn the author’s terms (Boston College, Lubben) before entering your edition.',
  },
  missing: manualIsSilent,
  parameters: [],
  items: Array.from({ length: 18 }, (_, i) => ({
    id: String(i + 1),
    from: 0,
    to: 5,
    ...(asksHowMany(i + 1) && { codes: howMany }),
  })),
  scores: [
    { id: 'total', words: { zh: '总分', en: 'Total' }, by: 'sum', of: 'all', isTotal: true },
    { id: 'family', words: { zh: '家人', en: 'Family' }, by: 'sum', of: group(1) },
    { id: 'neighbours', words: { zh: '邻居', en: 'Neighbours' }, by: 'sum', of: group(7) },
    { id: 'friends', words: { zh: '朋友', en: 'Friends' }, by: 'sum', of: group(13) },
  ],
};
