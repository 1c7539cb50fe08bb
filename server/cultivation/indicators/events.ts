import { activitiesOf, organizedBy, recentActivitiesOf } from '../activitiesOf.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * How many activities took place in 90 days: those of an organization, all of the community, or those that a person
 * attended or held. Undefined: null where no activities are recorded. O(activities of the subject).
 */
export const events = defineIndicator({
  id: 'act.events90',
  subjects: ['person', 'organization', 'community'],
  name: { zh: '近90天活动次数', en: 'Activities in 90 days' },
  meaning: {
    zh: '近90天办了几次活动；个人是参加或组织了几次。',
    en: 'How many activities there were in 90 days; of a person, how many she attended or held.',
  },
  unit: 'count',
  value: (basis, subjectId) => recentActivitiesOf(basis, subjectId)?.length ?? null,
});

/**
 * How many activities a person has held, shared in holding, or attended as organizer so far. Undefined: null where no
 * activities are recorded. O(her activities).
 */
export const organized = defineIndicator({
  id: 'act.organized',
  subjects: ['person'],
  name: { zh: '组织过的活动', en: 'Activities organized' },
  meaning: {
    zh: '到现在为止她主办、协办或以组织者身份参加过几次活动。',
    en: 'How many activities she has held, shared in holding, or attended as organizer so far.',
  },
  unit: 'count',
  value(basis, personId) {
    const own = activitiesOf(basis, personId);
    return own && organizedBy(own, personId).length;
  },
});
