import type { RecordNode } from '../../entities/communityRecord.ts';
import { gini } from '../../analysis/organizations/inequality.ts';
import { daysOfYear } from '../../analysis/organizations/organizationFacts.ts';
import { textOf } from '../../graph/recordTies.ts';
import { activitiesByOrganization, ofLastDays } from '../activitiesHeld.ts';
import { recentDays } from '../activitiesOf.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';
import { residentOrganizations } from '../membersOn.ts';

/** Organizations of residents that held something in 90 days; null where no organization holds anything on record. */
function active(basis: CultivationBasis): readonly RecordNode[] | null {
  const held = activitiesByOrganization(basis);
  if (held.size === 0) return null;
  return residentOrganizations(basis).filter(
    ({ id }) => ofLastDays(held.get(id) ?? [], recentDays).length > 0,
  );
}

/** See `active`. O(organizations + activities). */
export const activeOrganizations = defineIndicator({
  id: 'org.activeOrganizations',
  subjects: ['community'],
  name: { zh: '活跃的自组织', en: 'Active organizations' },
  meaning: {
    zh: '近90天办过活动的自组织有几个。',
    en: 'How many organizations of residents held an activity in 90 days.',
  },
  unit: 'count',
  value: (basis) => active(basis)?.length ?? null,
});

/**
 * How many fields of work they have, those without a field left out. Undefined: null also where none of them has a field.
 * O(organizations + activities).
 */
export const activeOrganizationTypes = defineIndicator({
  id: 'org.activeOrganizationTypes',
  subjects: ['community'],
  name: { zh: '活跃自组织的类型数', en: 'Types of active organizations' },
  meaning: {
    zh: '近90天办过活动的自组织分属几个服务领域。',
    en: 'How many fields of work the organizations have that held an activity in 90 days.',
  },
  unit: 'count',
  value(basis) {
    const found = active(basis);
    if (!found) return null;
    const fields = new Set(found.flatMap((each) => textOf(each, 'field') ?? []));
    return fields.size === 0 && found.length > 0 ? null : fields.size;
  },
});

/**
 * See `gini`, over the numbers of activities that each organization of residents held in a year: 0 (all alike) to
 * 1 − 1/n. Undefined: null with fewer than two organizations, or when none held anything. O(n log n + activities).
 */
export const giniOfActivity = defineIndicator({
  id: 'org.giniOfActivity',
  subjects: ['community'],
  name: { zh: '活动分布的不均衡（基尼系数）', en: 'How unevenly activities are spread (Gini)' },
  meaning: {
    zh: '近一年的活动在各自组织之间有多不均：0 = 一样多，越接近1越集中。',
    en: 'How unevenly the activities of a year are spread over organizations: 0 = alike, near 1 = few have all.',
  },
  unit: 'index',
  value(basis) {
    const held = activitiesByOrganization(basis);
    return gini(
      residentOrganizations(basis).map(({ id }) => ofLastDays(held.get(id) ?? [], daysOfYear).length),
    );
  },
});
