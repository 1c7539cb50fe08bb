import { busFactor } from '../../analysis/organizations/busFactor.ts';
import { organizationsIn } from '../../analysis/organizations/organizationFacts.ts';
import { inWords } from '../../entities/sentence.ts';
import { defineAlert } from '../alert.ts';
import { leadersFirst } from '../leadersFirst.ts';
import { organizerRolesOf } from '../organizerRolesOf.ts';

const shownLeaders = 3;

/**
 * Single leader: an organization of residents rests on too few people.
 *
 * Definition: the bus factor of its last 365 days (`busFactor`) is below `least`.
 * Undefined: an organization whose members organized nothing in that year is not judged. Severity: high when one person
 *   carries all of it, else medium. Complexity: O(nodes + ties).
 */
export const singleLeader = defineAlert({
  id: 'singleLeader',
  name: { zh: '只靠一个人', en: 'Rests on one person' },
  definition: {
    zh: '一年里组织活动的事，走掉不到{least}个人就剩不下一半。',
    en: 'Of what its members organized in a year at most half would be left if fewer than {least} people went.',
  },
  thresholds: [
    {
      id: 'least',
      name: { zh: '至少要靠几个人', en: 'People that it should rest on at least' },
      usual: 2,
      min: 2,
      max: 10,
      whole: true,
    },
  ],
  find(basis, { least = 2 }) {
    return organizationsIn(basis.community, 'ofResidents').flatMap(({ id, displayName }) => {
      const roles = organizerRolesOf(basis, id);
      const factor = busFactor(roles);
      if (factor === null || factor >= least) return [];
      const leaders = leadersFirst(basis, roles).slice(0, shownLeaders);
      const [first] = leaders;
      return [
        {
          subjectId: id,
          caseId: null,
          severity: roles.byMember.size === 1 ? ('high' as const) : ('medium' as const),
          since: null,
          why: inWords(
            {
              zh: '{name}的活动大多靠{leader}一个人组织：{total}次里的{roles}次。',
              en: '{name} rests on {leader}: {roles} of {total} times that a member organized an activity.',
            },
            { name: displayName, leader: first!.name, roles: first!.roles, total: roles.total },
          ),
          evidence: leaders.map(({ name, roles: count }) =>
            inWords(
              {
                zh: '{name}：组织{count}次。',
                en: '{name}: organized {count|one activity|activities} ({count}).',
              },
              { name, count },
            ),
          ),
          action: inWords(
            {
              zh: '请{leader}带一个人一起办下一次活动，把联系、场地、钥匙慢慢分出去。',
              en: 'Ask {leader} to hold the next activity together with somebody, and to share contacts, venue and keys step by step.',
            },
            { leader: first!.name },
          ),
          aboutIds: leaders.map((leader) => leader.id),
        },
      ];
    });
  },
});
