import type { CaseSubject } from '../entities/cultivation/stageModel.ts';
import type { BothLanguages } from '../entities/wording.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** In what an indicator is counted; a `share` is from 0 to 1, a `score` from 1 to 5. */
export type IndicatorUnit = 'count' | 'share' | 'days' | 'score' | 'hours' | 'steps' | 'index';

/**
 * A number computed from the register about the subject of a case. A new one is a file of `indicators/` with
 * `defineIndicator` and a line in `indicators.ts`.
 */
export interface Indicator {
  /** `net.*` = computed from the network, `act.*` = from activities, `org.*`, `res.*`, `need.*`, `scale.*`, `case.*` = from the entries of the case. */
  readonly id: string;
  readonly subjects: readonly CaseSubject[];
  readonly name: BothLanguages;
  /** A sentence: what it means, over how many days. */
  readonly meaning: BothLanguages;
  readonly unit: IndicatorUnit;
  /** On the day of the basis; null where nothing is recorded from which it could be told. */
  value(basis: CultivationBasis, subjectId: string): number | null;
}

export const defineIndicator = (indicator: Indicator): Indicator => indicator;
