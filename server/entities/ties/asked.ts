import { defineTieKind } from '../tieKind.ts';

/** A survey round asked a resident, whether or not she answered: so that "no tie" and "not asked" differ. */
export const asked = defineTieKind({
  id: 'ASKED',
  wording: { zh: ['调查询问', '询问了'], en: ['Asked in a survey', 'Asked'] },
  from: ['Wave'],
  to: ['Resident'],
  directed: true,
  subkinds: {},
  sentence: { zh: '{from}询问了{to}', en: '{from} asked {to}' },
});
