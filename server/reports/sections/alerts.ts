import { cultivationAlerts } from '../../cultivation/cultivationAlerts.ts';
import type { CultivationAlerts } from '../../entities/results/cultivationAlerts.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import { dateColumn, numberColumn, table, textColumn, words } from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';
import { severityWords } from './gaps.ts';

const none = words('没有提醒。', 'There are no alerts.');

export const alertsOf = (
  { record, selection, to, book, alertThresholds, followedAlerts }: ReportBasis,
  first: number,
): CultivationAlerts =>
  cultivationAlerts(record, selection, {
    ...{ book, today: to, rules: null, first, offset: 0 },
    ...{ thresholds: alertThresholds, followed: followedAlerts },
  });

/** How many alerts of each kind there are: nobody is named. */
export const alertCounts = ({ rules }: CultivationAlerts): ReportBlock =>
  table(
    words('培育中的提醒', 'Alerts of cultivation'),
    rules.filter(({ found }) => found > 0),
    [
      textColumn('提醒', 'Alert', ({ name }) => name),
      textColumn('怎么算', 'What counts as one', ({ definition }) => definition),
      numberColumn('件数', 'Found', ({ found }) => found),
    ],
    { none },
  );

export const alertRows = ({ alerts, totalCount }: CultivationAlerts): ReportBlock =>
  table(
    words('提醒', 'Alerts'),
    alerts,
    [
      textColumn('提醒', 'Alert', ({ ruleName }) => ruleName),
      textColumn('程度', 'Severity', ({ severity }) => severityWords[severity]),
      textColumn('对象', 'About', ({ subject }) => subject?.name ?? words('本社区', 'The community')),
      dateColumn('从何时', 'Since', ({ since }) => since),
      textColumn('为什么', 'Why', ({ why }) => why),
      textColumn('可以做什么', 'What to do', ({ action }) => action),
    ],
    { none, all: totalCount },
  );
