import { handoverOf } from '../../cultivation/handover.ts';
import { ProblemError } from '../../entities/problem.ts';
import { personIdsAmong } from '../../entities/actor.ts';
import type { ActorReference } from '../../entities/results/actorReference.ts';
import type { ReportDocument } from '../../entities/results/reportDocument.ts';
import { nodesOf } from '../../graph/recordTies.ts';
import {
  counted,
  dateColumn,
  fact,
  facts,
  heading,
  listed,
  onDay,
  paragraph,
  percent,
  table,
  textColumn,
  unknown,
  words,
  written,
  yesOrNo,
  yesOrNothing,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';
import { limitsAndNotes, methodBox, provenanceOf, subtitleOf } from '../sections/provenance.ts';

/**
 * What a social worker hands over: her cases with stage and next step, who has nobody else, promised tasks, who holds accounts, keys and
 * groups, consents, visits together, and room for signatures. @throws ProblemError `notFound` when there is no such social worker
 */
export function handover(basis: ReportBasis): ReportDocument {
  const { record, cultivation, subjectId } = basis;
  const worker = nodesOf(record, 'SocialWorker').find(({ id }) => id === subjectId);
  if (!worker) throw new ProblemError({ code: 'notFound', field: 'subjectId' });
  const pack = handoverOf(cultivation, worker.id);
  const { consents, visits } = pack;
  const nameOf = (actor: ActorReference | null) => actor?.name ?? words('本社区', 'The community');
  const named = [
    pack.worker,
    pack.successor,
    ...pack.orphans.map(({ actor }) => actor),
    ...[...pack.cases, ...pack.tasks, ...pack.holdings].map(({ subject }) => subject),
  ];
  return {
    kind: 'handover',
    title: words('社工交接包：{name}', 'Handover of {name}', { name: worker.displayName }),
    subtitle: subtitleOf(basis),
    blocks: [
      heading(2, words('交接概况', 'The handover')),
      facts([
        fact(words('离开的社工', 'Who leaves'), written(worker.displayName)),
        fact(words('最后一天', 'Last day'), onDay(pack.leavesOn)),
        fact(words('接手的社工', 'Who takes over'), pack.successor ? written(pack.successor.name) : unknown),
        fact(words('交接包最晚', 'Pack due'), onDay(pack.packDueOn)),
        fact(words('只认识这位社工的人和组织', 'Who has nobody else'), counted(pack.orphanCount)),
        fact(words('逾期的事', 'Overdue'), counted(pack.overdueCount)),
        fact(
          words('一起走访过的', 'Met the successor'),
          words('{done}／{wanted}（{share}）', '{done} of {wanted} ({share})', {
            ...{ done: visits.done, wanted: visits.wanted, share: percent(visits.share) },
          }),
        ),
      ]),
      ...(pack.note ? [paragraph(written(pack.note))] : []),
      heading(2, words('正在培育的个人、组织和社区', 'Cases')),
      table(
        words('各项培育的阶段和下一步', 'Cases, stages and next steps'),
        pack.cases,
        [
          textColumn('对象', 'Whom', ({ subject, title }) =>
            title
              ? words('{name}（{title}）', '{name} ({title})', { name: nameOf(subject), title })
              : nameOf(subject),
          ),
          textColumn('阶段模型', 'Stage model', ({ modelName }) => modelName),
          textColumn('阶段', 'Stage', ({ stage }) => stage),
          dateColumn('从何时', 'Since', ({ stageSince }) => stageSince),
          textColumn('下一步', 'Next step', ({ nextStep }) => nextStep),
          dateColumn('最晚', 'By', ({ nextOn }) => nextOn),
        ],
        { none: words('没有进行中的培育。', 'No case is under way.') },
      ),
      heading(2, words('只认识这位社工的人和组织', 'Who has nobody else')),
      table(
        words('要一起走访的', 'Whom to visit together'),
        pack.orphans,
        [
          textColumn('姓名、名称', 'Name', ({ actor }) => actor.name),
          textColumn('楼栋', 'Building', ({ actor }) => actor.placeName),
          textColumn('怎么认识', 'By what', ({ ties }) => listed(ties)),
          dateColumn('最近来往', 'Last contact', ({ lastOn }) => lastOn),
          dateColumn('一起走访', 'Visited together', ({ jointVisitOn }) => jointVisitOn),
        ],
        { none: words('没有人只认识这位社工一个。', 'Nobody has her alone.'), all: pack.orphanCount },
      ),
      heading(2, words('答应过的事', 'What was promised')),
      table(
        words('没有做完的事', 'What is open'),
        pack.tasks,
        [
          textColumn('要做的事', 'Task', ({ title }) => title),
          textColumn('对象', 'Whom', ({ subject }) => nameOf(subject)),
          dateColumn('最晚', 'Due', ({ dueOn }) => dueOn),
          textColumn('逾期', 'Overdue', ({ isOverdue }) => yesOrNothing(isOverdue)),
        ],
        { none: words('没有没做完的事。', 'Nothing is open.') },
      ),
      heading(2, words('账户、钥匙、微信群', 'Accounts, keys, groups')),
      table(
        words('谁在管', 'Who holds them'),
        pack.holdings,
        [
          textColumn('组织', 'Organization', ({ subject }) => nameOf(subject)),
          textColumn('什么', 'What', ({ what }) => what),
          textColumn('居民自己管', 'Held by residents', ({ holds }) => yesOrNo(holds)),
          textColumn('说明', 'Note', ({ text }) => text),
          dateColumn('记录日期', 'Recorded', ({ on }) => on),
        ],
        { none: words('还没有记录。', 'Nothing is recorded yet.') },
      ),
      heading(2, words('快到期的', 'What expires')),
      table(
        words('备案和文件的期限', 'Filings and documents'),
        pack.expiries,
        [
          textColumn('组织', 'Organization', ({ organization }) => organization.name),
          textColumn('什么', 'What', ({ what }) => what),
          dateColumn('到期', 'Until', ({ until }) => until),
          textColumn('已经过期', 'Over', ({ isOver }) => yesOrNothing(isOver)),
        ],
        { none: words('没有快到期的。', 'Nothing expires soon.') },
      ),
      heading(2, words('同意的情况', 'Consents')),
      facts([
        fact(words('接手的居民', 'Residents handed over'), counted(consents.residents)),
        fact(words('还没有问过来往的', 'Not asked yet'), counted(consents.notAsked)),
        fact(
          words('不愿被推荐为骨干的', 'Not to be considered as leaders'),
          counted(consents.withoutLeadership),
        ),
        fact(words('不同意留联系方式的', 'No contact data'), counted(consents.withoutContact)),
      ]),
      heading(2, words('签字', 'Signatures')),
      table(
        words('交接双方和督导', 'Both workers and the supervisor'),
        [
          words('离开的社工', 'Who leaves'),
          words('接手的社工', 'Who takes over'),
          words('督导', 'Supervisor'),
        ],
        [
          textColumn('身份', 'Role', (role) => role),
          textColumn('签字', 'Signature', () => null),
          textColumn('日期', 'Date', () => null),
        ],
        { none: unknown },
      ),
      ...methodBox([
        words(
          '只认识这位社工的：登记的来往、陪伴时间、走访和培育里，工作人员只有这一位。',
          'Who has nobody else: among the staff, only she stands in their ties, hours, visits and cases.',
        ),
      ]),
      ...limitsAndNotes(basis, [
        words(
          '没有写下来的约定不在这里，请当面再问一遍。',
          'What was promised and not written down is not here: please ask once more.',
        ),
      ]),
    ],
    provenance: provenanceOf(basis, { isScored: false }),
    personIds: [...new Set(personIdsAmong(named))],
  };
}
