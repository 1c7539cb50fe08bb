import { defineTieKind } from '../tieKind.ts';

/** Where a resident lives. */
export const livesIn = defineTieKind({
  id: 'LIVES_IN',
  wording: { zh: ['居住', '住在'], en: ['Lives in'] },
  from: ['Resident'],
  to: ['Place'],
  directed: true,
  subkinds: {},
  sentence: { zh: '{from}住在{to}', en: '{from} lives in {to}' },
});
