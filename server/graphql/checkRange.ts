import { ProblemError } from '../entities/problem.ts';

/** @throws ProblemError `tooSmall`, `tooLarge` when what was given for `field` is not `min` to `max` */
export function checkRange(field: string, given: number, min: number, max: number): void {
  if (given < min) throw new ProblemError({ code: 'tooSmall', field, parameters: { min } });
  if (!(given <= max)) throw new ProblemError({ code: 'tooLarge', field, parameters: { max } });
}
