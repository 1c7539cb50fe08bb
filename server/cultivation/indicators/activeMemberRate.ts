import { isAttendanceKnown, recentActivitiesOf } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';
import { membersOn } from '../membersOn.ts';

/**
 * Share of the members of the day who took part in an activity of the organization in the last 90 days, or held one; 0 to
 * 1. Undefined: null without members, and where activities were held but of none is it known who came.
 * O(attendances of the 90 days).
 */
export const activeMemberRate = defineIndicator({
  id: 'act.activeMemberRate90',
  subjects: ['organization'],
  name: { zh: '活跃成员率', en: 'Share of active members' },
  meaning: {
    zh: '成员当中，近90天至少参加过一次本组织活动的占多少。',
    en: 'Of the members, the share who took part in one of its activities at least once in 90 days.',
  },
  unit: 'share',
  value(basis, organizationId) {
    const members = membersOn(basis).get(organizationId);
    const recent = recentActivitiesOf(basis, organizationId);
    if (!members || members.size === 0 || !recent) return null;
    if (recent.length > 0 && !isAttendanceKnown(recent)) return null;
    const active = new Set<string>();
    for (const { attendees, holders } of recent)
      for (const { id } of [...attendees, ...holders]) if (members.has(id)) active.add(id);
    return active.size / members.size;
  },
});
