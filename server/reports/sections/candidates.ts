import { activistCertainty } from '../../analysis/activists/certainty/activistCertainty.ts';
import { activistFairness } from '../../analysis/activists/fairness/activistFairness.ts';
import { latentActivists } from '../../analysis/activists/latentActivists.ts';
import type { LatentActivists } from '../../entities/results/latentActivists.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import {
  heading,
  list,
  listed,
  numberColumn,
  paragraph,
  shareColumn,
  table,
  textColumn,
  words,
} from '../document.ts';
import { chance, type ReportBasis } from '../reportBasis.ts';

const { top, draws, seed } = chance;

/** Possible leaders with the interval of each rank and the reasons, and the list that they are from. */
export function candidatesSection({ record, selection, today, profile }: ReportBasis): {
  readonly blocks: ReportBlock[];
  readonly activists: LatentActivists;
} {
  const activists = latentActivists(record, selection, { first: top, today, profile });
  const certainty = activistCertainty(record, selection, { top, draws, seed, today, profile });
  const sure = new Map(certainty.persons.map((person) => [person.actorId, person]));
  type Listed = (typeof activists.activists)[number];
  const intervalOf = ({ actor, rank }: Listed) => (rank === null ? undefined : sure.get(actor.id));
  return {
    activists,
    blocks: [
      heading(2, activists.title),
      paragraph(activists.claim),
      table(
        words('可能的骨干', 'Possible leaders'),
        activists.activists,
        [
          numberColumn('名次', 'Rank', ({ rank }) => rank),
          textColumn('居民', 'Resident', ({ actor }) => actor.name),
          textColumn('楼栋', 'Building', ({ actor }) => actor.placeName),
          numberColumn('得分', 'Score', ({ score }) => score && Math.round(score * 10) / 10),
          numberColumn('名次区间：低', 'Rank interval: low', (row) => intervalOf(row)?.low ?? null),
          numberColumn('名次区间：高', 'Rank interval: high', (row) => intervalOf(row)?.high ?? null),
          shareColumn('重抽中进入前列', 'In the first of draws', (row) => intervalOf(row)?.topShare ?? null),
          textColumn('理由', 'Reasons', ({ reasons }) => listed(reasons)),
        ],
        {
          note: words(
            '名次区间：补全没有作答的人 {draws} 次，九成的名次落在其中。没有名次的，是所在楼栋作答太少。',
            'Rank interval: answers were completed {draws} times, 90 % of the ranks lie within it. Whoever has no rank lives where too few answered.',
            { draws },
          ),
          none: words('资料还不足以列出名单。', 'Too little is known to list anybody.'),
        },
      ),
    ],
  };
}

/** Whether the list leaves out groups. */
export function fairnessSection({ record, selection, today, profile }: ReportBasis): ReportBlock[] {
  const {
    coverage,
    selection: chosen,
    sentences,
  } = activistFairness(record, selection, {
    ...{ top, today, seed, profile },
  });
  return [
    heading(2, words('有没有落下谁', 'Whether groups are left out')),
    ...list(sentences),
    table(
      words('各群体：登记、问到、作答、被提名', 'Groups: on the roster, asked, answered, named'),
      coverage,
      [
        textColumn('群体', 'Group', ({ groupName }) => groupName),
        numberColumn('居民', 'Residents', ({ residents }) => residents),
        shareColumn('占登记居民', 'Of the roster', ({ roster }) => roster),
        shareColumn('占问到的', 'Of those asked', ({ asked }) => asked),
        shareColumn('占作答的', 'Of those who answered', ({ respondents }) => respondents),
        shareColumn('占被提名的', 'Of those named', ({ nominated }) => nominated),
        textColumn('提醒', 'Note', ({ alert }) =>
          alert ? words('相差超过一成', 'over 10 points apart') : null,
        ),
      ],
      {
        none: words('没有可以比较的群体。', 'There are no groups to compare.'),
        note: words('不到五人的群体不单列。', 'Groups under five are not told of.'),
      },
    ),
    table(
      words('名单前 {top} 位里各群体有多少', 'Groups among the first {top}', { top }),
      chosen,
      [
        textColumn('群体', 'Group', ({ groupName }) => groupName),
        numberColumn('可能上名单的', 'Might be listed', ({ residents }) => residents),
        numberColumn('在名单前列', 'Listed', ({ listed }) => listed),
        shareColumn('比例', 'Rate', ({ rate }) => rate),
        numberColumn('与最高群体之比', 'Ratio to the highest', ({ ratio }) => ratio),
        textColumn('提醒', 'Note', ({ flag }) => (flag ? words('低于 0.8', 'below 0.8') : null)),
      ],
      { none: words('没有可以比较的群体。', 'There are no groups to compare.') },
    ),
  ];
}
