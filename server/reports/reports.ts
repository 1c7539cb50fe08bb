import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ReportDocument, ReportKind } from '../entities/results/reportDocument.ts';
import { annual } from './builders/annual.ts';
import { diagnosis } from './builders/diagnosis.ts';
import { handover } from './builders/handover.ts';
import { leader } from './builders/leader.ts';
import { organization } from './builders/organization.ts';
import { workList } from './builders/workList.ts';
import { reportBasis, type ReportBasis, type ReportQuestion } from './reportBasis.ts';

/** The registry of reports: each a pure function of the same basis. */
const builders: Readonly<Record<ReportKind, (basis: ReportBasis) => ReportDocument>> = {
  diagnosis,
  annual,
  organization,
  leader,
  handover,
  workList,
};

/**
 * A report as one document that is shown, printed, and made into text and workbooks. Equal data and arguments give
 * an equal document. Complexity: that of the answers that are in it; below 10 s for 1,000 residents.
 * @throws ProblemError `notFound` for a subject that is not there; `endBeforeStart`
 */
export const report = (
  record: CommunityRecord,
  selection: NetworkSelection,
  question: ReportQuestion,
): ReportDocument => builders[question.kind](reportBasis(record, selection, question));
