import { defineIndicator } from '../indicator.ts';

/**
 * Of those who were asked in the latest survey round that asked anybody, the share who answered, 0 to 1.
 * Undefined: null where nobody was asked. O(ties) once for a day.
 */
export const responseShare = defineIndicator({
  id: 'survey.responseShare',
  subjects: ['community'],
  name: { zh: '问卷回答率', en: 'Response to the questionnaire' },
  meaning: {
    zh: '最近一期调查问到的居民当中，回答了的占多少。',
    en: 'Of the residents asked in the latest survey round, the share who answered.',
  },
  unit: 'share',
  value: ({ community }) => community.responses.rate,
});
