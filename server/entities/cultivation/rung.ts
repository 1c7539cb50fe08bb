import type { BothLanguages } from '../wording.ts';
import type { Rung } from './entryKinds.ts';

/** The steps by which a resident comes to carry what she first took part in, from the lowest to the highest. */
export const rungs: Readonly<
  Record<Rung, { readonly name: BothLanguages; readonly meaning: BothLanguages }>
> = {
  participant: {
    name: { zh: '参与者', en: 'Participant' },
    meaning: { zh: '来参加过活动', en: 'Came to an activity' },
  },
  helper: {
    name: { zh: '协助者', en: 'Helper' },
    meaning: { zh: '在活动中当过志愿者', en: 'Lent a hand at an activity' },
  },
  organizer: {
    name: { zh: '组织者', en: 'Organizer' },
    meaning: {
      zh: '组织过活动，或是团队的骨干成员',
      en: 'Organized an activity, or is a core member of a group',
    },
  },
  leader: {
    name: { zh: '带头人', en: 'Leader' },
    meaning: { zh: '团队的负责人或发起人', en: 'Leads a group or founded it' },
  },
  mentor: {
    name: { zh: '带教人', en: 'Mentor' },
    meaning: {
      zh: '带出了接班的人，由社工写明依据',
      en: 'Brought up a successor; a worker writes what that rests on',
    },
  },
};
