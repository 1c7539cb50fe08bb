import type { AlertRule } from './alert.ts';
import { adminLoad } from './alerts/adminLoad.ts';
import { delay } from './alerts/delay.ts';
import { directionDeviation } from './alerts/directionDeviation.ts';
import { expiry } from './alerts/expiry.ts';
import { imbalance } from './alerts/imbalance.ts';
import { interruption } from './alerts/interruption.ts';
import { leaderOverload } from './alerts/leaderOverload.ts';
import { overAdministration } from './alerts/overAdministration.ts';
import { singleLeader } from './alerts/singleLeader.ts';
import { weakAbility } from './alerts/weakAbility.ts';
import { workerTurnover } from './alerts/workerTurnover.ts';

/** The registry: every alert, in the order in which they are shown. */
export const alerts: readonly AlertRule[] = [
  delay,
  interruption,
  directionDeviation,
  weakAbility,
  singleLeader,
  leaderOverload,
  imbalance,
  overAdministration,
  workerTurnover,
  adminLoad,
  expiry,
];
