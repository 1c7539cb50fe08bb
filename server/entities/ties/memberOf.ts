import { defineTieKind } from '../tieKind.ts';

/** Membership; the sub-kind is the role. */
export const memberOf = defineTieKind({
  id: 'MEMBER_OF',
  wording: { zh: ['成员', '加入'], en: ['Member of'] },
  from: ['Resident', 'SocialWorker'],
  to: ['Organization'],
  directed: true,
  subkinds: {
    member: { zh: ['成员', '普通成员'], en: ['Member'] },
    core: { zh: ['骨干', '核心成员'], en: ['Core member'] },
    leader: { zh: ['负责人', '队长'], en: ['Leader'] },
    founder: { zh: ['发起人'], en: ['Founder'] },
  },
  sentence: { zh: '{from}是{to}的成员', en: '{from} is a member of {to}' },
});
