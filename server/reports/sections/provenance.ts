import { defaultWeights } from '../../analysis/activists/dimensions.ts';
import { resolveSelection } from '../../graph/resolvedSelection.ts';
import type { ReportBlock, ReportFact } from '../../entities/results/reportDocument.ts';
import type { Sentence } from '../../entities/sentence.ts';
import {
  counted,
  fact,
  facts,
  heading,
  list,
  onDay,
  paragraph,
  percent,
  unknown,
  words,
  written,
} from '../document.ts';
import { chance, type ReportBasis } from '../reportBasis.ts';

/** Of which community a report is, and on which day. */
export const subtitleOf = ({ communityName, to }: ReportBasis): Sentence =>
  words('{communityName}　{to}', '{communityName}, {to}', { communityName, to });

/** What the report was made from, in words: so that it can be made again. */
export function provenanceOf(basis: ReportBasis, { isScored }: { readonly isScored: boolean }): ReportFact[] {
  const { record, selection, today, from, to, profile } = basis;
  const { asked, answered, rate } = basis.community.responses;
  const { tieKinds, actorKinds, membersOf } = resolveSelection(selection);
  const group = record.nodes.find(({ id }) => id === membersOf);
  const response: Sentence =
    rate === null
      ? words('没有问过谁', 'nobody was asked')
      : words(
          '{percent}（问了 {asked} 人，{answered} 人作答）',
          '{percent} ({answered} of {asked} asked answered)',
          {
            ...{ percent: percent(rate), asked: asked.size, answered: answered.size },
          },
        );
  return [
    fact(words('生成日期', 'Made on'), onDay(today)),
    fact(words('数据时间', 'Tells of'), words('{from} 至 {to}', '{from} to {to}', { from, to })),
    fact(words('数据版本', 'State of the data'), written(record.revision)),
    fact(
      words('网络', 'Network'),
      words('{kinds}；{actors}', '{kinds}; {actors}', {
        kinds: tieKinds.map((kind): Sentence => ({ text: `tie.${kind}` })),
        actors: [...actorKinds].map((label): Sentence => ({ text: `node.${label}` })),
      }),
    ),
    ...(group
      ? [fact(words('只看成员或住户', 'Only members or residents of'), written(group.displayName))]
      : []),
    fact(words('回答率', 'Response rate'), response),
    ...(isScored
      ? [
          fact(words('权重', 'Weights'), weightsInWords(profile)),
          fact(
            words('随机种子', 'Seed'),
            words('{seed}（重抽 {draws} 次）', '{seed} ({draws} draws)', chance),
          ),
        ]
      : []),
  ];
}

function weightsInWords(profile: ReportBasis['profile']): Sentence {
  const each = Object.entries(profile?.weights ?? defaultWeights).map(([id, weight]): Sentence =>
    words('{name} {weight}', '{name} {weight}', { name: { text: `dimension.${id}.name` }, weight }),
  );
  return profile
    ? words('“{name}”第 {version} 版：{each}', '“{name}”, version {version}: {each}', {
        ...{ name: profile.name, version: profile.version, each },
      })
    : words('内置权重：{each}', 'Built-in: {each}', { each });
}

/** How it was found out. */
export const methodBox = (sentences: readonly Sentence[]): ReportBlock[] => [
  heading(2, words('方法说明', 'How this was found out')),
  paragraph(
    words(
      '报告由邻里（Linli）按登记的资料自动计算，每个数字都可以在页面上点开看依据。',
      'Linli computed this report from what is recorded; on its pages each figure opens what it rests on.',
    ),
  ),
  ...list(sentences),
];

/** What may not be concluded, and what is missing in the data. */
export function limitsAndNotes(
  basis: ReportBasis,
  limits: readonly Sentence[],
  warnings: readonly Sentence[] = [],
): ReportBlock[] {
  const { residents, homes } = basis.community;
  const { rate } = basis.community.responses;
  const few: readonly Sentence[] =
    rate !== null && rate < 0.6
      ? [
          words(
            '回答率低于六成：没有记录到来往，不等于没有来往。',
            'Less than 60 % answered: where no tie is recorded, there may be one.',
          ),
        ]
      : [];
  return [
    heading(2, words('局限', 'Limits')),
    ...list([
      ...few,
      ...limits,
      words(
        '报告是供人判断的线索，不是对任何人的评价；怎么做由社工和居民商量决定。',
        'This report is advice and judges nobody; workers and residents decide what is done.',
      ),
    ]),
    heading(2, words('数据说明', 'About the data')),
    facts([
      fact(words('登记的居民', 'Residents on the roster'), counted(residents.length)),
      fact(
        words('其中知道楼栋的', 'Of these, with a known building'),
        counted(residents.filter(({ id }) => homes.has(id)).length),
      ),
      fact(
        words('调查轮次', 'Survey round'),
        basis.community.responses.wave ? written(basis.community.responses.wave.displayName) : unknown,
      ),
    ]),
    ...list([
      ...warnings,
      words(
        '撤回同意的人不在报告里；没有问到的写“未知”，不当作零。',
        'Whoever withdrew consent is not in this report; what was not asked is “not known”, never zero.',
      ),
    ]),
  ];
}
