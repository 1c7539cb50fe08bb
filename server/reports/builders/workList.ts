import { introductionPlan } from '../../analysis/introductions/introductionPlan.ts';
import { allTasks } from '../../cultivation/cultivationTasks.ts';
import { isPersonLabel, personIdsAmong } from '../../entities/actor.ts';
import type { ActorReference } from '../../entities/results/actorReference.ts';
import type { ReportDocument } from '../../entities/results/reportDocument.ts';
import { heading, listed, table, textColumn, words } from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';
import { alertRows, alertsOf } from '../sections/alerts.ts';
import { tasksTable } from '../sections/cases.ts';
import { gapRows, gapsOf } from '../sections/gaps.ts';
import { limitsAndNotes, methodBox, provenanceOf, subtitleOf } from '../sections/provenance.ts';

const budget = 20;
const mostAlerts = 100;
const mostGaps = 100;

/** What is to be done, as tables to work with: introductions, tasks that are due, alerts, gaps. */
export function workList(basis: ReportBasis): ReportDocument {
  const { record, selection, today, outcomes, cultivation } = basis;
  const { introductions } = introductionPlan(record, selection, {
    ...{ today, budget, perPerson: 1, weights: {}, groupBy: 'place', group: null, outcomes },
    ...{ minimumShare: 0, leastServedFirst: false, learns: true },
  });
  const due = (dueOn: string | null): string => dueOn ?? '9999';
  const tasks = allTasks(cultivation)
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => (due(a.dueOn) < due(b.dueOn) ? -1 : due(a.dueOn) > due(b.dueOn) ? 1 : 0));
  const found = alertsOf(basis, mostAlerts);
  const alerts = { ...found, alerts: found.alerts.filter(({ state }) => state === 'open') };
  const { gaps, ...counted } = gapsOf(basis, mostGaps);
  const open = gaps.filter(({ state }) => state === 'open');
  const named: readonly (ActorReference | null)[] = [
    ...introductions.flatMap(({ one, other, introducer }) => [one, other, introducer]),
    ...alerts.alerts.flatMap(({ subject, about }) => [subject, ...about]),
    ...open.flatMap(({ actor, otherActor, helpers }) => [
      ...[actor, otherActor],
      ...helpers.flatMap((helper) => [helper.actor, ...helper.path]),
    ]),
  ];
  const isPerson = new Set(record.nodes.filter(({ label }) => isPersonLabel(label)).map(({ id }) => id));
  return {
    kind: 'workList',
    title: words('工作清单', 'Work list'),
    subtitle: subtitleOf(basis),
    blocks: [
      heading(2, words('牵线', 'Introductions')),
      table(
        words('牵线建议', 'Suggested introductions'),
        introductions,
        [
          textColumn('一位', 'One', ({ one }) => one.name),
          textColumn('另一位', 'The other', ({ other }) => other.name),
          textColumn('谁来牵线', 'Introduced by', ({ introducer }) => introducer?.name ?? words('您', 'you')),
          textColumn('怎么见面', 'Where to meet', ({ occasionText }) => occasionText),
          textColumn('理由', 'Why', ({ reasons }) => listed(reasons)),
          textColumn('先问什么', 'Ask first', ({ askFirst }) => askFirst),
          textColumn('结果', 'What came of it', () => null),
        ],
        { none: words('没有牵线建议。', 'There is nobody to introduce.') },
      ),
      heading(2, words('走访和要做的事', 'Visits and tasks')),
      tasksTable(words('要做的事', 'Tasks'), tasks),
      heading(2, words('培育中的提醒', 'Alerts of cultivation')),
      alertRows(alerts),
      heading(2, words('支持缺口', 'Gaps of support')),
      gapRows({ ...counted, gaps: open }),
      ...methodBox([
        words(
          '清单按今天的记录算出；做过的请在邻里里记下，下次就不再列出。',
          'The list is computed from what is recorded today; what was done is recorded in Linli and not listed again.',
        ),
      ]),
      ...limitsAndNotes(basis, []),
    ],
    provenance: provenanceOf(basis, { isScored: false }),
    personIds: [
      ...new Set([
        ...personIdsAmong(named),
        ...tasks.map(({ subjectId }) => subjectId).filter((id) => isPerson.has(id)),
      ]),
    ],
  };
}
