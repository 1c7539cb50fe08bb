import { busFactor as factorOf, organizerRoles } from '../../analysis/organizations/busFactor.ts';
import { daysOfYear } from '../../analysis/organizations/organizationFacts.ts';
import { activitiesByOrganization, ofLastDays } from '../activitiesHeld.ts';
import { defineIndicator } from '../indicator.ts';
import { membersOn } from '../membersOn.ts';

/**
 * See `busFactor` of the analysis: on how few members the activities of a year rest. Undefined: null where no member
 * organized anything. O(activities of the organization × organizers).
 */
export const busFactor = defineIndicator({
  id: 'net.busFactor',
  subjects: ['organization'],
  name: { zh: '靠几个人撑着', en: 'Members who carry it' },
  meaning: {
    zh: '最少走几个人，近一年的组织工作就去掉一半：1 = 只靠一个人。',
    en: 'How few members would have to leave before half of a year’s organizer roles are gone: 1 = it rests on one person.',
  },
  unit: 'count',
  value(basis, organizationId) {
    const activities = ofLastDays(activitiesByOrganization(basis).get(organizationId) ?? [], daysOfYear);
    const members = membersOn(basis).get(organizationId) ?? new Set<string>();
    return factorOf(organizerRoles(organizationId, members, activities));
  },
});
