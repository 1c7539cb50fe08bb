import { defineIndicator } from '../indicator.ts';
import { membersOn, residentOrganizations } from '../membersOn.ts';

/**
 * Share of the buildings in which residents live that have at least one member of an organization of residents, 0 to 1.
 * Undefined: null where no building, or no membership, is recorded. O(residents × organizations).
 */
export const coverageByBuilding = defineIndicator({
  id: 'net.coverageByBuilding',
  subjects: ['community'],
  name: { zh: '楼栋覆盖率', en: 'Coverage of buildings' },
  meaning: {
    zh: '住着居民的楼栋当中，至少有一位自组织成员的占多少。',
    en: 'Of the buildings where residents live, the share with at least one member of an organization of residents.',
  },
  unit: 'share',
  value(basis) {
    const { homes, residents } = basis.community;
    const members = membersOn(basis);
    const belongs = new Set(residentOrganizations(basis).flatMap(({ id }) => [...(members.get(id) ?? [])]));
    const [all, covered] = [new Set<string>(), new Set<string>()];
    for (const { id } of residents) {
      const building = homes.get(id);
      if (!building) continue;
      all.add(building.id);
      if (belongs.has(id)) covered.add(building.id);
    }
    return all.size === 0 || members.size === 0 ? null : covered.size / all.size;
  },
});
