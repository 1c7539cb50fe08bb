import { busFactor as factorOf } from '../../analysis/organizations/busFactor.ts';
import { defineIndicator } from '../indicator.ts';
import { organizerRolesOf } from '../organizerRolesOf.ts';

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
  value: (basis, organizationId) => factorOf(organizerRolesOf(basis, organizationId)),
});
