import { assessmentHistory } from '../../cultivation/assessmentsOf.ts';
import { assessmentsFor } from '../../cultivation/assessments.ts';
import type { CaseSubject } from '../../entities/cultivation/stageModel.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import { list, numberColumn, paragraph, picture, table, textColumn, words } from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

/** What a subject was rated at, first and last, beside what is computed of it. */
export function assessmentsSection(
  { cultivation }: ReportBasis,
  subjectId: string,
  subject: CaseSubject,
): ReportBlock[] {
  const rated = assessmentsFor(subject)
    .map((each) => assessmentHistory(cultivation, subjectId, subject, each))
    .filter(({ rounds }) => rounds.length > 0);
  if (rated.length === 0) return [paragraph(words('还没有评估。', 'Nothing was assessed yet.'))];
  return rated.flatMap(({ name, dimensions, companions, sentences }) => {
    const columns = [
      textColumn<(typeof dimensions)[number]>('方面', 'Dimension', (each) => each.name),
      numberColumn<(typeof dimensions)[number]>('第一次', 'First', ({ first }) => first),
      numberColumn<(typeof dimensions)[number]>('最近一次', 'Latest', ({ last }) => last),
    ];
    return [
      table(name, dimensions, [...columns, numberColumn('相差', 'Change', ({ change }) => change)], {
        none: words('还没有评估。', 'Nothing was assessed yet.'),
        note: words('1 到 5 分；几个人评的取平均。', 'From 1 to 5; the mean where several rated.'),
      }),
      ...(dimensions.length > 2
        ? [
            picture(
              words('{name}：前后对照', '{name}: before and after', { name }),
              'radar',
              dimensions,
              columns,
            ),
          ]
        : []),
      ...list(sentences),
      table(
        words('系统算出的对照', 'What is computed of it'),
        companions,
        [
          textColumn('指标', 'Indicator', (each) => each.name),
          textColumn('第一次评估时', 'At the first', ({ firstText }) => firstText),
          textColumn('最近一次评估时', 'At the latest', ({ lastText }) => lastText),
          textColumn('现在', 'Now', ({ nowText }) => nowText),
        ],
        { none: words('没有可以对照的指标。', 'There is nothing to compare with.') },
      ),
    ];
  });
}
