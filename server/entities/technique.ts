import { registerEnumType } from 'type-graphql';
import type { Language, Wording } from './wording.ts';

interface TechniqueWording extends Wording {
  /** How it is done, in plain words. */
  readonly meaning: Readonly<Record<Language, string>>;
}

/**
 * The ten techniques by which leaders of a community can be found, in the order of their source.
 * Source: Valente & Pumpuang 2007, Health Educ. Behav. 34(6):881-896.
 */
export const techniques = {
  celebrity: {
    zh: ['名人', '知名人士'],
    en: ['Celebrity', 'Celebrities'],
    meaning: { zh: '大家早就知道的有名的人。', en: 'Somebody whom everybody knows of already.' },
  },
  selfSelection: {
    zh: ['自己报名', '报名', '自荐', '自愿报名'],
    en: ['Self-selection', 'Sign-up', 'Volunteered'],
    meaning: { zh: '本人主动报名，愿意出力。', en: 'She signed up of her own accord.' },
  },
  selfIdentification: {
    zh: ['自我评价', '自评', '自我认定'],
    en: ['Self-identification', 'Self-assessment'],
    meaning: { zh: '本人在问卷里给自己打分。', en: 'She rated herself in a questionnaire.' },
  },
  staffSelected: {
    zh: ['工作人员推荐', '社工推荐', '工作人员推选'],
    en: ['Staff-selected', 'Staff'],
    meaning: {
      zh: '社工或居委会工作人员推荐、打分。',
      en: 'Social workers or committee staff named or rated her.',
    },
  },
  positional: {
    zh: ['现任职务', '职务法', '任职'],
    en: ['Positional', 'Position', 'Office'],
    meaning: { zh: '因为担任职务而被认为是骨干。', en: 'She holds or held an office.' },
  },
  judges: {
    zh: ['知情人评议', '评议', '熟悉情况的人评议'],
    en: ["Judges' ratings", 'Judges', 'Key informants'],
    meaning: {
      zh: '请几位熟悉社区的居民或工作人员分别打分。',
      en: 'Several people who know the community well rated her, each by himself.',
    },
  },
  expert: {
    zh: ['实地研究者判断', '专家判断', '专家'],
    en: ['Expert', 'Experts', 'Field study'],
    meaning: {
      zh: '在社区长期观察的研究者或社工作出的判断。',
      en: 'A field worker who studied the community came to this view.',
    },
  },
  snowball: {
    zh: ['滚雪球', '滚雪球访谈'],
    en: ['Snowball'],
    meaning: {
      zh: '先访几个人，再去访他们提到的人，一层层问下去。',
      en: 'A few were asked, then those whom they named, and so on.',
    },
  },
  sampleSociometric: {
    zh: ['部分居民提名', '抽样提名'],
    en: ['Sample sociometric', 'Sample'],
    meaning: {
      zh: '问了一部分居民，由他们说出找谁、信谁。',
      en: 'Part of the residents were asked to whom they turn and whom they trust.',
    },
  },
  sociometric: {
    zh: ['全体居民提名', '整体网提名', '社会计量'],
    en: ['Sociometric', 'Census', 'Whole network'],
    meaning: {
      zh: '几乎所有居民都被问到，由他们说出找谁、信谁。',
      en: 'Nearly all residents were asked to whom they turn and whom they trust.',
    },
  },
} as const satisfies Readonly<Record<string, TechniqueWording>>;
export type Technique = keyof typeof techniques;

export const techniqueIds = Object.keys(techniques) as readonly Technique[];

export const TechniqueEnum = Object.fromEntries(techniqueIds.map((id) => [id, id]));
registerEnumType(TechniqueEnum, {
  name: 'Technique',
  description: 'By which of the ten techniques of finding leaders something was learnt',
  valuesConfig: Object.fromEntries(
    techniqueIds.map((id) => [id, { description: techniques[id].meaning.en }]),
  ),
});
