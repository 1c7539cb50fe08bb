import { sessionFormIds, sessionForms, type SessionForm } from '../../entities/cultivation/stageModel.ts';
import { shown } from '../../entities/wording.ts';
import { nodesById } from '../../analysis/actorReferences.ts';
import { defineIndicator, type Indicator } from '../indicator.ts';
import { accompaniedByCommunity } from '../leads.ts';
import { sidesOn } from '../membersOn.ts';
import { sessionsOf, sessionsOfForm } from '../sessionsOf.ts';

/** How many sessions of a form took place with the subject (see `sessionsOf`). O(entries) once for a day. */
const ofForm = (form: SessionForm): Indicator =>
  defineIndicator({
    id: `case.sessions.${form}`,
    subjects: ['person', 'organization', 'community'],
    name: {
      zh: `${shown(sessionForms[form], 'zh')}次数`,
      en: `Number of records: ${shown(sessionForms[form], 'en')}`,
    },
    meaning: {
      zh: `到现在为止记录了几次“${shown(sessionForms[form], 'zh')}”。`,
      en: `How many times “${shown(sessionForms[form], 'en')}” was recorded so far.`,
    },
    unit: 'count',
    value: (basis, subjectId) => sessionsOfForm(basis, subjectId, form).length,
  });

/**
 * How many sessions of a form each person had whom the community accompanies (`accompaniedByCommunity`), on average; where
 * there is none, each person whom such a session names. Of a person her own. Undefined: null without such persons. O(persons + entries).
 */
const perPerson = (form: SessionForm): Indicator =>
  defineIndicator({
    id: `case.sessionsPerPerson.${form}`,
    subjects: ['person', 'community'],
    name: {
      zh: `人均${shown(sessionForms[form], 'zh')}次数`,
      en: `Records for each person: ${shown(sessionForms[form], 'en')}`,
    },
    meaning: {
      zh: `每位培育对象平均记录了几次“${shown(sessionForms[form], 'zh')}”。`,
      en: `How many times “${shown(sessionForms[form], 'en')}” was recorded on average for each person who is accompanied.`,
    },
    unit: 'index',
    value(basis, subjectId) {
      const count = (id: string): number => sessionsOfForm(basis, id, form).length;
      if (subjectId !== basis.record.communityId) return count(subjectId);
      const nodes = nodesById(basis.record);
      const isResident = (id: string): boolean => nodes.get(id)?.label === 'Resident';
      const own = accompaniedByCommunity(basis);
      const persons =
        own.length > 0
          ? own
          : [
              ...new Set(
                sessionsOfForm(basis, subjectId, form).flatMap((each) =>
                  [each.subjectId, ...each.aboutIds].filter(isResident),
                ),
              ),
            ];
      return persons.length === 0 ? null : persons.reduce((sum, id) => sum + count(id), 0) / persons.length;
    },
  });

/**
 * In how many roles people were interviewed: social workers, committee (or who holds a post), organizations, residents, as
 * far as the interviews name them. O(interviews).
 */
const interviewRoles = defineIndicator({
  id: 'case.interviewRoles',
  subjects: ['community'],
  name: { zh: '访谈到的角色', en: 'Roles interviewed' },
  meaning: {
    zh: '访谈过的人分属几种角色：社工、居委会、组织、居民。',
    en: 'In how many roles people were interviewed: social workers, committee, organizations, residents.',
  },
  unit: 'count',
  value(basis, subjectId) {
    const nodes = nodesById(basis.record);
    const { leaves } = sidesOn(basis, 'workersAndCommittee');
    const roles = sessionsOf(basis, subjectId)
      .filter(({ form }) => form === 'interview')
      .flatMap((each) => [each.subjectId, ...each.aboutIds])
      .flatMap((id): string[] => {
        const node = nodes.get(id);
        if (!node) return [];
        if (node.label === 'Resident') return [leaves(node) ? 'Committee' : 'Resident'];
        return ['SocialWorker', 'Committee', 'Organization'].includes(node.label) ? [node.label] : [];
      });
    return new Set(roles).size;
  },
});

export const sessionIndicators: readonly Indicator[] = [
  ...sessionFormIds.filter((form) => form !== 'task').map(ofForm),
  perPerson('supervision'),
  interviewRoles,
];
