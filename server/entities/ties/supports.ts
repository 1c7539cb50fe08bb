import { defineTieKind } from '../tieKind.ts';

/** From the giver to the receiver of help. */
export const supports = defineTieKind({
  id: 'SUPPORTS',
  wording: { zh: ['互助支持', '支持', '帮助'], en: ['Supports', 'Helps'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Resident', 'SocialWorker'],
  directed: true,
  subkinds: {
    emotional: { zh: ['情感', '情感支持'], en: ['Emotional'] },
    instrumental: { zh: ['实际帮助', '工具支持', '搭把手'], en: ['Instrumental', 'Practical help'] },
    informational: { zh: ['信息', '信息支持'], en: ['Informational'] },
    companionship: { zh: ['陪伴', '陪伴支持'], en: ['Companionship'] },
  },
  weight: { zh: ['亲近程度(1–5)'], en: ['closeness 1–5'] },
  sentence: { zh: '{from}支持{to}', en: '{from} supports {to}' },
});
