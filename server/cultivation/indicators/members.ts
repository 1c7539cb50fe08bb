import { organizationCore } from '../../analysis/organizations/organizationCore.ts';
import { tiesOf, onDate } from '../../graph/recordTies.ts';
import { activitiesByOrganization } from '../activitiesHeld.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';
import { membersOn, residentOrganizations, sidesOn, subjectKindOf } from '../membersOn.ts';
import { organizerRolesOf } from '../organizerRolesOf.ts';

/** Members of the day. Undefined: null where no membership is recorded in the community. O(ties) once for a day. */
export const members = defineIndicator({
  id: 'org.members',
  subjects: ['organization'],
  name: { zh: '成员数', en: 'Members' },
  meaning: { zh: '现在有多少名成员。', en: 'How many members it has today.' },
  unit: 'count',
  value(basis, organizationId) {
    const all = membersOn(basis);
    return all.size === 0 ? null : (all.get(organizationId)?.size ?? 0);
  },
});

/**
 * How many members carry an organization: by a role of their own, in the core of the ties among members, or by organizing
 * its activities of a year (see `organizationCore`), at most 30. Of the community the most that an organization of
 * residents has. Undefined: null where no membership is recorded. O(members²) at most.
 */
export const coreMembers = defineIndicator({
  id: 'org.coreMembers',
  subjects: ['organization', 'community'],
  name: { zh: '骨干数', en: 'Core members' },
  meaning: {
    zh: '有多少名成员担当角色、处在核心或组织过活动；社区取骨干最多的那个自组织。',
    en: 'How many members hold a role, are in the core, or organized activities; for the community, of the organization with most.',
  },
  unit: 'count',
  value(basis, subjectId) {
    if (membersOn(basis).size === 0) return null;
    if (subjectKindOf(basis, subjectId) === 'organization') return coreOf(basis, subjectId);
    return Math.max(0, ...residentOrganizations(basis).map(({ id }) => coreOf(basis, id)));
  },
});

function coreOf(basis: CultivationBasis, organizationId: string): number {
  const own = membersOn(basis).get(organizationId) ?? new Set<string>();
  if (own.size === 0) return 0;
  const roles = organizerRolesOf(basis, organizationId);
  return organizationCore(basis.community, organizationId, own, roles).core.length;
}

/**
 * How many residents set an organization going: its founders and leaders, and who held or organized any of its activities;
 * nobody with a post. Undefined: null where neither members nor activities of it are recorded. O(ties + activities).
 */
export const initiators = defineIndicator({
  id: 'org.initiators',
  subjects: ['organization'],
  name: { zh: '发起人数', en: 'Initiators' },
  meaning: {
    zh: '有多少名居民是发起人、负责人，或组织过它的活动。',
    en: 'How many residents founded or lead it, or organized its activities.',
  },
  unit: 'count',
  value(basis, organizationId) {
    const { isOfResidents } = sidesOn(basis, 'workersAndCommittee');
    const activities = activitiesByOrganization(basis).get(organizationId) ?? [];
    if (activities.length === 0 && !membersOn(basis).has(organizationId)) return null;
    const leading = leadersOn(basis)
      .filter(({ to }) => to.id === organizationId)
      .map(({ from }) => from);
    const persons = [...leading, ...activities.flatMap(({ holders }) => [...holders])].filter(
      (each) => each.label === 'Resident' && !each.isMentioned && isOfResidents(each),
    );
    return new Set(persons.map(({ id }) => id)).size;
  },
});

/** Who founded or leads an organization on the day. */
const leadersOn = (basis: CultivationBasis) =>
  basis.once('leadersOn', () =>
    tiesOf(basis.record, ['MEMBER_OF'], onDate(basis.day)).filter(
      ({ subkind }) => subkind === 'founder' || subkind === 'leader',
    ),
  );
