import { firstDay } from '../../entities/partialDate.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import { defineAlert, type AlertFinding } from '../alert.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { departures, type Departure } from '../departures.ts';
import { handoverOf } from '../handover.ts';
import { isSubject } from '../subjects.ts';

const shownOrphans = 12;

/**
 * Worker turnover: a social worker leaves, and what she carries has to be handed over.
 *
 * Definition: a last day was written down (`departure`), and it has not come yet, or less than `met` % of those to be handed
 *   over met the successor. The pack is due 14 days before the last day, the visits 30 days after it. Handed over are
 *   residents and organizations whose only contact among the staff she is, and the subjects of her running cases; those
 *   have met who were visited together (`jointVisit`), or by the successor, since the departure was written down.
 * Severity: high once the pack is due while somebody is to be handed over who has not met the successor, and for overdue
 *   tasks; else medium. Complexity: O(nodes + ties + entries).
 */
export const workerTurnover = defineAlert({
  id: 'workerTurnover',
  name: { zh: '社工流动', en: 'Worker turnover' },
  definition: {
    zh: '登记了社工的离开日期：提前14天交接包要备好；离开后30天内，{met}%以上要交接的人和组织要见过接手的社工。',
    en: 'A worker’s last day was written down: the pack is due 14 days before, and within 30 days after it {met} % of those to be handed over shall have met the successor.',
  },
  thresholds: [
    {
      id: 'met',
      name: { zh: '见过面的比例（%）', en: 'Share that has met (%)' },
      usual: 80,
      min: 1,
      max: 100,
      whole: false,
    },
  ],
  find: (basis, { met = 80 }) =>
    [...departures(basis).values()]
      .filter(({ workerId }) => isSubject(basis, workerId))
      .sort((a, b) => (a.workerId < b.workerId ? -1 : 1))
      .flatMap((departure) => findingOf(basis, departure, met)),
});

function findingOf(basis: CultivationBasis, departure: Departure, met: number): AlertFinding[] {
  const { leavesOn, packDueOn, visitsBy, entry, workerId } = departure;
  const pack = handoverOf(basis, workerId);
  const { visits } = pack;
  const isMet = visits.share === null || 100 * visits.share >= met;
  if (isMet && basis.day > leavesOn) return [];
  const facts = {
    ...{ name: pack.worker.name, on: leavesOn, packDueOn, by: visitsBy },
    ...{ orphans: pack.orphanCount, cases: pack.cases.length, tasks: pack.tasks.length },
    ...{ overdue: pack.overdueCount, wanted: visits.wanted, done: visits.done },
    successor: pack.successor?.name ?? inWords({ zh: '还没定', en: 'not named yet' }),
  };
  const isUrgent = basis.day >= packDueOn && (!isMet || pack.overdueCount > 0);
  const orphans = pack.orphans.slice(0, shownOrphans);
  const evidence: Sentence[] = [
    inWords(
      {
        zh: '接手的社工：{successor}；交接包{packDueOn}前备好。',
        en: 'Successor: {successor}; the pack is due by {packDueOn}.',
      },
      facts,
    ),
    inWords(
      {
        zh: '进行中的培育{cases}个，答应了还没做的事{tasks}件，其中过期{overdue}件。',
        en: '{cases} running {cases|case|cases}, {tasks} open {tasks|task|tasks}, {overdue} of them overdue.',
      },
      facts,
    ),
    inWords(
      {
        zh: '要和接手的社工见面的有{wanted}个，见过{done}个（{by}前完成）。',
        en: '{wanted} to meet the successor, {done} met so far (by {by}).',
      },
      facts,
    ),
    ...orphans.map(({ actor, ties }) =>
      inWords(
        { zh: '只和{name}有联系：{actor}（{ties}）。', en: 'In touch with {name} only: {actor} ({ties}).' },
        { name: pack.worker.name, actor: actor.name, ties },
      ),
    ),
  ];
  return [
    {
      subjectId: workerId,
      caseId: null,
      severity: isUrgent ? 'high' : 'medium',
      since: firstDay(entry.on),
      why: inWords(
        basis.day <= leavesOn
          ? {
              zh: '{name}{on}离开；有{orphans}个居民和组织只和{name}有联系。',
              en: '{name} leaves on {on}; {orphans} {orphans|resident or organization is|residents and organizations are} in touch with {name} only.',
            }
          : {
              zh: '{name}{on}已经离开；要交接的{wanted}个里只有{done}个见过接手的社工。',
              en: '{name} left on {on}; only {done} of {wanted} to be handed over have met the successor.',
            },
        facts,
      ),
      evidence,
      action: inWords({
        zh: '打开交接包，逐个约好一起走访的日子，把答应的事写清楚交给谁。',
        en: 'Open the handover pack, agree with each on a day for a visit together, and write down who takes over what was promised.',
      }),
      aboutIds: orphans.map(({ actor }) => actor.id),
    },
  ];
}
