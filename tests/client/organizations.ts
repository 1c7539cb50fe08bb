import type {
  Autonomy,
  Balance,
  OrganizationCard,
} from '../../client/composables/organizations/useOrganizations.ts';
import { actor } from './answers.ts';

/** Answers about invented organizations; each function takes what a test wants to be different. */

const row = (
  id: string,
  name: string,
  hours: number,
  activities: number,
): Balance['organizations'][number] => ({
  ...{ id, name, kind: 'selfOrganization', activities, members: 12, resources: 1, hours },
  ...{ behind: [], sentences: [] },
});

export function organizationBalance(part: Partial<Balance> = {}): Balance {
  const none = { total: null, gini: null, theil: null, theilBetween: null, theilWithin: null };
  return {
    days: 365,
    organizations: [
      row('o1', '舞蹈队', 40, 4),
      row('o2', '合唱队', 5, 4),
      { ...row('o3', '维修队', 5, 4), behind: ['hours'], sentences: ['和别的组织比，“维修队”明显少。'] },
    ],
    inequalities: [
      {
        ...{ dimension: 'hours', total: 50, gini: 0.4667, theil: 0.46, theilBetween: 0, theilWithin: 0.46 },
        ...{ largestId: 'o1', largestShare: 0.8, isUnbalanced: false },
      },
      {
        ...{ dimension: 'activities', total: 12, gini: 0, theil: 0, theilBetween: 0, theilWithin: 0 },
        ...{ largestId: null, largestShare: null, isUnbalanced: false },
      },
      ...(['members', 'resources'] as const).map((dimension) => ({
        ...{ dimension, ...none },
        ...{ largestId: null, largestShare: null, isUnbalanced: false },
      })),
    ],
    ...part,
  };
}

export function autonomy(part: Partial<Autonomy> = {}): Autonomy {
  return {
    withdrawal: 'workersAndCommittee',
    leavingCount: 1,
    leaving: [actor('P02')],
    withEverybody: {
      ...{ persons: 12, largestComponent: 11, largestShare: 11 / 12, isolates: 1 },
      ...{ fragmentation: 0.17, distanceFragmentation: 0.59 },
    },
    without: {
      ...{ persons: 11, largestComponent: 7, largestShare: 7 / 11, isolates: 1 },
      ...{ fragmentation: 0.56, distanceFragmentation: 0.71 },
    },
    separatedCount: 3,
    separated: [{ size: 3, actors: [actor('P09'), actor('P10'), actor('P12')] }],
    isolatedCount: 0,
    isolated: [],
    activities: {
      ...{ days: 90, residents: 3, together: 1, professionals: 0, others: 0, unknown: 0, share: 0.75 },
    },
    help: { pairs: 10, onProfessionals: 4, share: 0.4, gini: 0.6 },
    resourceLinks: { links: 4, without: 1, share: 0.25 },
    organizations: [{ id: 'o1', name: '舞蹈队', activities: 4, startedByResidents: 4, busFactor: 2 }],
    series: [
      { date: '2025-12-31', withEverybody: null, without: null, startedByResidents: null },
      { date: '2026-03-31', withEverybody: 0.92, without: 0.64, startedByResidents: null },
    ],
    sentences: ['如果他们都不在：连在一起最多的一片从11人变成其余11人里的7人。'],
    ...part,
  };
}

export function organizationCard(part: Partial<OrganizationCard> = {}): OrganizationCard {
  return {
    organization: { id: 'o1', name: '舞蹈队', kind: 'Organization', externalId: null, placeName: null },
    ...{ kind: 'selfOrganization', field: 'cultureSports', foundedOn: '2024', filedOn: null },
    ...{ members: 12, unlinked: 1, activities: 4, startedByResidents: 3, hours: 40, busFactor: 2 },
    core: [{ actor: actor('1'), role: 'leader', inCore: true, organized: 4 }],
    bridges: [
      {
        organization: { id: 'o2', name: '合唱队', kind: 'Organization', externalId: null, placeName: null },
        ...{
          collaborates: true,
          sharedMembers: 1,
          sharedActivities: 2,
          resources: 0,
          contacts: 5,
          commonMembers: [actor('1')],
        },
      },
    ],
    resources: [
      { resourceId: 'r1', title: '活动室', kind: 'venue', provides: false, uses: true, stale: true },
    ],
    months: [
      { month: '2026-05', activities: 3 },
      { month: '2026-06', activities: 1 },
    ],
    ...{ lastActivityOn: '2026-06-10', silentDays: 5, rhythmDays: 7 },
    nextSteps: ['请再有一两位成员轮着牵头。'],
    ...part,
  };
}
