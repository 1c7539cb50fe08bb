import type { RecordNode } from '../../entities/communityRecord.ts';
import { recordedLinks, type RecordedLinks } from '../../analysis/resources/recordedLinks.ts';
import { nodesOf, onDate, tiesOf } from '../../graph/recordTies.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';
import { leads } from '../leads.ts';
import { membersOn, sidesOn } from '../membersOn.ts';

/** Who links which resource to whom on the day. */
export const linksOn = (basis: CultivationBasis): RecordedLinks =>
  basis.once('recordedLinks', () => recordedLinks(basis.community));

/** Resources on the register today, whatever the day that is asked about, whether anybody provides them or not. O(nodes). */
export const registeredResources = defineIndicator({
  id: 'res.registered',
  subjects: ['community'],
  name: { zh: '登记的资源', en: 'Resources on the register' },
  meaning: {
    zh: '资源清单里今天登记着多少项。问过去的日子，也是今天的数。',
    en: 'How many resources are on the register today. Asked about a past day, it is today’s number too.',
  },
  unit: 'count',
  value: ({ record }) => nodesOf(record, 'Resource').length,
});

/**
 * How many resource links (provider → resource ← user) run over a person: she stands on both sides, as provider, user, one
 * of their members or office holders, or in contact with such a person’s side. Of the community the links that run over
 * at least one lead (see `leads`). Undefined: null without resource links. O(links × members) once for a day.
 */
export const linksByBroker = defineIndicator({
  id: 'res.linksByBroker',
  subjects: ['person', 'community'],
  name: { zh: '牵起的资源链接', en: 'Resource links brokered' },
  meaning: {
    zh: '她同时连着提供方和使用方的资源链接有几条；社区是经骨干牵起的条数。',
    en: 'How many resource links she has ties to on both sides; for the community, those that run over a lead.',
  },
  unit: 'count',
  value(basis, subjectId) {
    const brokered = brokersOfLinks(basis);
    if (brokered.length === 0) return null;
    const isOfCommunity = subjectId === basis.record.communityId;
    const wanted = isOfCommunity ? leads(basis) : new Set([subjectId]);
    return brokered.filter((brokers) => [...wanted].some((id) => brokers.has(id))).length;
  },
});

/** Who stands on both sides of each link, in the order of the links. */
const brokersOfLinks = (basis: CultivationBasis): readonly ReadonlySet<string>[] =>
  basis.once('brokersOfLinks', () => {
    const members = membersOn(basis);
    const offices = new Map<string, string[]>();
    for (const { from, to } of tiesOf(basis.record, ['SERVES_IN'], onDate(basis.day)))
      offices.set(to.id, [...(offices.get(to.id) ?? []), from.id]);
    const { network } = basis.community;
    const near = ({ id, label }: RecordNode): ReadonlySet<string> => {
      if (label === 'Organization') return members.get(id) ?? new Set();
      if (label === 'Committee') return new Set(offices.get(id));
      return new Set([id, ...(network.hasNode(id) ? network.neighbors(id) : [])]);
    };
    return linksOn(basis).links.map(({ provider, user }) => {
      const ofUser = near(user);
      return new Set([...near(provider)].filter((id) => ofUser.has(id)));
    });
  });

/**
 * How many resource links would go on without social workers and committee: neither end is one of them. Of an organization
 * those that it is an end of. Undefined: null without resource links in the community. O(links).
 */
export const linksWithoutStaff = defineIndicator({
  id: 'res.linksWithoutStaff',
  subjects: ['organization', 'community'],
  name: { zh: '不靠社工和居委会的资源链接', en: 'Resource links without staff' },
  meaning: {
    zh: '提供方和使用方都不是社工、居委会的资源链接有几条。',
    en: 'How many resource links have neither social workers nor the committee at an end.',
  },
  unit: 'count',
  value(basis, subjectId) {
    const { links } = linksOn(basis);
    if (links.length === 0) return null;
    const { leaves } = sidesOn(basis, 'workersAndCommittee');
    const isWanted = (provider: RecordNode, user: RecordNode): boolean =>
      subjectId === basis.record.communityId || provider.id === subjectId || user.id === subjectId;
    return links.filter(
      ({ provider, user }) => isWanted(provider, user) && !leaves(provider) && !leaves(user),
    ).length;
  },
});
