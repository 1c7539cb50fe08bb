import type { BothLanguages } from '../wording.ts';
import type { AssessmentTime } from './entryKinds.ts';
import type { CaseSubject } from './stageModel.ts';

/** One side of what is assessed, from 1 to 5. */
export interface AssessmentDimension {
  /** Unique within its assessment. */
  readonly id: string;
  readonly name: BothLanguages;
  /** What is asked. */
  readonly meaning: BothLanguages;
  /** What one sees at 1, 3 and 5; 2 and 4 lie between. */
  readonly anchors: Readonly<Record<'1' | '3' | '5', BothLanguages>>;
  /** Ids of indicators that say something about it too (`server/cultivation/indicators.ts`). */
  readonly companions: readonly string[];
}

/** What is rated about a person, an organization or a community: data, not code. JSON. */
export interface Assessment {
  /** Letters, digits, `-`; at most 40. */
  readonly id: string;
  readonly subjects: readonly CaseSubject[];
  readonly name: BothLanguages;
  /** How it is done. */
  readonly summary: BothLanguages;
  readonly source: BothLanguages;
  readonly dimensions: readonly AssessmentDimension[];
}

/** When it was assessed, seen from the plan. */
export const assessmentTimeNames: Readonly<Record<AssessmentTime, BothLanguages>> = {
  baseline: { zh: '开始时', en: 'At the beginning' },
  mid: { zh: '中期', en: 'Midway' },
  end: { zh: '结束时', en: 'At the end' },
};
