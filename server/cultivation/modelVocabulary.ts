import type { BothLanguages } from '../entities/wording.ts';
import { alerts } from './alerts.ts';
import { assessments } from './assessments.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators.ts';

interface Named {
  readonly id: string;
  readonly name: BothLanguages;
}

/** What stage models may name: all that is in the registries of indicators, assessments and alerts. */
export const modelVocabulary: {
  readonly indicators: readonly Indicator[];
  readonly assessments: readonly Named[];
  readonly alerts: readonly Named[];
} = { indicators, assessments, alerts };
