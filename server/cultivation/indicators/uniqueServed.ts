import { isAttendanceKnown, organizedBy, participantsOf, recentActivitiesOf } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';
import { subjectKindOf } from '../membersOn.ts';

/**
 * How many different residents took part in 90 days: in what an organization held, in anything of the community, or in what
 * a person organized, herself left out. Undefined: null where no activities are recorded, or of none that was held is it
 * known who came. O(attendances of the subject).
 */
export const uniqueServed = defineIndicator({
  id: 'act.uniqueServed90',
  subjects: ['person', 'organization', 'community'],
  name: { zh: '服务到的居民', en: 'Residents reached' },
  meaning: {
    zh: '近90天有多少位不同的居民参加（个人：参加她组织的活动，不算她自己）。',
    en: 'How many different residents took part in 90 days (of a person: in what she organized, herself left out).',
  },
  unit: 'count',
  value(basis, subjectId) {
    const recent = recentActivitiesOf(basis, subjectId);
    if (!recent) return null;
    const isPerson = subjectKindOf(basis, subjectId) === 'person';
    const held = isPerson ? organizedBy(recent, subjectId) : recent;
    if (held.length > 0 && !isAttendanceKnown(held)) return null;
    const persons = participantsOf(held);
    return persons.size - Number(isPerson && persons.has(subjectId));
  },
});
