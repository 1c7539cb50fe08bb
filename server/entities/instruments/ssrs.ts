import type { Instrument, InstrumentItem } from '../instrument.ts';
import { manualIsSilent } from './missingAnswers.ts';

const choice = (id: string): InstrumentItem => ({ id, from: 1, to: 4 });
const sources = (id: string): InstrumentItem => ({ id, from: 0, to: { parameter: 'sources' } });
const ofFamily = ['5a', '5b', '5c', '5d', '5e'];

/**
 * Ten items; the fifth has a part for each member of the family, the sixth and seventh count sources, 0 where there is
 * none. Editions list four or five members, and eight or nine sources.
 */
export const ssrs: Instrument = {
  id: 'ssrs',
  words: { zh: '社会支持评定量表（SSRS）', en: 'Social Support Rating Scale (SSRS)' },
  purpose: {
    zh: '看得到了哪些帮助、自己觉得有多少支持、会不会用这些支持。14岁以上都可以用。',
    en: 'Support received, support felt, and support made use of; from the age of 14.',
  },
  source: '肖水源 1986; 肖水源 1994, 临床精神医学杂志 4(2):98–100',
  licence: {
    zh: '题目由使用者按手里的版本录入，并注明出处。',
    en: 'Enter the items from the edition that you use, and name it.',
  },
  missing: manualIsSilent,
  parameters: [
    {
      id: 'familyMembers',
      words: {
        zh: '第5题列出的家庭成员（A–D 为4，A–E 为5）',
        en: 'Members of the family in item 5 (A–D: 4, A–E: 5)',
      },
      usual: 5,
      minimum: 4,
      maximum: 5,
    },
    {
      id: 'sources',
      words: { zh: '第6、7题列出的来源有几个', en: 'Sources listed in items 6 and 7' },
      usual: 9,
      minimum: 5,
      maximum: 12,
    },
  ],
  items: [
    ...['1', '2', '3', '4'].map(choice),
    ...ofFamily.map((id, i) => ({
      ...choice(id),
      ...(i === 4 && { onlyIf: { parameter: 'familyMembers', atLeast: 5 } }),
    })),
    ...['6', '7'].map(sources),
    ...['8', '9', '10'].map(choice),
  ],
  scores: [
    {
      id: 'total',
      words: { zh: '总分', en: 'Total' },
      by: 'sum',
      of: 'all',
      isTotal: true,
      bands: {
        list: [
          {
            id: 'low',
            upTo: 22,
            isConcern: true,
            words: { zh: '支持偏少，值得多留意', en: 'little support: worth a closer look' },
          },
          { id: 'middle', upTo: 44, isConcern: false, words: { zh: '一般', en: 'moderate' } },
          { id: 'high', isConcern: false, words: { zh: '较多', en: 'much' } },
        ],
        source: {
          zh: '使用中常见的分段（22、44），不是原作者的常模，只用于5个成员、9个来源的版本。',
          en: 'Bands in common use (22, 44), no norms of the author; for the edition with 5 members and 9 sources only.',
        },
        onlyIf: { familyMembers: 5, sources: 9 },
      },
    },
    { id: 'objective', words: { zh: '客观支持', en: 'Support received' }, by: 'sum', of: ['2', '6', '7'] },
    {
      id: 'subjective',
      words: { zh: '主观支持', en: 'Support felt' },
      by: 'sum',
      of: ['1', '3', '4', ...ofFamily],
    },
    {
      id: 'utilisation',
      words: { zh: '对支持的利用度', en: 'Use of support' },
      by: 'sum',
      of: ['8', '9', '10'],
    },
  ],
};
