import type { ChangeReading } from '../../entities/results/scoredAnswers.ts';

/** How far a score must move before the scale's own error no longer explains it. */
export interface Reliability {
  /** Of the score in a population like this one; more than 0. */
  readonly standardDeviation: number;
  /** 0 to less than 1. */
  readonly reliability: number;
}

/** Two-sided 5 %. */
const z = 1.96;

/**
 * The smallest difference of two values of one person that is reliable with 95 %: 1.96 · SD · √(2 · (1 − r)), in the
 * unit of the score, above 0. Source: Jacobson & Truax 1991, J. Consult. Clin. Psychol. 59(1):12–19.
 */
export const reliableDifference = ({ standardDeviation, reliability }: Reliability): number =>
  z * standardDeviation * Math.sqrt(2 * (1 - reliability));

/** Reads a difference (later − earlier). The bound itself counts as unsure. */
export function readChange(difference: number, bound: number | null): ChangeReading {
  if (bound === null) return 'unknown';
  if (Math.abs(difference) <= bound) return 'unsure';
  return difference > 0 ? 'more' : 'less';
}
