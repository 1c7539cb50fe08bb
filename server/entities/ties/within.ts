import { defineTieKind } from '../tieKind.ts';

/** A place lies within another. */
export const within = defineTieKind({
  id: 'WITHIN',
  wording: { zh: ['位于'], en: ['Within'] },
  from: ['Place'],
  to: ['Place', 'Community'],
  directed: true,
  subkinds: {},
  sentence: { zh: '{from}位于{to}', en: '{from} is within {to}' },
});
