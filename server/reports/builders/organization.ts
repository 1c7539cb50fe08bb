import { organizationCard } from '../../analysis/organizations/organizationCard.ts';
import { casesBegun } from '../../cultivation/caseState.ts';
import { sessionsOf } from '../../cultivation/sessionsOf.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { OrganizationCard } from '../../entities/results/organizationCard.ts';
import type { ReportBlock, ReportDocument } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import {
  counted,
  dateColumn,
  fact,
  facts,
  heading,
  list,
  numberColumn,
  onDay,
  picture,
  table,
  textColumn,
  unknown,
  words,
  yesOrNo,
  yesOrNothing,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';
import { assessmentsSection } from '../sections/assessments.ts';
import { casesTable, decisionsTable, sessionsTable } from '../sections/cases.ts';
import { roleIn } from '../sections/roleIn.ts';
import { standardsSection } from '../sections/standards.ts';
import { limitsAndNotes, methodBox, provenanceOf, subtitleOf } from '../sections/provenance.ts';

/**
 * The file of one organization: what it is, who carries it, what it holds, whom it is linked with and what it uses, how it stands in
 * its cultivation. @throws ProblemError `notFound` when there is no such organization
 */
export function organization(basis: ReportBasis): ReportDocument {
  const { record, selection, subjectId, today } = basis;
  const node = nodesOf(record, 'Organization').find(({ id }) => id === subjectId);
  if (!node) throw new ProblemError({ code: 'notFound', field: 'subjectId' });
  const card = organizationCard(record, selection, { organizationId: node.id, today });
  const members = tiesOf(record, ['MEMBER_OF'], basis.community.dates.state)
    .filter((tie) => tie.to.id === node.id && !tie.from.isMentioned)
    .sort((a, b) => (a.from.displayName < b.from.displayName ? -1 : 1));
  const cases = casesBegun(basis.cultivation).filter(({ case: one }) => one.subjectId === node.id);
  return {
    kind: 'organization',
    title: words('组织档案：{name}', 'File of an organization: {name}', { name: node.displayName }),
    subtitle: subtitleOf(basis),
    blocks: [
      heading(2, words('基本情况', 'What it is')),
      whatItIs(card),
      heading(2, words('下一步', 'What comes next')),
      ...list(card.nextSteps),
      heading(2, words('成员', 'Members')),
      table(
        words('撑着组织的人', 'Who carries it'),
        card.core,
        [
          textColumn('姓名', 'Name', ({ actor }) => actor.name),
          textColumn('角色', 'Role', ({ role }) => roleIn('MEMBER_OF', role)),
          numberColumn('一年内组织的活动', 'Organized in a year', ({ organized }) => organized),
          textColumn('是否核心', 'In the core', ({ inCore }) => yesOrNo(inCore)),
        ],
        { none: words('还看不出谁在撑着。', 'Nobody stands out yet.') },
      ),
      table(
        words('成员名单', 'Roster'),
        members,
        [
          textColumn('姓名', 'Name', ({ from }) => from.displayName),
          textColumn('角色', 'Role', ({ subkind }) => roleIn('MEMBER_OF', subkind)),
          dateColumn('加入', 'Since', ({ validFrom }) => validFrom),
        ],
        { none: words('还没有登记成员。', 'No member is recorded yet.') },
      ),
      heading(2, words('活动', 'Activities')),
      picture(words('最近十二个月的活动', 'Activities of the last twelve months'), 'bars', card.months, [
        dateColumn('月份', 'Month', ({ month }) => month),
        numberColumn('活动', 'Activities', ({ activities }) => activities),
      ]),
      heading(2, words('和谁有联系', 'Whom it is linked with')),
      table(
        words('联系的组织和居委会', 'Organizations and committees'),
        card.bridges,
        [
          textColumn('名称', 'Name', (bridge) => bridge.organization.name),
          textColumn('有合作', 'Work together', ({ collaborates }) => yesOrNothing(collaborates)),
          numberColumn('共同的成员', 'Members of both', ({ sharedMembers }) => sharedMembers),
          numberColumn('一起的活动', 'Activities together', ({ sharedActivities }) => sharedActivities),
          numberColumn('成员之间的来往', 'Contacts of members', ({ contacts }) => contacts),
        ],
        {
          none: words('还没有记录到和别的组织的联系。', 'No link with another organization is recorded yet.'),
        },
      ),
      heading(2, words('培育阶段', 'Cultivation')),
      casesTable(basis, cases),
      decisionsTable(cases),
      sessionsTable(
        words('走访、培训和会议', 'Visits, training, meetings'),
        sessionsOf(basis.cultivation, node.id),
      ),
      ...standardsSection(basis, node),
      heading(2, words('评估', 'Assessments')),
      ...assessmentsSection(basis, node.id, 'organization'),
      heading(2, words('资源和经费', 'Resources and money')),
      table(
        words('提供和用到的资源', 'Resources given and used'),
        card.resources,
        [
          textColumn('资源', 'Resource', ({ title }) => title),
          textColumn('类别', 'Kind', ({ kind }): Sentence => ({ text: `choice.Resource.kind.${kind}` })),
          textColumn('提供', 'Gives', ({ provides }) => yesOrNothing(provides)),
          textColumn('使用', 'Uses', ({ uses }) => yesOrNothing(uses)),
        ],
        {
          none: words('还没有登记资源。', 'No resource is recorded yet.'),
          note: words(
            '这里登记资源的来往，不记账目；账目请附组织自己公布的收支。',
            'Resources are recorded here, no accounts: please add what the organization publishes itself.',
          ),
        },
      ),
      ...methodBox([
        words(
          '靠几个人撑着：最少几位成员离开，组织活动的角色就剩不到一半。',
          'Rests on how many: the fewest members after whose leaving at most half of the organizer roles are left.',
        ),
        words(
          '节奏：两次活动之间相隔天数的中位数。活动算最近一年。',
          'Rhythm: the median of days between activities. Activities are those of a year.',
        ),
      ]),
      ...limitsAndNotes(basis, [
        words(
          '没有登记的活动和成员不在报告里。',
          'Activities and members that were not recorded are not in this report.',
        ),
      ]),
    ],
    provenance: provenanceOf(basis, { isScored: false }),
    personIds: [
      ...new Set([
        ...members.map(({ from }) => from.id),
        ...card.core.map(({ actor }) => actor.id),
        ...card.bridges.flatMap(({ commonMembers }) => commonMembers.map(({ id }) => id)),
      ]),
    ],
  };
}

function whatItIs(card: OrganizationCard): ReportBlock {
  const { kind, field, foundedOn, filedOn, members, activities, startedByResidents } = card;
  return facts([
    fact(words('类型', 'Kind'), { text: `choice.Organization.kind.${kind}` }),
    fact(words('服务领域', 'Field'), field ? { text: `choice.Organization.field.${field}` } : unknown),
    fact(words('成立', 'Founded'), onDay(foundedOn)),
    fact(words('备案', 'Filed'), filedOn === null ? words('没有登记', 'not recorded') : onDay(filedOn)),
    fact(words('成员', 'Members'), counted(members)),
    fact(words('一年内的活动', 'Activities in a year'), counted(activities)),
    fact(words('其中居民自己发起', 'Of these, begun by residents'), counted(startedByResidents)),
    fact(
      words('节奏', 'Rhythm'),
      card.rhythmDays === null
        ? unknown
        : words('大约每 {n} 天一次', 'about every {n} days', { n: card.rhythmDays }),
    ),
    fact(words('最近一次活动', 'Last activity'), onDay(card.lastActivityOn)),
    fact(
      words('社工陪伴（一年）', 'Hours of workers (a year)'),
      card.hours === null ? unknown : words('{n} 小时', '{n} hours', { n: card.hours }),
    ),
    fact(words('靠几个人撑着', 'Rests on how many'), counted(card.busFactor)),
    fact(words('没有和其他成员来往的', 'In touch with no other member'), counted(card.unlinked)),
  ]);
}
