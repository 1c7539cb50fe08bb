import { startsOf } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * How many activities of 90 days residents began without staff (`startOf`). Undefined: null where no activities are
 * recorded, or of none that was held is it known who began it. O(activities of the subject).
 */
export const residentInitiated = defineIndicator({
  id: 'act.residentInitiated90',
  subjects: ['organization', 'community'],
  name: { zh: '居民发起的活动', en: 'Activities begun by residents' },
  meaning: {
    zh: '近90天由居民或其自组织发起的活动有几次（和社工、居委会一起发起的不算）。',
    en: 'How many activities of 90 days residents or their organizations began, without social workers or committee.',
  },
  unit: 'count',
  value(basis, subjectId) {
    const starts = startsOf(basis, subjectId);
    if (!starts || (starts.all > 0 && starts.known === 0)) return null;
    return starts.residents;
  },
});

/**
 * Share of the activities of 90 days that residents began without staff, of those of which it is known who began them; 0 to
 * 1. Undefined: null where it is known of none. O(activities of the subject).
 */
export const residentInitiatedShare = defineIndicator({
  id: 'act.residentInitiatedShare90',
  subjects: ['organization', 'community'],
  name: { zh: '居民发起的比例', en: 'Share of activities begun by residents' },
  meaning: {
    zh: '近90天知道由谁发起的活动当中，居民或其自组织发起的占多少。',
    en: 'Of the activities of 90 days of which it is known who began them, the share that residents or their organizations began.',
  },
  unit: 'share',
  value(basis, subjectId) {
    const starts = startsOf(basis, subjectId);
    return !starts || starts.known === 0 ? null : starts.residents / starts.known;
  },
});
