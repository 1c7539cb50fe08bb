import { activistEvidence } from '../../analysis/activists/evidence/activistEvidence.ts';
import { supportNetwork } from '../../analysis/supportNetwork/supportNetwork.ts';
import { casesBegun } from '../../cultivation/caseState.ts';
import { ladder } from '../../cultivation/ladder.ts';
import { sessionsOf } from '../../cultivation/sessionsOf.ts';
import type { RecordNode } from '../../entities/communityRecord.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { ReportBlock, ReportDocument } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { personIdsAmong } from '../../entities/actor.ts';
import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import {
  dateColumn,
  fact,
  facts,
  heading,
  list,
  listed,
  numberColumn,
  paragraph,
  picture,
  table,
  textColumn,
  unknown,
  words,
  written,
  yesOrNothing,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';
import { assessmentsSection } from '../sections/assessments.ts';
import { casesTable, decisionsTable, sessionsTable } from '../sections/cases.ts';
import { roleIn } from '../sections/roleIn.ts';
import { limitsAndNotes, methodBox, provenanceOf, subtitleOf } from '../sections/provenance.ts';

/**
 * The file of a resident who is cultivated as a leader: her strengths and what they rest on, where she stands, what was done with her, and
 * whom she has around her before and now. @throws ProblemError `notFound` when there is no such resident, or she was merely mentioned
 */
export function leader(basis: ReportBasis): ReportDocument {
  const { record, selection, subjectId, from, to, today, profile, book, cultivation } = basis;
  const person = nodesOf(record, 'Resident').find(({ id, isMentioned }) => id === subjectId && !isMentioned);
  if (!person) throw new ProblemError({ code: 'notFound', field: 'subjectId' });
  const steps = ladder(record, selection, { personId: person.id, book, today: to });
  const found = activistEvidence(record, selection, { personId: person.id, today, profile });
  const cases = casesBegun(cultivation).filter(({ case: one }) => one.subjectId === person.id);
  const around = supportNetwork(record, selection, { personId: person.id, before: from, today });
  const earlier = supportNetwork(
    record,
    { ...selection, asOf: from },
    { personId: person.id, before: null, today },
  );
  return {
    kind: 'leader',
    title: words('骨干培育档案：{name}', 'File of a leader: {name}', { name: person.displayName }),
    subtitle: subtitleOf(basis),
    blocks: [
      heading(2, words('这是谁', 'Who this is')),
      whoItIs(basis, person),
      heading(2, words('优势', 'Strengths')),
      ...strengthsOf(person, found?.activist.reasons ?? []),
      ...(found
        ? [
            table(
              words('依据', 'What it rests on'),
              found.activist.contributions,
              [
                textColumn('方面', 'Dimension', ({ name }) => name),
                textColumn('依据', 'Evidence', ({ evidence }) => evidence),
                numberColumn(
                  '记录',
                  'Records',
                  ({ dimension }) =>
                    found.dimensions.find((each) => each.dimension === dimension)?.records.length ?? null,
                ),
              ],
              { none: words('还没有依据。', 'There is no evidence yet.') },
            ),
          ]
        : []),
      heading(2, words('走到哪一步', 'Where she stands')),
      paragraph(steps.reading),
      table(
        words('从参与者到带教人', 'From participant to mentor'),
        steps.steps,
        [
          textColumn('台阶', 'Step', ({ name }) => name),
          textColumn('意思', 'Meaning', ({ meaning }) => meaning),
          textColumn('走到', 'Reached', ({ reached }) => yesOrNothing(reached)),
          dateColumn('从何时', 'Since', ({ since }) => since),
          textColumn('依据', 'Evidence', ({ evidence }) => evidence),
        ],
        { none: unknown },
      ),
      casesTable(basis, cases),
      decisionsTable(cases),
      heading(2, words('督导、走访和培训', 'Supervision, visits and training')),
      sessionsTable(words('记录', 'Records'), sessionsOf(cultivation, person.id)),
      heading(2, words('评估', 'Assessments')),
      ...assessmentsSection(basis, person.id, 'person'),
      heading(2, words('身边的人', 'Who is around her')),
      ...egoPictures(basis, person, { earlier, around }),
      ...methodBox([
        words(
          '优势只看做过的事和别人怎么说，不看性别、年龄、健康。',
          'Strengths rest on what was done and on what others say, never on sex, age or health.',
        ),
        words(
          '身边的人按记录画：线粗的走得近，虚线来往少，波浪线有压力。',
          'Who is around her is drawn from what is recorded: thick = close, dashed = seldom, wavy = stressful.',
        ),
      ]),
      ...limitsAndNotes(basis, [
        words(
          '这份档案是为了支持本人成长，本人可以要求看，也可以要求改。',
          'This file serves her growth; she may ask to see it and to correct it.',
        ),
      ]),
    ],
    provenance: provenanceOf(basis, { isScored: found !== null }),
    personIds: [
      ...new Set([
        person.id,
        // Who was around her only then stands in the earlier picture.
        ...personIdsAmong(
          [earlier, around].flatMap((network) => network?.alters ?? []).map(({ actor }) => actor),
        ),
      ]),
    ],
  };
}

function whoItIs({ record, community }: ReportBasis, { id }: RecordNode): ReportBlock {
  const { state } = community.dates;
  const member = tiesOf(record, ['MEMBER_OF'], state).filter((tie) => tie.from.id === id);
  const posts = tiesOf(record, ['SERVES_IN'], state).filter((tie) => tie.from.id === id);
  const inWordsOf = (ties: typeof member): Sentence =>
    ties.length === 0
      ? words('没有登记', 'none recorded')
      : words('{ties}', '{ties}', {
          ties: ties.map(({ kind, subkind, to }) =>
            words('{name}（{role}）', '{name} ({role})', {
              ...{ name: to.displayName, role: roleIn(kind, subkind) },
            }),
          ),
        });
  return facts([
    fact(words('楼栋', 'Building'), written(community.homes.get(id)?.displayName ?? null)),
    fact(words('参加的组织', 'Organizations'), inWordsOf(member)),
    fact(words('职务', 'Posts'), inWordsOf(posts)),
  ]);
}

function strengthsOf({ properties }: RecordNode, reasons: readonly Sentence[]): ReportBlock[] {
  const own = Array.isArray(properties['strengths']) ? properties['strengths'].map(String) : [];
  return list(
    [...(own.length > 0 ? [words('登记的特长：{own}', 'Recorded: {own}', { own })] : []), ...reasons],
    words('还没有登记。', 'Nothing is recorded yet.'),
  );
}

type Around = NonNullable<ReturnType<typeof supportNetwork>>;

const alterColumns = [
  textColumn<Around['alters'][number]>('姓名', 'Name', ({ actor }) => actor.name),
  textColumn<Around['alters'][number]>('给的支持', 'Gives', ({ received }) => listed(received)),
  textColumn<Around['alters'][number]>('得到的支持', 'Gets', ({ given }) => listed(given)),
  numberColumn<Around['alters'][number]>('亲近程度', 'Closeness', ({ closeness }) => closeness),
  dateColumn<Around['alters'][number]>('从何时', 'Since', ({ since }) => since),
];

function egoPictures(
  { from, to }: ReportBasis,
  { id }: RecordNode,
  { earlier, around }: { readonly earlier: Around | null; readonly around: Around | null },
): ReportBlock[] {
  if (!around)
    return [paragraph(words('还没有问过平时和谁来往。', 'Nobody asked yet whom she is in contact with.'))];
  const shown = [
    {
      caption: words('{from}时身边的人', 'Who was around her, {from}', { from }),
      on: from,
      network: earlier,
    },
    { caption: words('{to}时身边的人', 'Who is around her, {to}', { to }), on: to, network: around },
  ];
  return [
    ...list([...around.reading, ...(around.change?.sentences ?? [])]),
    ...shown.map(({ caption, on, network }) =>
      picture(caption, 'supportNetwork', network?.alters ?? [], alterColumns, { asOf: on, actorId: id }),
    ),
  ];
}
