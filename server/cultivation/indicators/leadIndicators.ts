import { busFactor } from './busFactor.ts';
import { activitiesOf, organizedBy } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';
import { agreedLeads, leads } from '../leads.ts';
import { membersOn, residentOrganizations } from '../membersOn.ts';
import { residentInitiated } from './residentInitiated.ts';

/** See `agreedLeads`. O(entries) once for a day. */
export const consentedLeads = defineIndicator({
  id: 'case.consentedLeads',
  subjects: ['community'],
  name: { zh: '愿意参与的骨干苗子', en: 'Leads who agreed' },
  meaning: {
    zh: '有多少位居民有个人培育计划，或者记录为组织者、带头人、带教人；不同意使用信息的人不在其中。',
    en: 'How many residents have a plan of their own, or are noted as organizer, leader or mentor; who withheld consent is not among them.',
  },
  unit: 'count',
  value: (basis) => agreedLeads(basis).size,
});

/**
 * Share of the buildings in which residents live that have at least one lead (see `leads`), 0 to 1. Undefined: null where
 * no building is recorded. O(residents).
 */
export const leadsPerBuilding = defineIndicator({
  id: 'case.leadsPerBuilding',
  subjects: ['community'],
  name: { zh: '有骨干的楼栋比例', en: 'Share of buildings with a lead' },
  meaning: {
    zh: '住着居民的楼栋当中，至少有一位骨干的占多少：100 % = 每栋都有。',
    en: 'Of the buildings where residents live, the share with at least one lead: 100 % = all.',
  },
  unit: 'share',
  value(basis) {
    const { homes, residents } = basis.community;
    const all = new Set(residents.flatMap(({ id }) => homes.get(id)?.id ?? []));
    const led = new Set([...leads(basis)].flatMap((id) => homes.get(id)?.id ?? []));
    return all.size === 0 ? null : led.size / all.size;
  },
});

/** Persons in a household on average: Seventh National Population Census of China, 2020. */
const householdSize = 2.62;

/**
 * Leads (see `leads`) for each 100 households. Households are not recorded: they are reckoned from the residents on record,
 * 2.62 to a household. Undefined: null without residents. O(residents).
 */
export const leadsPer100Households = defineIndicator({
  id: 'case.leadsPer100Households',
  subjects: ['community'],
  name: { zh: '每百户骨干数', en: 'Leads for 100 households' },
  meaning: {
    zh: '每100户有几位骨干；户数按在册居民每户2.62人推算（第七次全国人口普查）。',
    en: 'How many leads there are for 100 households, reckoned at 2.62 residents on record to a household (census of 2020).',
  },
  unit: 'index',
  value(basis) {
    const { residents } = basis.community;
    return residents.length === 0 ? null : (100 * leads(basis).size) / (residents.length / householdSize);
  },
});

/**
 * How many of those who agreed (see `agreedLeads`) have organized an activity. Undefined: null where no activities are
 * recorded. O(their activities).
 */
export const personsWithOrganizerRole = defineIndicator({
  id: 'case.personsWithOrganizerRole',
  subjects: ['community'],
  name: { zh: '组织过活动的培育对象', en: 'Persons who have organized' },
  meaning: {
    zh: '愿意参与的骨干苗子当中，有几位至少组织过一次活动。',
    en: 'Of the leads who agreed, how many have organized at least one activity.',
  },
  unit: 'count',
  value(basis) {
    if (activitiesOf(basis, basis.record.communityId) === null) return null;
    return [...agreedLeads(basis)].filter((id) => organizedBy(activitiesOf(basis, id) ?? [], id).length > 0)
      .length;
  },
});

const mature = { members: 10, busFactor: 2, begun: 3 };

/**
 * How many organizations of residents have at least 10 members, rest on at least 2 of them (`net.busFactor`), and began at
 * least 3 activities in 90 days (`act.residentInitiated90`). What is not known is not met. O(their activities).
 */
export const organizationsMature = defineIndicator({
  id: 'case.organizationsMature',
  subjects: ['community'],
  name: { zh: '站稳了的自组织', en: 'Organizations that stand' },
  meaning: {
    zh: '有几个自组织：成员至少10人，至少靠2个人撑着，近90天居民发起至少3次活动。',
    en: 'How many organizations have at least 10 members, rest on at least 2 of them, and had at least 3 activities begun by residents in 90 days.',
  },
  unit: 'count',
  value: (basis) =>
    residentOrganizations(basis).filter(
      ({ id }) =>
        (membersOn(basis).get(id)?.size ?? 0) >= mature.members &&
        (busFactor.value(basis, id) ?? 0) >= mature.busFactor &&
        (residentInitiated.value(basis, id) ?? 0) >= mature.begun,
    ).length,
});
