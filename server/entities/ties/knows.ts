import { defineTieKind } from '../tieKind.ts';

/** Two persons know each other; the weight is how close they are. */
export const knows = defineTieKind({
  id: 'KNOWS',
  wording: { zh: ['认识', '熟悉'], en: ['Knows', 'Contact'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Resident', 'SocialWorker'],
  directed: false,
  subkinds: {
    kin: { zh: ['亲属'], en: ['Kin'] },
    neighbour: { zh: ['邻居'], en: ['Neighbour'] },
    friend: { zh: ['朋友'], en: ['Friend'] },
  },
  weight: { zh: ['亲近程度(1–5)'], en: ['closeness 1–5'] },
  sentence: { zh: '{from}和{to}认识', en: '{from} and {to} know each other' },
});
