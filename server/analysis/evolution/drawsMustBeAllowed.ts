import { ProblemError } from '../../entities/problem.ts';

/** Of assignments and permutations: fewer say little, more only take time. */
export const fewestPermutations = 1_000;
export const mostPermutations = 10_000;

/** @throws ProblemError `badPermutations` when so many draws make no sense */
export function drawsMustBeAllowed(draws: number): void {
  if (Number.isInteger(draws) && draws >= fewestPermutations && draws <= mostPermutations) return;
  throw new ProblemError({
    code: 'badPermutations',
    field: 'draws',
    value: String(draws),
    parameters: { min: fewestPermutations, max: mostPermutations },
  });
}
