import { defineIndicator } from '../indicator.ts';
import { sidesOn, subjectKindOf } from '../membersOn.ts';
import { largestShareLeft } from '../withoutStaff.ts';
import { groupsOfContacts } from './groupsReached.ts';

const enough = 0.5;

/**
 * The autonomy test on a person, an organization or the community: 1 it holds, 0 it does not. An organization and the
 * community hold when at least half of the members (residents) are still linked without social workers and committee
 * (`largestShareLeft`). A person holds when without them she still has a contact and reaches as many organizations as with
 * them. It is arithmetic on what is recorded. Undefined: null where the network has no contacts of the subject.
 * O(n + m) once for a day.
 */
export const autonomyHolds = defineIndicator({
  id: 'net.autonomyHolds',
  subjects: ['person', 'organization', 'community'],
  name: { zh: '社工退出后仍能运转', en: 'Autonomy test' },
  meaning: {
    zh: '1 = 没有社工和居委会也连得住：半数以上成员（居民）仍彼此相连；个人则仍接触到同样多的团队。0 = 连不住。',
    en: '1 = it holds without social workers and committee: at least half of the members (residents) are still linked; a person still reaches as many groups. 0 = it does not.',
  },
  unit: 'index',
  value(basis, subjectId) {
    if (subjectKindOf(basis, subjectId) !== 'person') {
      const share = largestShareLeft(basis, subjectId);
      return share === null ? null : Number(share >= enough);
    }
    const { network, node } = basis.community;
    const contacts = network.hasNode(subjectId) ? network.neighbors(subjectId) : [];
    if (contacts.length === 0) return null;
    const { leaves } = sidesOn(basis, 'workersAndCommittee');
    const left = contacts.filter((id) => !leaves(node(id)));
    const groups = (ids: readonly string[]): number => groupsOfContacts(basis, ids)?.size ?? 0;
    return Number(left.length > 0 && groups(left) >= groups(contacts));
  },
});
