import { defineTieKind } from '../tieKind.ts';

/**
 * From the one who rates to the one rated, who may be the same; the sub-kind is what was rated. It says what somebody
 * thinks of a person, not that the two are in contact.
 */
export const assesses = defineTieKind({
  id: 'ASSESSES',
  wording: { zh: ['评价', '评分', '打分'], en: ['Assesses', 'Rates'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Resident', 'SocialWorker'],
  directed: true,
  isContact: false,
  reflexive: true,
  subkinds: {
    initiative: { zh: ['主动性', '主动'], en: ['Initiative'] },
    trust: { zh: ['受信任', '可信任'], en: ['Trusted'] },
    ability: { zh: ['能办事', '能力'], en: ['Gets things done', 'Ability'] },
    listening: { zh: ['会倾听', '倾听'], en: ['Listens'] },
    readiness: { zh: ['愿意出力', '报名'], en: ['Ready to help', 'Readiness', 'Signed up'] },
  },
  weight: { zh: ['评分(1–5)'], en: ['rating 1–5'] },
  weightRange: { min: 1, max: 5 },
  methods: {
    ofHerself: ['selfIdentification', 'selfSelection'],
    ofOthers: ['staffSelected', 'judges', 'expert'],
  },
  sentence: { zh: '{from}评价{to}', en: '{from} rates {to}' },
});
