import { checkThresholds, thresholdsOf, type ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import type { AlertRule } from './alert.ts';
import { alerts } from './alerts.ts';

/** The numbers of an alert in the form in which the rules of gaps have theirs. */
export const thresholdsOfAlert = ({ id, thresholds }: Pick<AlertRule, 'id' | 'thresholds'>) => ({
  id,
  thresholds: thresholds.map(({ min, max, ...threshold }) => ({ ...threshold, minimum: min, maximum: max })),
});

/** What an alert reads: the chosen numbers and the usual ones. */
export const alertThresholds = (
  alert: Pick<AlertRule, 'id' | 'thresholds'>,
  chosen: ChosenThresholds = {},
): Readonly<Record<string, number>> => thresholdsOf(thresholdsOfAlert(alert), chosen);

/** @throws ProblemError see `checkThresholds` */
export const checkAlertThresholds = (chosen: ChosenThresholds): void =>
  checkThresholds(chosen, alerts.map(thresholdsOfAlert));
