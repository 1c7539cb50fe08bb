import { daysOfYear } from '../../analysis/organizations/organizationFacts.ts';
import { usualPause } from '../../analysis/usualPause.ts';
import { activitiesByOrganization, dayOf, ofLastDays } from '../activitiesHeld.ts';
import { defineIndicator } from '../indicator.ts';

/** See `usualPause`, over the activities of a year. Undefined: null with fewer than two. O(n log n). */
export const medianGap = defineIndicator({
  id: 'act.medianGapDays',
  subjects: ['organization'],
  name: { zh: '活动间隔（中位数）', en: 'Usual pause between activities' },
  meaning: {
    zh: '近一年里，两次活动之间通常隔多少天（中位数）。',
    en: 'How many days usually lie between two activities of a year (median).',
  },
  unit: 'days',
  value: (basis, organizationId) =>
    usualPause(ofLastDays(activitiesByOrganization(basis).get(organizationId) ?? [], daysOfYear).map(dayOf)),
});
