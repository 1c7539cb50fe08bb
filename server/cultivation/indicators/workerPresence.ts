import { recentActivitiesOf } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';
import { sidesOn } from '../membersOn.ts';

/**
 * Of the activities of 90 days, the share at which a social worker was present, or that one (or an institution of social
 * work) held; 0 to 1. An activity of which nobody wrote down who came or held it does not count.
 * Undefined: null where none counts. O(attendances of the 90 days).
 */
export const workerPresence = defineIndicator({
  id: 'act.workerPresenceShare90',
  subjects: ['organization'],
  name: { zh: '社工在场的比例', en: 'Share of activities with a social worker' },
  meaning: {
    zh: '近90天的活动当中，有社工到场或由社工主办的占多少。',
    en: 'Of the activities of 90 days, the share at which a social worker was present or which one held.',
  },
  unit: 'share',
  value(basis, organizationId) {
    const { leaves } = sidesOn(basis, 'workers');
    const known = (recentActivitiesOf(basis, organizationId) ?? []).filter(
      ({ attendees, holders }) => attendees.size > 0 || [...holders].some(leaves),
    );
    const present = known.filter(({ attendees, holders }) => [...attendees, ...holders].some(leaves));
    return known.length === 0 ? null : present.length / known.length;
  },
});
