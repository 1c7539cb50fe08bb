import type { Scale, ScoredAnswers } from '../../../../client/composables/scales/scaleForm.ts';

type Item = Scale['items'][number];
type Reading = ScoredAnswers['scores'][number];

const item = (id: string, part: Partial<Item> = {}): Item => ({
  id,
  label: `第${id}题`,
  from: 1,
  to: 4,
  toParameter: null,
  onlyIfParameter: null,
  onlyIfAtLeast: null,
  codes: [],
  ...part,
});

/** A made-up scale: two choices, one of them in the long edition only, and a count up to a parameter. */
export const madeScale = (part: Partial<Scale> = {}): Scale => ({
  id: 'made',
  name: '试用量表',
  purpose: '试一试。',
  source: '自编 2026',
  licence: '自编，随便用。',
  missing: '缺答不算分。',
  notReady: null,
  parameters: [
    { id: 'long', name: '版本', usual: 1, minimum: 0, maximum: 1 },
    { id: 'sources', name: '来源数', usual: 9, minimum: 5, maximum: 20 },
  ],
  items: [
    item('1', { codes: ['少', '一般', '多', '很多'] }),
    item('2', { onlyIfParameter: 'long', onlyIfAtLeast: 1 }),
    item('3', { from: 0, to: 9, toParameter: 'sources' }),
  ],
  ownItems: null,
  scores: [{ id: 'total', name: '总分', isTotal: true, bandsSource: null }],
  texts: null,
  reliability: [],
  ...part,
});

export const madeTexts = (part: Partial<NonNullable<Scale['texts']>> = {}): NonNullable<Scale['texts']> => ({
  id: 'v1',
  instrument: 'made',
  version: 1,
  source: '自编',
  instruction: '请随意。',
  items: [{ item: '1', text: '有人聊天吗？', options: ['没有', '偶尔'], value: null, domain: null }],
  ...part,
});

/** A scale whose items are a list of the user's own, with a number each. */
export const ownScale = (part: Partial<Scale> = {}): Scale =>
  madeScale({
    items: [],
    parameters: [],
    ownItems: { from: 0, to: 1, codes: ['不认识', '认识'], valueName: '声望', domains: [] },
    ...part,
  });

const reading = (part: Partial<Reading> = {}): Reading => ({
  score: 'total',
  name: '总分',
  isTotal: true,
  value: 6,
  minimum: 2,
  maximum: 12,
  band: 'few',
  bands: [
    { id: 'few', name: '偏少', from: 2, to: 7, isConcern: true },
    { id: 'enough', name: '不少', from: 7, to: 12, isConcern: false },
  ],
  reliableDifference: null,
  change: null,
  sentence: '总分：6（2–12），偏少。',
  ...part,
});

export const madeEntry = (
  id: string,
  askedOn: string,
  {
    score = {},
    answers = {},
  }: { score?: Partial<Reading>; answers?: Partial<ScoredAnswers['answers']> } = {},
): ScoredAnswers => ({
  answers: {
    ...{ id, askedOn, personId: 'a', instrument: 'made', textsId: null },
    parameters: [
      { id: 'long', value: 1 },
      { id: 'sources', value: 9 },
    ],
    answers: [
      { item: '1', code: 2 },
      { item: '2', code: null },
      { item: '3', code: 4 },
    ],
    ...answers,
  },
  missingCount: 1,
  caution: null,
  scores: [reading(score)],
});
