import { autonomy } from '../../analysis/organizations/autonomy.ts';
import type { Autonomy } from '../../entities/results/autonomy.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import {
  dateColumn,
  heading,
  list,
  numberColumn,
  picture,
  shareColumn,
  table,
  textColumn,
  words,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

export const autonomyOf = ({ record, selection, today }: ReportBasis): Autonomy =>
  autonomy(record, selection, { withdrawal: 'workersAndCommittee', today });

/** With and without professionals, in numbers. No person is named. */
export function autonomyTables({ withEverybody, without, series }: Autonomy): ReportBlock[] {
  const states = [
    { name: words('现在', 'Now'), network: withEverybody },
    { name: words('没有社工和居委会', 'Without workers and committee'), network: without },
  ];
  return [
    table(
      words('社区连不连得住', 'How the community holds together'),
      states,
      [
        textColumn('情形', 'Situation', ({ name }) => name),
        numberColumn('人数', 'Persons', ({ network }) => network.persons),
        numberColumn('连在一起的最多', 'Largest connected part', ({ network }) => network.largestComponent),
        shareColumn('占比', 'Share', ({ network }) => network.largestShare),
        numberColumn('没有来往的', 'Without a tie', ({ network }) => network.isolates),
      ],
      { none: words('还没有记录来往。', 'No tie is recorded yet.') },
    ),
    ...(series.some((point) => point.without !== null)
      ? [
          picture(
            words(
              '没有社工和居委会时连在一起的份额',
              'Share that stays connected without workers and committee',
            ),
            'lines',
            series,
            [
              dateColumn('季末', 'Quarter', ({ date }) => date),
              shareColumn('全部人', 'Everybody', (point) => point.withEverybody),
              shareColumn('没有社工和居委会', 'Without them', (point) => point.without),
              shareColumn('居民自己发起的活动', 'Begun by residents', (point) => point.startedByResidents),
            ],
          ),
        ]
      : []),
  ];
}

export const autonomySection = (found: Autonomy): ReportBlock[] => [
  heading(2, words('没有社工时会怎样', 'What if the workers leave')),
  ...list(found.sentences),
  ...autonomyTables(found),
];
