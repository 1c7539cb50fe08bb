import type { OrganizationField, OrganizationKind } from '../entities/organization.ts';
import type { Inhabitant } from './residents.ts';
import { isRetired } from './residents.ts';

/** How the members of an organization are tied to one another. */
export type Braiding =
  /** Everybody knows the leader and hardly anybody else: without her it falls apart. */
  | 'oneLeader'
  | 'ordinary'
  /** Several leaders, and many ties among the members. */
  | 'braided';

export interface OrganizationPlan {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly field: OrganizationField | null;
  readonly foundedMonthsAgo: number;
  readonly isFiled: boolean;
  readonly members: number;
  readonly braiding: Braiding;
  /** How much more likely than others a resident is to join. */
  readonly appealsTo: (person: Inhabitant) => number;
}

const retired = (person: Inhabitant): number => (isRetired(person) ? 3 : 1);
const retiredWomen = (person: Inhabitant): number => retired(person) * (person.gender === 'female' ? 6 : 1);
const retiredMen = (person: Inhabitant): number => retired(person) * (person.gender === 'male' ? 5 : 1);
const anybody = (): number => 1;

const selfOrganization = { kind: 'selfOrganization' } as const;
const institution = { field: null, isFiled: false, braiding: 'ordinary', appealsTo: anybody } as const;

/** Six self-organizations of four fields, and four institutions; only the owners' committee has residents as members. */
// prettier-ignore
export const organizationPlans: readonly OrganizationPlan[] = [
  { ...selfOrganization, key: 'dance', name: '金桂舞蹈队', field: 'cultureSports', foundedMonthsAgo: 74, isFiled: true, members: 26, braiding: 'braided', appealsTo: retiredWomen },
  { ...selfOrganization, key: 'choir', name: '邻里合唱团', field: 'cultureSports', foundedMonthsAgo: 31, isFiled: false, members: 18, braiding: 'oneLeader', appealsTo: retired },
  { ...selfOrganization, key: 'volunteers', name: '暖桂志愿服务队', field: 'charity', foundedMonthsAgo: 50, isFiled: true, members: 24, braiding: 'braided', appealsTo: retired },
  { ...selfOrganization, key: 'repair', name: '巧手便民队', field: 'dailyLife', foundedMonthsAgo: 15, isFiled: false, members: 12, braiding: 'oneLeader', appealsTo: retiredMen },
  { ...selfOrganization, key: 'council', name: '桂花里居民议事会', field: 'communityAffairs', foundedMonthsAgo: 26, isFiled: true, members: 15, braiding: 'ordinary', appealsTo: anybody },
  { ...selfOrganization, key: 'green', name: '绿色家园环保队', field: 'communityAffairs', foundedMonthsAgo: 21, isFiled: false, members: 17, braiding: 'ordinary', appealsTo: retired },
  { ...institution, key: 'institution', name: '禾木社会工作服务中心', kind: 'socialWorkInstitution', foundedMonthsAgo: 110, members: 0 },
  { ...institution, key: 'property', name: '安桂物业服务公司', kind: 'property', foundedMonthsAgo: 160, members: 0 },
  { ...institution, key: 'owners', name: '桂花里业主委员会', kind: 'ownersCommittee', field: 'communityAffairs', foundedMonthsAgo: 44, members: 7 },
  { ...institution, key: 'school', name: '桂花里实验小学', kind: 'school', foundedMonthsAgo: 480, members: 0 },
];

/**
 * Who works with whom, and how closely from 1 to 5. What is missing is meant: the choir and the repair team have one
 * partner each, the owners' committee none among the self-organizations.
 */
export const collaborations: readonly (readonly [
  one: string,
  other: string,
  intensity: number,
  monthsAgo: number,
])[] = [
  ['committee', 'institution', 5, 60],
  ['committee', 'property', 3, 100],
  ['committee', 'owners', 2, 40],
  ['committee', 'dance', 3, 70],
  ['committee', 'volunteers', 5, 48],
  ['committee', 'council', 4, 26],
  ['committee', 'school', 2, 30],
  ['institution', 'volunteers', 4, 46],
  ['institution', 'green', 3, 20],
  ['institution', 'council', 4, 25],
  ['institution', 'repair', 3, 14],
  ['dance', 'choir', 2, 24],
  ['dance', 'volunteers', 3, 36],
  ['volunteers', 'green', 3, 18],
  ['volunteers', 'school', 2, 16],
  ['property', 'owners', 3, 43],
];
