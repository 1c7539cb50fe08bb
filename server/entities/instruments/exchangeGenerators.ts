import type { Instrument } from '../instrument.ts';
import { manualIsSilent } from './missingAnswers.ts';

const questions = Array.from({ length: 10 }, (_, i) => String(i + 1));

/**
 * Whom does she turn to for what: the number of people named on each question, and at the end how many different ones
 * they are. Numbers of questions are not added up: whoever is named twice would count twice.
 */
export const exchangeGenerators: Instrument = {
  id: 'exchangeGenerators',
  words: { zh: '支持提名（交换法）', en: 'Exchange name generators' },
  purpose: {
    zh: '看遇到不同的事情能找几个人，一共有几个不同的人。',
    en: 'How many people a person turns to in different matters, and how many different ones in all.',
  },
  source: 'van der Poel 1993, Soc. Netw. 15:49–70',
  licence: {
    zh: '问题由使用者录入，并注明出处。十题的问法里有五题的简版。',
    en: 'Enter your own questions, and name where they come from. Of the ten there is a short form of five.',
  },
  missing: manualIsSilent,
  parameters: [
    {
      id: 'questions',
      words: { zh: '问几题', en: 'Number of questions' },
      usual: 10,
      minimum: 1,
      maximum: 10,
    },
  ],
  items: [
    ...questions.map((id) => ({
      id,
      from: 0,
      to: 30,
      onlyIf: { parameter: 'questions', atLeast: Number(id) },
    })),
    {
      id: 'different',
      from: 0,
      to: 100,
      label: { zh: '一共提到几个不同的人', en: 'How many different people were named' },
    },
  ],
  scores: [
    {
      id: 'size',
      words: { zh: '一共有几个不同的人', en: 'Different people in all' },
      by: 'sum',
      of: ['different'],
    },
    {
      id: 'matters',
      words: { zh: '有人可找的事情', en: 'Matters with somebody' },
      by: 'count',
      of: questions,
    },
  ],
};
