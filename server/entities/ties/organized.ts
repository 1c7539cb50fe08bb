import { defineTieKind } from '../tieKind.ts';

/** An actor held an activity. */
export const organized = defineTieKind({
  id: 'ORGANIZED',
  wording: { zh: ['主办活动', '主办', '举办'], en: ['Organized'] },
  from: ['Resident', 'SocialWorker', 'Organization', 'Committee'],
  to: ['Activity'],
  directed: true,
  subkinds: {
    host: { zh: ['主办'], en: ['Host'] },
    coHost: { zh: ['协办'], en: ['Co-host'] },
  },
  sentence: { zh: '{from}主办{to}', en: '{from} organized {to}' },
});
