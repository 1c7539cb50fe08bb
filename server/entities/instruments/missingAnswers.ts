import type { Words } from '../instrument.ts';

/** The rule of every scale whose source says nothing of unanswered items. */
export const manualIsSilent: Words = {
  zh: '出处没有说缺答怎么办。这里不猜：某一项的题没有答全，这一项就不算分。',
  en: 'The source says nothing of unanswered items. Nothing is guessed: a score is left out when one of its items was not answered.',
};
