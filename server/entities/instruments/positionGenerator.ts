import type { Instrument } from '../instrument.ts';
import { manualIsSilent } from './missingAnswers.ts';
import { nobodyOrSomebody } from './nobodyOrSomebody.ts';

/** A list of occupations: does she know somebody in it? The list and its prestige scores are the user's. */
export const positionGenerator: Instrument = {
  id: 'positionGenerator',
  words: { zh: '定位法', en: 'Position generator' },
  purpose: {
    zh: '看认识各行各业的人有多广，能够得到哪些地方的消息和帮助。',
    en: 'How widely a person’s acquaintances reach across occupations.',
  },
  source: 'Lin & Dumin 1986, Soc. Netw. 8:365–385; Lin, Fu & Hsung 2001, in: Social Capital, 57–81',
  licence: {
    zh: '职业清单和声望分由使用者录入，并注明出处。',
    en: 'Enter your own list of occupations and prestige scores, and name where they come from.',
  },
  missing: manualIsSilent,
  parameters: [],
  items: {
    ...nobodyOrSomebody('不认识', '认识'),
    value: { zh: '职业声望', en: 'Prestige' },
  },
  scores: [
    { id: 'extensity', words: { zh: '认识几种职业', en: 'Occupations known' }, by: 'count', of: 'all' },
    { id: 'upperReach', words: { zh: '最高声望', en: 'Upper reachability' }, by: 'maximum', of: 'all' },
    { id: 'range', words: { zh: '声望跨度', en: 'Range of prestige' }, by: 'range', of: 'all' },
  ],
};
