import type { ErrorObject } from 'ajv';
import { isPlainText } from '../entities/plainText.ts';
import type { Problem } from '../entities/problem.ts';

export type JsonPath = readonly (string | number)[];

/** Makes a problem of something at a place in a JSON text. */
export type ProblemAt = (
  code: Problem['code'],
  path: JsonPath,
  parameters?: Problem['parameters'],
) => Problem;

/** What a rule of the schema asked for, by its keyword. */
interface RuleParameters {
  readonly missingProperty?: string;
  readonly limit?: number;
  readonly type?: string;
  readonly allowedValues?: readonly string[];
  readonly allowedValue?: unknown;
}

/** What a JSON Schema found wrong, as problems to tell the user about; a rule that only leads to others makes none. */
export function problemsOfShape({ keyword, dataPath, params }: ErrorObject, problem: ProblemAt): Problem[] {
  const path = dataPath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const {
    missingProperty = '',
    limit = 0,
    type,
    allowedValues = [],
    allowedValue,
  } = params as RuleParameters;
  switch (keyword) {
    case 'if':
      return [];
    case 'required':
      return [problem('required', [...path, missingProperty])];
    case 'additionalProperties':
      return [problem('unknownPart', path)];
    case 'false schema':
      return [problem('notOfThisKind', path)];
    case 'enum':
      return [problem('notAChoice', path, { choices: allowedValues.join(', ') })];
    case 'const':
      return [problem('notAChoice', path, { choices: String(allowedValue) })];
    case 'pattern':
      return [problem('badCode', path)];
    case 'minLength':
    case 'minItems':
      return [problem('required', path)];
    case 'maxLength':
      return [problem('tooLong', path, { max: limit })];
    case 'maxItems':
      return [problem('tooMany', path, { max: limit })];
    case 'minimum':
      return [problem('tooSmall', path, { min: limit })];
    case 'maximum':
      return [problem('tooLarge', path, { max: limit })];
    case 'uniqueItems':
      return [problem('notUnique', path)];
    case 'type':
      if (type === 'integer') return [problem('notAnInteger', path)];
      if (type === 'number') return [problem('notANumber', path)];
      return [problem(type === 'boolean' ? 'notYesOrNo' : 'badShape', path)];
    default:
      return [problem('badShape', path)];
  }
}

/** Texts of a JSON value that are empty, or hold signs that cannot be seen. */
export const unreadableTexts = (value: unknown, problem: ProblemAt): Problem[] =>
  textsIn(value).flatMap(([text, path]) => {
    if (text.trim() === '') return [problem('required', path)];
    return isPlainText(text, { hasLines: false }) ? [] : [problem('unreadableSigns', path)];
  });

/** Every text of a value, where it is. */
function textsIn(value: unknown, path: JsonPath = []): [string, JsonPath][] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}
