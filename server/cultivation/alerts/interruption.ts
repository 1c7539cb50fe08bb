import { inWords } from '../../entities/sentence.ts';
import { organizationsIn } from '../../analysis/organizations/organizationFacts.ts';
import { usualPause } from '../../analysis/usualPause.ts';
import { activitiesByOrganization, dayOf } from '../activitiesHeld.ts';
import { defineAlert } from '../alert.ts';
import { membersOn } from '../membersOn.ts';

const shownActivities = 4;

/**
 * Interruption: an organization of residents has fallen silent.
 *
 * Definition: days since its last activity > max(`least`, `times` × its usual pause), where the usual pause is the median of
 *   the days from one activity to the next (`usualPause`); with one activity only, > `least`.
 * Undefined: an organization of which no activity is recorded is not judged. Severity: by its size, high from
 *   `manyMembers` members, low below a third of that. Complexity: O(nodes + ties).
 */
export const interruption = defineAlert({
  id: 'interruption',
  name: { zh: '活动中断', en: 'Interruption' },
  definition: {
    zh: '没有活动的天数，超过{least}天，也超过平时间隔（中位数）的{times}倍。{manyMembers}人以上的组织算紧急。',
    en: 'Nothing was held for more than {least} days and more than {times} times the usual pause (median). Urgent from {manyMembers} members on.',
  },
  thresholds: [
    {
      id: 'least',
      name: { zh: '至少多少天', en: 'At least so many days' },
      usual: 30,
      min: 1,
      max: 365,
      whole: true,
    },
    {
      id: 'times',
      name: { zh: '平时间隔的几倍', en: 'Times the usual pause' },
      usual: 3,
      min: 1,
      max: 20,
      whole: false,
    },
    {
      id: 'manyMembers',
      name: { zh: '多少人算大组织', en: 'Members of a large organization' },
      usual: 15,
      min: 1,
      max: 1000,
      whole: true,
    },
  ],
  find(basis, { least = 30, times = 3, manyMembers = 15 }) {
    const held = activitiesByOrganization(basis);
    const members = membersOn(basis);
    return organizationsIn(basis.community, 'ofResidents').flatMap(({ id, displayName }) => {
      const activities = held.get(id) ?? [];
      const last = activities.at(-1);
      if (!last) return [];
      const pause = usualPause(activities.map(dayOf));
      const limit = Math.max(least, times * (pause ?? 0));
      if (last.age <= limit) return [];
      const size = members.get(id)?.size ?? 0;
      const days = activities.slice(-shownActivities).map(dayOf);
      return [
        {
          subjectId: id,
          caseId: null,
          severity:
            size >= manyMembers
              ? ('high' as const)
              : 3 * size >= manyMembers
                ? ('medium' as const)
                : ('low' as const),
          since: dayOf(last),
          why:
            pause === null
              ? inWords(
                  {
                    zh: '{name}已经{days}天没有活动，超过了{limit}天。',
                    en: '{name} has held nothing for {days} days, more than {limit}.',
                  },
                  { name: displayName, days: last.age, limit },
                )
              : inWords(
                  {
                    zh: '{name}已经{days}天没有活动，平时隔{pause}天一次；界限是{limit}天。',
                    en: '{name} has held nothing for {days} days, where it usually pauses {pause}; the limit is {limit} days.',
                  },
                  { name: displayName, days: last.age, pause, limit },
                ),
          evidence: [
            inWords(
              { zh: '最后一次：{title}（{on}）。', en: 'The last one: {title} ({on}).' },
              { title: last.activity.displayName, on: dayOf(last) },
            ),
            ...(days.length > 1
              ? [
                  inWords(
                    { zh: '最近几次的日子：{days}。', en: 'The latest days: {days}.' },
                    { days: days.map((day) => inWords({ zh: '{day}', en: '{day}' }, { day })) },
                  ),
                ]
              : []),
            inWords({ zh: '现有成员{size}人。', en: '{size} {size|member|members} today.' }, { size }),
          ],
          action: inWords(
            {
              zh: '问问{name}的负责人出了什么事：缺人、缺地方，还是缺想做的事；一起定下一次活动的日子。',
              en: 'Ask those who lead {name} what holds them up: people, a place, or something worth doing; agree on the day of the next activity.',
            },
            { name: displayName },
          ),
          aboutIds: [],
        },
      ];
    });
  },
});
