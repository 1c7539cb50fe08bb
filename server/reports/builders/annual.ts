import { overview } from '../../analysis/overview.ts';
import { comparison } from '../../analysis/evolution/comparison.ts';
import { measureChanges } from '../../analysis/evolution/measureChanges.ts';
import { organizationBalance } from '../../analysis/organizations/organizationBalance.ts';
import { disclosed } from '../../access/smallCells.ts';
import type { MeasureId } from '../../analysis/index.ts';
import { ladderRise } from '../../cultivation/ladder.ts';
import { needStatuses } from '../../entities/need.ts';
import type { ReportBlock, ReportDocument } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { nodesOf, textOf } from '../../graph/recordTies.ts';
import {
  counted,
  dateColumn,
  fact,
  facts,
  heading,
  list,
  numberColumn,
  onDay,
  paragraph,
  percent,
  picture,
  shareColumn,
  table,
  textColumn,
  words,
} from '../document.ts';
import { personsColumn, personsInFives, totalOfPersons } from '../disclosedCounts.ts';
import { chance, type ReportBasis } from '../reportBasis.ts';
import { autonomyOf, autonomyTables } from '../sections/autonomy.ts';
import { alertCounts, alertsOf } from '../sections/alerts.ts';
import { assessmentsSection } from '../sections/assessments.ts';
import { casesByStage } from '../sections/cases.ts';
import { gapCounts, gapsOf } from '../sections/gaps.ts';
import { participationOf, type Participation } from '../sections/participation.ts';
import { attentionOf, nextSteps } from '../sections/nextSteps.ts';
import { limitsAndNotes, methodBox, provenanceOf } from '../sections/provenance.ts';

/** What shows to a funder how a community hangs together. */
const outcomeMeasures: readonly MeasureId[] = [
  'averageDegree',
  'density',
  'transitivity',
  'componentCount',
  'largestComponent',
  'isolateCount',
  'distanceFragmentation',
  'articulationCount',
];

/**
 * What was done in a span and what came of it, for whoever pays or supervises: outputs, outcomes for individuals, organizations
 * and the community, how ties changed, what is still missing. Counts only: it names no resident.
 */
export function annual(basis: ReportBasis): ReportDocument {
  const { record, selection, communityName, from, to, today, thresholds, followed } = basis;
  const took = participationOf(basis);
  const alone = autonomyOf(basis);
  const glance = overview(record, selection, { today, thresholds, followed });
  return {
    kind: 'annual',
    title: words('社区培育阶段报告', 'Progress report'),
    subtitle: words('{communityName}　{from} 至 {to}', '{communityName}, {from} to {to}', {
      ...{ communityName, from, to },
    }),
    blocks: [
      ...summaryOf(basis, took),
      ...outputs(took),
      heading(2, words('成效：个人', 'Outcomes: individuals')),
      ...individuals(basis, took),
      heading(2, words('成效：组织', 'Outcomes: organizations')),
      ...organizations(basis, alone.organizations),
      heading(2, words('成效：社区', 'Outcomes: the community')),
      ...evolution(basis),
      ...autonomyTables(alone),
      ...assessmentsSection(basis, record.communityId, 'community'),
      heading(2, words('培育进展', 'Cases of cultivation')),
      casesByStage(basis),
      heading(2, words('还缺什么', 'What is still missing')),
      gapCounts(gapsOf(basis, 1)),
      alertCounts(alertsOf(basis, 1)),
      needs(basis),
      heading(2, words('下一步', 'What comes next')),
      ...nextSteps(attentionOf(glance)),
      ...methodBox([
        words(
          '人数按人算一次，人次按每场活动算；“首次”指在这段时间之前没有记录到。',
          'People are counted once, attendances each time; “first” means that nothing was recorded of them before.',
        ),
        words(
          '前后比较只看两个时间都在的人；没有再问到的来往，不算断开。',
          'The comparison is of those who were there at both times; a tie that nobody was asked about again has not ended.',
        ),
        words(
          '报告只有合计，没有居民的姓名。不到 5 的人数、人次和需求写作“<5”，分项的向下取到 5 的倍数。',
          'The report has sums only and names no resident. Fewer than 5 persons, attendances or needs are shown as “<5”; parts of a total are rounded down to multiples of 5.',
        ),
      ]),
      ...limitsAndNotes(basis, [
        words(
          '前后有变化，不等于是某一项工作带来的；要说明成效，看“变化”页的对照。',
          'A change does not show what brought it about; effects are examined on the page “Change”.',
        ),
      ]),
    ],
    provenance: provenanceOf(basis, { isScored: false }),
    personIds: [],
  };
}

function summaryOf({ from, to }: ReportBasis, took: Participation): ReportBlock[] {
  const { activities, attendances, participants, newParticipants } = took;
  return [
    heading(2, words('概要', 'Summary')),
    paragraph(
      words(
        '从{from}到{to}，办了 {activities} 场活动，{participants} 位居民参加了 {attendances} 人次，其中 {newParticipants} 位是第一次来；{organizers} 位居民自己组织过活动，其中 {newOrganizers} 位是第一次。',
        'From {from} to {to}, {activities} {activities|activity was|activities were} held. {participants} {count|resident|residents} took part {attendances} times, {newParticipants} of them for the first time; {organizers} organized something, {newOrganizers} of them for the first time.',
        {
          ...{ from, to, activities, count: participants },
          ...{ attendances: totalOfPersons(attendances), participants: totalOfPersons(participants) },
          newParticipants: personsInFives(newParticipants),
          organizers: personsInFives(took.organizers),
          newOrganizers: personsInFives(took.newOrganizers),
        },
      ),
    ),
  ];
}

function outputs({ months, byKind, activities, attendances, participants }: Participation): ReportBlock[] {
  type Month = Participation['months'][number];
  const month = dateColumn<Month>('月份', 'Month', (row) => row.month);
  const held = numberColumn<Month>('活动', 'Activities', (row) => row.activities);
  return [
    heading(2, words('做了什么', 'What was done')),
    facts([
      fact(words('活动', 'Activities'), counted(activities)),
      fact(words('人次', 'Attendances'), totalOfPersons(attendances)),
      fact(words('参加的居民', 'Residents who took part'), totalOfPersons(participants)),
    ]),
    table(
      words('每月的活动和参加', 'Activities and attendance by month'),
      months,
      [
        month,
        held,
        personsColumn('人次', 'Attendances', (row) => row.attendances),
        personsColumn('参加的居民', 'Residents', (row) => row.participants),
      ],
      { none: words('这段时间没有记录活动。', 'No activity is recorded in this time.') },
    ),
    ...(months.length > 1
      ? [
          picture(
            words('每月的人次', 'Attendance by month'),
            'bars',
            months,
            [month, numberColumn('人次', 'Attendances', (row) => disclosed(row.attendances))],
            {
              note: words(
                '不到 5 人次的月份不画条，写作“未知”；其他的向下取到 5 的倍数。',
                'A month with fewer than 5 has no bar and is shown as not known; others are rounded down to multiples of 5.',
              ),
            },
          ),
        ]
      : []),
    table(
      words('各类活动', 'Activities by kind'),
      byKind,
      [
        textColumn('类型', 'Kind', ({ kind }) => kind ?? words('没有写明', 'not said')),
        numberColumn('活动', 'Activities', (row) => row.activities),
        personsColumn('人次', 'Attendances', (row) => row.attendances),
      ],
      { none: words('这段时间没有记录活动。', 'No activity is recorded in this time.') },
    ),
  ];
}

function individuals(basis: ReportBasis, took: Participation): ReportBlock[] {
  const { record, selection, from, to, book } = basis;
  const { steps } = ladderRise(record, selection, { since: from, book, today: to });
  return [
    facts([
      fact(words('参加过活动的居民', 'Residents who took part'), totalOfPersons(took.participants)),
      fact(words('其中第一次参加', 'Of these, for the first time'), personsInFives(took.newParticipants)),
      fact(words('组织过活动的居民', 'Residents who organized'), personsInFives(took.organizers)),
      fact(words('其中第一次组织', 'Of these, for the first time'), personsInFives(took.newOrganizers)),
    ]),
    table(
      words('从参与者到带教人：走到哪一步', 'From participant to mentor: how far people came'),
      steps,
      [
        textColumn('台阶', 'Step', ({ name }) => name),
        personsColumn('现在在这一步的居民', 'Residents on this step', ({ persons }) => persons),
        personsColumn('这段时间走上来的', 'Of these, who rose in this time', ({ rose }) => rose),
      ],
      { none: words('还没有记录。', 'Nothing is recorded yet.') },
    ),
  ];
}

function organizations(
  { record, selection, today, from, to }: ReportBasis,
  ofResidents: ReturnType<typeof autonomyOf>['organizations'],
): ReportBlock[] {
  const span = { ...selection, asOf: null, from, to };
  const balance = organizationBalance(record, span, { scope: 'ofResidents', today });
  const autonomous = new Map(ofResidents.map((each) => [each.id, each]));
  type Share = (typeof balance.organizations)[number];
  return [
    table(
      words('居民自己的组织', 'Organizations of residents'),
      balance.organizations,
      [
        textColumn('组织', 'Organization', ({ name }) => name),
        personsColumn('成员', 'Members', ({ members }) => members),
        numberColumn('活动', 'Activities', ({ activities }) => activities),
        numberColumn<Share>(
          '其中居民自己发起（近一年）',
          'Begun by residents (last year)',
          ({ id }) => autonomous.get(id)?.startedByResidents ?? null,
        ),
        numberColumn('用到的资源', 'Resources used', ({ resources }) => resources),
        numberColumn('社工时间（小时）', 'Hours of workers', ({ hours }) => hours),
        numberColumn<Share>(
          '靠几个人撑着',
          'Rests on how many',
          ({ id }) => autonomous.get(id)?.busFactor ?? null,
        ),
      ],
      { none: words('还没有登记居民自己的组织。', 'No organization of residents is recorded yet.') },
    ),
    table(
      words('组织之间匀不匀', 'How evenly organizations are served'),
      balance.inequalities,
      [
        textColumn('比较什么', 'What', ({ dimension }): Sentence => ({ text: `balance.thing.${dimension}` })),
        numberColumn('合计', 'Total', ({ total }) => total),
        numberColumn('基尼系数', 'Gini', ({ gini }) => gini),
        shareColumn('最多的一家占', 'Share of the largest', ({ largestShare }) => largestShare),
        textColumn('提醒', 'Note', ({ isUnbalanced }) =>
          isUnbalanced ? words('很不均衡', 'unbalanced') : null,
        ),
      ],
      {
        none: words('没有可以比较的组织。', 'There are no organizations to compare.'),
        note: words(
          '基尼系数：0 是完全一样，超过 0.5 是很不均衡。',
          'Gini: 0 = all alike, above 0.5 = unbalanced.',
        ),
      },
    ),
  ];
}

/** How the network changed between the first and the last day. */
function evolution({ record, selection, from, to }: ReportBasis): ReportBlock[] {
  const moments = { before: { date: from }, after: { date: to } };
  const { ties, stayed, joined, left, summary, guidance, cautions } = comparison(record, selection, moments);
  const changes = measureChanges(record, selection, {
    ...moments,
    ...{ ids: outcomeMeasures, model: null, draws: chance.draws, seed: chance.seed, groupBy: 'place' },
  });
  return [
    ...list([...summary, ...(guidance ? [guidance] : [])]),
    facts([
      fact(words('两个时间都在', 'There at both times'), personsInFives(stayed)),
      fact(words('新来的', 'Joined'), personsInFives(joined)),
      fact(words('离开的', 'Left'), personsInFives(left)),
      fact(words('保持的来往', 'Ties kept'), counted(ties.kept)),
      fact(words('新的来往', 'Ties formed'), counted(ties.formed)),
      fact(words('断开的来往', 'Ties dissolved'), counted(ties.dissolved)),
      fact(words('没有再问到的', 'Not asked about again'), counted(ties.notAsked)),
      fact(words('稳定系数（Jaccard）', 'Stability (Jaccard)'), percent(ties.jaccard)),
    ]),
    table(
      words('网络的变化', 'How the network changed'),
      changes,
      [
        textColumn('指标', 'Measure', ({ id }): Sentence => ({ text: `measure.${id}` })),
        numberColumn('开始', 'Before', ({ before }) => before),
        numberColumn('结束', 'After', ({ after }) => after),
        numberColumn('相差', 'Difference', ({ difference }) => difference),
      ],
      {
        none: words('没有可以比较的指标。', 'There is nothing to compare.'),
        note: words('{from} 和 {to}', '{from} and {to}', { from: onDay(from), to: onDay(to) }),
      },
    ),
    ...list(cautions),
  ];
}

function needs({ record }: ReportBasis): ReportBlock {
  const all = nodesOf(record, 'Need');
  const rows = Object.keys(needStatuses).map((status) => ({
    status,
    count: all.filter((need) => textOf(need, 'status') === status).length,
  }));
  return table(
    words('居民的需求', 'Needs of residents'),
    all.length === 0 ? [] : rows,
    [
      textColumn('状态', 'State', ({ status }): Sentence => ({ text: `choice.Need.status.${status}` })),
      personsColumn('需求', 'Needs', ({ count }) => count),
    ],
    { none: words('还没有登记需求。', 'No need is recorded yet.') },
  );
}
