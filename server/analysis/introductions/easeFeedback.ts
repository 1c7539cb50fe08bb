import type { IntroductionOutcome } from './introductionArguments.ts';
import { introductionParts, type PartId, type PartValues } from './introductionParts.ts';

/** What earlier introductions taught about one part of the ease. */
export interface PartExperience {
  /** How many that had it were tried and decided, and how many of these came about. */
  readonly tried: number;
  readonly worked: number;
  /** (worked + 2) / (tried + 4): a half while nothing is known, and never quite 0 or 1. */
  readonly rate: number;
}

const extraWorked = 2;
const extraTried = 4;
/** A part counts at most so many times more, or less, than it usually does. */
const mostChange = 2;

const rateOf = (worked: number, tried: number): number => (worked + extraWorked) / (tried + extraTried);

/**
 * How well introductions went that had a part of the ease, by those that were declined and those that came about; what is
 * still under way does not count. `has` tells the parts of a pair as it is recorded today.
 * Source: Agresti & Coull 1998, The American Statistician 52:119-126 (two successes and two failures more). O(outcomes).
 */
export function easeFeedback(
  outcomes: readonly IntroductionOutcome[],
  has: (outcome: IntroductionOutcome, part: PartId) => boolean,
): ReadonlyMap<PartId, PartExperience> {
  const decided = outcomes.filter(({ step }) => step !== 'accepted');
  const learned = introductionParts.filter(({ id, group }) => group === 'ease' && id !== 'load');
  return new Map(
    learned.map(({ id }) => {
      const tried = decided.filter((outcome) => has(outcome, id));
      const worked = tried.filter(({ step }) => step !== 'declined').length;
      return [id, { tried: tried.length, worked, rate: rateOf(worked, tried.length) }] as const;
    }),
  );
}

/**
 * The weights as experience changes them: a part of the ease counts as many times more as introductions that had it went
 * better than introductions in general (`base`, which all have), at most twice and at least half.
 */
export function learnedWeights(
  weights: PartValues,
  experience: ReadonlyMap<PartId, PartExperience>,
): PartValues {
  const usual = experience.get('base')?.rate ?? rateOf(0, 0);
  const learned = [...experience].map(([id, { tried, rate }]) => {
    const factor = tried === 0 ? 1 : Math.min(mostChange, Math.max(1 / mostChange, rate / usual));
    return [id, weights[id] * factor] as const;
  });
  return { ...weights, ...(Object.fromEntries(learned) as Partial<Record<PartId, number>>) };
}
