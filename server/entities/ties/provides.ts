import { defineTieKind } from '../tieKind.ts';

/** An actor gives a resource; the sub-kind is the role in giving it. */
export const provides = defineTieKind({
  id: 'PROVIDES',
  wording: { zh: ['提供资源', '提供'], en: ['Provides'] },
  from: ['Resident', 'SocialWorker', 'Organization', 'Committee'],
  to: ['Resource'],
  directed: true,
  subkinds: {
    owns: { zh: ['拥有'], en: ['Owns'] },
    funds: { zh: ['出资'], en: ['Funds'] },
    commissions: { zh: ['购买', '委托'], en: ['Commissions'] },
    delivers: { zh: ['执行', '承接'], en: ['Delivers'] },
    hosts: { zh: ['提供场所'], en: ['Hosts'] },
    assures: { zh: ['监督', '担保'], en: ['Assures'] },
  },
  sentence: { zh: '{from}提供{to}', en: '{from} provides {to}' },
});
