import { supportGaps } from '../../analysis/gaps/supportGaps.ts';
import type { SupportGaps } from '../../entities/results/supportGaps.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import { heading, numberColumn, table, textColumn, words } from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

export const severityWords = {
  high: words('重', 'high'),
  medium: words('中', 'medium'),
  low: words('轻', 'low'),
} as const;

export const gapsOf = (
  { record, selection, today, thresholds, followed }: ReportBasis,
  first: number,
): SupportGaps =>
  supportGaps(record, selection, { rules: null, first, offset: 0, today, thresholds, followed });

/** How many gaps of each kind there are. No person is named. */
export const gapCounts = ({ rules }: Pick<SupportGaps, 'rules'>): ReportBlock =>
  table(
    words('缺口的种类', 'Kinds of gaps'),
    rules,
    [
      textColumn('缺口', 'Gap', ({ name }) => name),
      textColumn('怎么算', 'What counts as one', ({ definition }) => definition),
      numberColumn('已确认', 'Confirmed', ({ confirmed }) => confirmed),
      numberColumn('未知', 'Not known', (rule) => rule.unknown),
    ],
    { none: words('没有缺口。', 'There are no gaps.') },
  );

/** The most severe gaps, one a row. */
export const gapRows = ({ gaps, totalCount }: SupportGaps): ReportBlock =>
  table(
    words('最要紧的缺口', 'The gaps that matter most'),
    gaps,
    [
      textColumn('缺口', 'Gap', ({ ruleName }) => ruleName),
      textColumn('程度', 'Severity', ({ severity }) => severityWords[severity]),
      textColumn('谁、哪里', 'Who, where', ({ actor, placeName }) => actor?.name ?? placeName),
      textColumn('依据', 'Evidence', ({ evidence }) => evidence),
      textColumn('下一步', 'Next step', ({ nextStep }) => nextStep),
    ],
    { none: words('没有缺口。', 'There are no gaps.'), all: totalCount },
  );

export const gapsSection = (gaps: SupportGaps): ReportBlock[] => [
  heading(2, words('缺少什么支持', 'Where support is missing')),
  gapCounts(gaps),
  gapRows(gaps),
];
