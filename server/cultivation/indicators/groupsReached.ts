import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';
import { membersOn } from '../membersOn.ts';

/**
 * How many organizations the contacts of a person belong to, her own among them where a contact shares it.
 * Undefined: null where no membership is recorded, and for who is in no network. O(members + contacts).
 */
export const groupsReached = defineIndicator({
  id: 'net.groupsReached',
  subjects: ['person'],
  name: { zh: '接触到的团队数', en: 'Groups she reaches' },
  meaning: {
    zh: '她的联系人分属多少个组织。',
    en: 'How many organizations her contacts belong to.',
  },
  unit: 'count',
  value(basis, subjectId) {
    const { network } = basis.community;
    if (!network.hasNode(subjectId)) return null;
    const groups = groupsOfContacts(basis, network.neighbors(subjectId));
    return groups?.size ?? null;
  },
});

/** The organizations that some persons belong to; null where no membership is recorded. */
export function groupsOfContacts(
  basis: CultivationBasis,
  contacts: readonly string[],
): ReadonlySet<string> | null {
  const members = membersOn(basis);
  if (members.size === 0) return null;
  return new Set([...members].flatMap(([id, all]) => (contacts.some((each) => all.has(each)) ? [id] : [])));
}
