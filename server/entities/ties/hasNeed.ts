import { defineTieKind } from '../tieKind.ts';

/** An actor lacks something. */
export const hasNeed = defineTieKind({
  id: 'HAS_NEED',
  wording: { zh: ['有需求'], en: ['Has need'] },
  from: ['Resident', 'SocialWorker', 'Organization', 'Committee'],
  to: ['Need'],
  directed: true,
  subkinds: {},
  sentence: { zh: '{from}有需求:{to}', en: '{from} has the need {to}' },
});
