import { activitiesOf, participantsOf, recentDays } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * Of the residents who took part in 90 days, the share who had come to nothing of the subject before; 0 to 1. Undefined:
 * null where nobody took part. O(attendances of the subject).
 */
export const newParticipants = defineIndicator({
  id: 'act.newParticipantShare',
  subjects: ['organization', 'community'],
  name: { zh: '新参与者比例', en: 'Share of newcomers' },
  meaning: {
    zh: '近90天参加活动的居民当中，以前从没来过的占多少。',
    en: 'Of the residents who took part in 90 days, the share who had never come before.',
  },
  unit: 'share',
  value(basis, subjectId) {
    const all = activitiesOf(basis, subjectId);
    if (!all) return null;
    const recent = participantsOf(all.filter(({ age }) => age < recentDays));
    const before = participantsOf(all.filter(({ age }) => age >= recentDays));
    return recent.size === 0 ? null : [...recent].filter((id) => !before.has(id)).length / recent.size;
  },
});
