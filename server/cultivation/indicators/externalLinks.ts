import { defineIndicator } from '../indicator.ts';
import { membersOn } from '../membersOn.ts';
import { linksOn } from './resources.ts';

/**
 * With how many others an organization has a resource link, as provider or as user: organizations, committees and persons
 * who are no members of it. Undefined: null without resource links in the community. O(links).
 */
export const externalLinks = defineIndicator({
  id: 'res.externalLinks',
  subjects: ['organization'],
  name: { zh: '与外部的资源链接', en: 'Resource links with others' },
  meaning: {
    zh: '和多少个外部的单位或个人有资源往来（给出或使用），成员自己不算。',
    en: 'With how many others, members left out, resources are given or used.',
  },
  unit: 'count',
  value(basis, organizationId) {
    const { links } = linksOn(basis);
    if (links.length === 0) return null;
    const members = membersOn(basis).get(organizationId) ?? new Set<string>();
    const partners = links.flatMap(({ provider, user }) => {
      if (provider.id === organizationId) return [user.id];
      return user.id === organizationId ? [provider.id] : [];
    });
    return new Set(partners.filter((id) => !members.has(id))).size;
  },
});
