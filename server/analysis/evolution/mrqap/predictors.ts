import type { DyadPredictor } from './predictor.ts';
import { ageDifference } from './predictors/ageDifference.ts';
import { coAttendance } from './predictors/coAttendance.ts';
import { introduced } from './predictors/introduced.ts';
import { priorTie } from './predictors/priorTie.ts';
import { sameBuilding } from './predictors/sameBuilding.ts';
import { sameGender } from './predictors/sameGender.ts';
import { sameOrganization } from './predictors/sameOrganization.ts';
import { treatedTogether } from './predictors/treatedTogether.ts';

/** The registry of what may explain who is tied to whom, in the order in which it is offered. */
export const dyadPredictors = {
  priorTie,
  sameBuilding,
  sameOrganization,
  coAttendance,
  introduced,
  treatedTogether,
  ageDifference,
  sameGender,
} as const satisfies Readonly<Record<string, DyadPredictor>>;

export type DyadPredictorId = keyof typeof dyadPredictors;
export const dyadPredictorIds = Object.keys(dyadPredictors) as readonly DyadPredictorId[];
