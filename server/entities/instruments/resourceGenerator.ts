import type { Instrument, InstrumentScore, Words } from '../instrument.ts';
import { manualIsSilent } from './missingAnswers.ts';
import { nobodyOrSomebody } from './nobodyOrSomebody.ts';

const domains = {
  prestige: { zh: '声望与教育', en: 'Prestige and education' },
  political: { zh: '公共事务与理财', en: 'Political and financial skills' },
  personal: { zh: '生活技能', en: 'Personal skills' },
  support: { zh: '贴身帮助', en: 'Personal support' },
} satisfies Record<string, Words>;

/** A list of things that acquaintances may give access to. Four domains, which are never added up to one total. */
export const resourceGenerator: Instrument = {
  id: 'resourceGenerator',
  words: { zh: '资源清单法', en: 'Resource generator' },
  purpose: {
    zh: '看通过认识的人，用得上哪些具体的帮助和资源。',
    en: 'Which concrete help and resources a person can get through those she knows.',
  },
  source: 'Van der Gaag & Snijders 2005, Soc. Netw. 27:1–29',
  licence: {
    zh: '资源清单由使用者录入，每一条归入四类中的一类，并注明出处。',
    en: 'Enter your own list of resources, each in one of the four domains, and name where it comes from.',
  },
  missing: manualIsSilent,
  parameters: [],
  items: {
    ...nobodyOrSomebody('没有', '有'),
    domains,
  },
  scores: Object.entries(domains).map(([domain, words]): InstrumentScore => ({
    id: domain,
    words,
    by: 'count',
    of: { domain },
  })),
};
