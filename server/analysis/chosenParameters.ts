import { ProblemError, type Problem } from '../entities/problem.ts';
import type { Measure, MeasureParameter } from './measure.ts';

/** A number that somebody chose for a parameter of a measure. */
export interface ParameterChoice {
  readonly id: string;
  readonly value: number;
}

/**
 * The chosen numbers by parameter, once it is sure that the measure has such parameters and that they may be that
 * large; of two choices for one parameter the later one. O(choices × parameters).
 * @throws ProblemError with every problem: unknownParameter, notANumber, notAnInteger, tooSmall, tooLarge
 */
export function chosenParameters(
  { parameters }: Pick<Measure, 'parameters'>,
  choices: readonly ParameterChoice[],
): Readonly<Record<string, number>> {
  const problems = choices.flatMap((choice) => problemOf(choice, parameters) ?? []);
  if (problems.length > 0) throw new ProblemError(problems);
  return Object.fromEntries(choices.map(({ id, value }) => [id, value]));
}

function problemOf({ id, value }: ParameterChoice, parameters: readonly MeasureParameter[]): Problem | null {
  const field = `parameters.${id}`;
  const parameter = parameters.find((each) => each.id === id);
  if (!parameter) return { code: 'unknownParameter', field: 'parameters', value: id };
  const { minimum, maximum, whole } = parameter;
  if (!Number.isFinite(value)) return { code: 'notANumber', field, value: String(value) };
  if (whole && !Number.isInteger(value)) return { code: 'notAnInteger', field };
  if (value < minimum) return { code: 'tooSmall', field, parameters: { min: minimum } };
  if (value > maximum) return { code: 'tooLarge', field, parameters: { max: maximum } };
  return null;
}
