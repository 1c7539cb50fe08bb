import { defineTieKind } from '../tieKind.ts';

/** A resident answered in a survey round. */
export const answered = defineTieKind({
  id: 'ANSWERED',
  wording: { zh: ['调查作答', '作答'], en: ['Answered a survey', 'Answered'] },
  from: ['Resident'],
  to: ['Wave'],
  directed: true,
  subkinds: {
    // Some of her names were read out from the last round, so that they may be more than who was asked freely gives.
    prompted: { zh: ['提示过上次的名字'], en: ['Prompted by the last round'] },
  },
  sentence: { zh: '{from}回答了{to}', en: '{from} answered {to}' },
});
