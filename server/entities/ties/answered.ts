import { defineTieKind } from '../tieKind.ts';

/** A resident answered in a survey round. */
export const answered = defineTieKind({
  id: 'ANSWERED',
  wording: { zh: ['调查作答', '作答'], en: ['Answered a survey', 'Answered'] },
  from: ['Resident'],
  to: ['Wave'],
  directed: true,
  subkinds: {},
  sentence: { zh: '{from}回答了{to}', en: '{from} answered {to}' },
});
