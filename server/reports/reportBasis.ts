import type { WeightProfileUsed } from '../analysis/activists/situation.ts';
import type { FollowedGaps } from '../analysis/gaps/followedGaps.ts';
import type { IntroductionOutcome } from '../analysis/introductions/introductionArguments.ts';
import type { ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import { basisOf, type Basis } from '../analysis/basis.ts';
import { cultivationBasis, type CultivationBasis } from '../cultivation/cultivationBasis.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, lastDay, type PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { ReportKind } from '../entities/results/reportDocument.ts';

/** What a report is asked for with. */
export interface ReportQuestion {
  readonly kind: ReportKind;
  /** The organization, resident or social worker that it is about; null = the community. */
  readonly subjectId: string | null;
  /** First and last day that it tells of; null = a year before the last; null = today. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly today: string;
  readonly communityName: string;
  /** What the community takes for a gap, and what was done about gaps. */
  readonly thresholds: ChosenThresholds;
  readonly followed: FollowedGaps;
  /** The same of alerts. */
  readonly alertThresholds: ChosenThresholds;
  readonly followedAlerts: FollowedGaps;
  /** What came of introductions. */
  readonly outcomes: readonly IntroductionOutcome[];
  /** Null: the built-in weights. */
  readonly profile: WeightProfileUsed | null;
  readonly book: CultivationBook;
}

/** What the builders of reports start from. */
export interface ReportBasis extends Pick<
  ReportQuestion,
  Exclude<keyof ReportQuestion, 'from' | 'to' | 'book'>
> {
  readonly record: CommunityRecord;
  /** The network of the last day. */
  readonly selection: NetworkSelection;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** The last day, as all answers about a community start. */
  readonly community: Basis;
  readonly cultivation: CultivationBasis;
  /** The book as it stood on the last day. */
  readonly book: CultivationBook;
}

/** Of everything that is drawn by chance: how often, and from which seed. */
export const chance = { draws: 100, seed: 1, top: 20 } as const;

/** The day a year before. */
const yearBefore = (day: string): string =>
  day.slice(5) === '02-29'
    ? `${Number(day.slice(0, 4)) - 1}-02-28`
    : `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;

/** What lies ahead of today is not told. @throws ProblemError `endBeforeStart` */
export function reportBasis(
  record: CommunityRecord,
  selection: NetworkSelection,
  { from, to, book, ...question }: ReportQuestion,
): ReportBasis {
  const { today } = question;
  const asked = to === null ? today : lastDay(to);
  const end = asked < today ? asked : today;
  const begin = from === null ? yearBefore(end) : firstDay(from);
  if (begin > end)
    throw new ProblemError({ code: 'endBeforeStart', field: 'to', value: end, parameters: { start: begin } });
  const ofDay: NetworkSelection = end === today ? selection : { ...selection, asOf: end };
  const cultivation = cultivationBasis(record, selection, book, today).on(end);
  return {
    ...question,
    ...{ record, selection: ofDay, from: begin, to: end },
    community: basisOf(record, ofDay, today),
    cultivation,
    book: { ...book, entries: cultivation.entries },
  };
}
