import { placeSummaries } from '../../analysis/placeSummaries.ts';
import { attendancesOf } from '../../analysis/attendances.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import {
  counted,
  fact,
  facts,
  heading,
  numberColumn,
  percent,
  picture,
  shareColumn,
  table,
  textColumn,
  words,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

/** Who was asked and who answered, by building. */
export function responseSection({ record, community }: ReportBasis): ReportBlock[] {
  const { asked, answered, rate } = community.responses;
  const places = placeSummaries(community, attendancesOf(record, community.dates));
  type Place = (typeof places)[number];
  const building = textColumn<Place>('楼栋', 'Building', ({ name }) => name);
  const answering = shareColumn<Place>('回答率', 'Response rate', (place) =>
    place.asked === 0 ? null : place.answered / place.asked,
  );
  const surveyed = places.filter((place) => place.asked > 0).slice(0, 40);
  return [
    heading(2, words('问到了谁', 'Who was asked')),
    facts([
      fact(words('登记的居民', 'Residents on the roster'), counted(community.residents.length)),
      fact(words('问到', 'Asked'), counted(asked.size)),
      fact(words('作答', 'Answered'), counted(answered.size)),
      fact(words('回答率', 'Response rate'), percent(rate)),
    ]),
    table(
      words('各楼栋的回答情况', 'Answers by building'),
      places,
      [
        building,
        numberColumn('居民', 'Residents', ({ residents }) => residents),
        numberColumn('问到', 'Asked', (place) => place.asked),
        numberColumn('作答', 'Answered', (place) => place.answered),
        answering,
        numberColumn('半年内参加过活动', 'Took part in half a year', ({ participants }) => participants),
      ],
      { none: words('还没有登记楼栋。', 'No building is recorded yet.') },
    ),
    ...(surveyed.length > 1
      ? [
          picture(words('各楼栋的回答率', 'Response rate by building'), 'bars', surveyed, [
            building,
            answering,
          ]),
        ]
      : []),
  ];
}
