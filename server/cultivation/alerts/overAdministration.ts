import { startOf } from '../../analysis/organizations/activityStarts.ts';
import { inWords } from '../../entities/sentence.ts';
import { activitiesUntil, dayOf } from '../activitiesHeld.ts';
import { defineAlert } from '../alert.ts';
import { sidesOn } from '../membersOn.ts';

const shownActivities = 10;
const largeRise = 20;

/**
 * Over-administration: more and more activities come from above, fewer from residents.
 *
 * Definition: of the activities of the last `days` days of which it is known who began them (`startOf`), the share begun by
 *   committee, social workers and their institution is higher than in as many days before, and the share begun by residents
 *   is lower; each by more than `change` points.
 * Undefined: without such activities in both spans nothing is said. At most one for a community. Severity: high from 20
 *   points on, else medium. Complexity: O(nodes + ties).
 * Source: Tian & Hu 2022 describe it for cultivation that government purchases.
 */
export const overAdministration = defineAlert({
  id: 'overAdministration',
  name: { zh: '行政化', en: 'Over-administration' },
  definition: {
    zh: '和前{days}天比，最近{days}天居委会、社工发起的活动比例上升，居民发起的下降，各变化超过{change}个百分点。',
    en: 'Against the {days} days before, in the last {days} days the share of activities begun by committee and workers rose and that of residents fell, each by more than {change} points.',
  },
  thresholds: [
    { id: 'days', name: { zh: '看多少天', en: 'Days looked at' }, usual: 90, min: 14, max: 365, whole: true },
    {
      id: 'change',
      name: { zh: '变化超过几个百分点', en: 'Points of change' },
      usual: 0,
      min: 0,
      max: 100,
      whole: false,
    },
  ],
  find(basis, { days = 90, change = 0 }) {
    const sides = sidesOn(basis, 'workersAndCommittee');
    const started = activitiesUntil(basis).flatMap((activity) => {
      const start = startOf(activity, sides);
      return start === null || activity.age >= 2 * days ? [] : [{ activity, start }];
    });
    const now = started.filter(({ activity }) => activity.age < days);
    const before = started.filter(({ activity }) => activity.age >= days);
    if (now.length === 0 || before.length === 0) return [];
    const percent = (all: typeof started, who: 'residents' | 'professionals'): number =>
      (100 * all.filter(({ start }) => start === who).length) / all.length;
    const rise = percent(now, 'professionals') - percent(before, 'professionals');
    const fall = percent(before, 'residents') - percent(now, 'residents');
    if (!(rise > change && fall > change)) return [];
    const shares = {
      ...{ days, now: now.length, before: before.length },
      professionalsBefore: Math.round(percent(before, 'professionals')),
      professionals: Math.round(percent(now, 'professionals')),
      residentsBefore: Math.round(percent(before, 'residents')),
      residents: Math.round(percent(now, 'residents')),
    };
    const fromAbove = now.filter(({ start }) => start === 'professionals').toReversed();
    return [
      {
        subjectId: basis.record.communityId,
        caseId: null,
        severity: rise >= largeRise ? ('high' as const) : ('medium' as const),
        since: null,
        why: inWords(
          {
            zh: '居委会、社工发起的活动从{professionalsBefore}%升到{professionals}%，居民发起的从{residentsBefore}%降到{residents}%。',
            en: 'Activities begun by committee and workers rose from {professionalsBefore} % to {professionals} %, those of residents fell from {residentsBefore} % to {residents} %.',
          },
          shares,
        ),
        evidence: [
          inWords(
            {
              zh: '最近{days}天{now}次活动，之前{days}天{before}次（只算知道由谁发起的）。',
              en: '{now} {now|activity|activities} in the last {days} days, {before} in the {days} before (of which it is known who began them).',
            },
            shares,
          ),
          ...fromAbove.slice(0, shownActivities).map(({ activity }) =>
            inWords(
              { zh: '{on}：{title}，由{who}发起。', en: '{on}: {title}, begun by {who}.' },
              {
                on: dayOf(activity),
                title: activity.activity.displayName,
                who: [...activity.starters].map(({ displayName }) => displayName).slice(0, 5),
              },
            ),
          ),
        ],
        action: inWords({
          zh: '下一次先问居民想办什么，由居民发起，居委会和社工搭把手。',
          en: 'Next time ask residents first what they would like to hold; let them begin it, with committee and workers lending a hand.',
        }),
        aboutIds: [],
      },
    ];
  },
});
