import { ProblemError } from '../entities/problem.ts';

/**
 * What a JSON text of at most so many characters holds, whatever it is.
 * @throws ProblemError `tooLong`, `brokenJson` of the field `json`
 */
export function readJson(json: string, longest: number): unknown {
  const field = 'json';
  if (json.length > longest) throw new ProblemError({ code: 'tooLong', field, parameters: { max: longest } });
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new ProblemError({ code: 'brokenJson', field });
  }
}
