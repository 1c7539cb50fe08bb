import { ProblemError } from '../../entities/problem.ts';

/** What makes an introduction worth while, and what makes it easy. */
export type PartGroup = 'benefit' | 'ease';

/** One part of the score. Its name is the text `introduction.part.<id>`. */
export interface IntroductionPart {
  readonly id: string;
  readonly group: PartGroup;
  /** How much it counts when nobody says otherwise. */
  readonly usual: number;
}

/**
 * The parts of the score, in the order in which they are shown. Each has a value from 0 to 1, and counts so many times;
 * `load` makes an introduction harder. `base` is in every ease: a social worker can always come along.
 */
export const introductionParts = [
  { id: 'joins', group: 'benefit', usual: 3 },
  { id: 'secondContact', group: 'benefit', usual: 2 },
  { id: 'need', group: 'benefit', usual: 2 },
  { id: 'organizations', group: 'benefit', usual: 1 },
  { id: 'reach', group: 'benefit', usual: 1 },
  { id: 'base', group: 'ease', usual: 0.2 },
  { id: 'commonContacts', group: 'ease', usual: 1 },
  { id: 'sameBuilding', group: 'ease', usual: 1 },
  { id: 'sharedActivity', group: 'ease', usual: 0.5 },
  { id: 'upcomingActivity', group: 'ease', usual: 1 },
  { id: 'load', group: 'ease', usual: 0.5 },
] as const satisfies readonly IntroductionPart[];

export type PartId = (typeof introductionParts)[number]['id'];
export type PartValues = Readonly<Record<PartId, number>>;

export const largestPartWeight = 10;

/**
 * The weight of each part: those that somebody chose, and the usual ones.
 * @throws ProblemError notAChoice, tooSmall, tooLarge
 */
export function partWeights(chosen: Readonly<Record<string, number>>): PartValues {
  const ids: readonly string[] = introductionParts.map(({ id }) => id);
  for (const [id, weight] of Object.entries(chosen)) {
    const field = 'weights';
    if (!ids.includes(id))
      throw new ProblemError({ code: 'notAChoice', field, parameters: { choices: ids.join(', ') } });
    if (!(weight >= 0)) throw new ProblemError({ code: 'tooSmall', field, parameters: { min: 0 } });
    if (weight > largestPartWeight)
      throw new ProblemError({ code: 'tooLarge', field, parameters: { max: largestPartWeight } });
  }
  const weights = introductionParts.map(({ id, usual }) => [id, chosen[id] ?? usual] as const);
  return Object.fromEntries(weights) as Record<PartId, number>;
}
