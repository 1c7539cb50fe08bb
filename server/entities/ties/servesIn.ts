import { defineTieKind } from '../tieKind.ts';

/** A formal office; the sub-kind is the post. */
export const servesIn = defineTieKind({
  id: 'SERVES_IN',
  wording: { zh: ['任职'], en: ['Serves in'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Committee'],
  directed: true,
  subkinds: {
    director: { zh: ['主任'], en: ['Director'] },
    committeeMember: { zh: ['委员'], en: ['Committee member'] },
    buildingHead: { zh: ['楼栋长', '楼组长'], en: ['Building head'] },
    gridWorker: { zh: ['网格员'], en: ['Grid worker'] },
  },
  sentence: { zh: '{from}在{to}任职', en: '{from} serves in {to}' },
});
