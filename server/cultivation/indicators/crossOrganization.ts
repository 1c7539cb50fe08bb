import { organizationTies, type OrganizationTies } from '../../analysis/organizations/organizationTies.ts';
import { nodesOf } from '../../graph/recordTies.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';
import { residentOrganizations } from '../membersOn.ts';

const tiesOn = (basis: CultivationBasis): OrganizationTies =>
  basis.once('organizationTies', () => organizationTies(basis.community));

/** Members who merely know each other are a contact of persons; working together, members, activities and resources in common tie organizations. */
function areTied(ties: OrganizationTies, one: string, other: string): boolean {
  const tie = ties.between(one, other);
  if (!tie) return false;
  return (
    tie.collaborates || tie.sharedMembers.size > 0 || tie.sharedActivities.size > 0 || tie.resources.size > 0
  );
}

/** How many pairs of organizations of residents are tied, and how many pairs there are. O(organizations²). */
function pairsTied(basis: CultivationBasis): { readonly tied: number; readonly pairs: number } {
  const ids = residentOrganizations(basis).map(({ id }) => id);
  const ties = tiesOn(basis);
  let tied = 0;
  ids.forEach((one, i) => {
    for (const other of ids.slice(i + 1)) if (areTied(ties, one, other)) tied++;
  });
  return { tied, pairs: (ids.length * (ids.length - 1)) / 2 };
}

/**
 * How many other organizations of any kind an organization is tied to: working together, members in common, activities of
 * 180 days in common, or resources (see `organizationTies`). Of the community how many pairs of organizations of residents.
 * Undefined: null for a community with fewer than two of them, and for an organization without any other. O(nodes + ties) once for a day.
 */
export const crossOrganizationTies = defineIndicator({
  id: 'net.crossOrganizationTies',
  subjects: ['organization', 'community'],
  name: { zh: '跨组织联系', en: 'Ties between organizations' },
  meaning: {
    zh: '与多少个其他组织有合作、共同成员、共同活动或资源往来；社区是有联系的自组织对数。',
    en: 'To how many other organizations it is tied by working together, members, activities or resources; for the community, how many pairs of organizations are tied.',
  },
  unit: 'count',
  value(basis, subjectId) {
    if (subjectId === basis.record.communityId) {
      const { tied, pairs } = pairsTied(basis);
      return pairs === 0 ? null : tied;
    }
    if (nodesOf(basis.record, 'Organization').every(({ id }) => id === subjectId)) return null;
    const ties = tiesOn(basis);
    return ties
      .of(subjectId)
      .filter(([id]) => basis.community.node(id).label === 'Organization' && areTied(ties, subjectId, id))
      .length;
  },
});

/**
 * Share of the pairs of organizations of residents that are tied (see `crossOrganizationTies`), 0 to 1: what is missing to
 * 1 are holes between organizations. Undefined: null with fewer than two. O(nodes + ties) once for a day.
 */
export const crossOrganizationShare = defineIndicator({
  id: 'net.crossOrganizationShare',
  subjects: ['community'],
  name: { zh: '有联系的组织对的比例', en: 'Share of pairs of organizations that are tied' },
  meaning: {
    zh: '每两个自组织看一次：其中有联系的占多少。',
    en: 'Of all pairs of organizations of residents, the share that are tied.',
  },
  unit: 'share',
  value(basis) {
    const { tied, pairs } = pairsTied(basis);
    return pairs === 0 ? null : tied / pairs;
  },
});
