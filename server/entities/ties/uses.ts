import { defineTieKind } from '../tieKind.ts';

/** An actor uses a resource. */
export const uses = defineTieKind({
  id: 'USES',
  wording: { zh: ['使用资源', '使用'], en: ['Uses'] },
  from: ['Resident', 'SocialWorker', 'Organization', 'Committee'],
  to: ['Resource'],
  directed: true,
  subkinds: {},
  sentence: { zh: '{from}使用{to}', en: '{from} uses {to}' },
});
