import { ProblemError } from '../entities/problem.ts';
import { importLimits } from './limits.ts';

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);
const comma = 0x2c;
const lineEnd = 0x0a;

/**
 * Checks, without building anything, that a JSON text is nested no deeper and has no more values than may be: parsing
 * a hostile one exhausts stack or memory. O(length).
 * @throws ProblemError nestedTooDeep or tooMany with the line
 */
function checkExtent(text: string): void {
  let [depth, values, row] = [0, 0, 1];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === lineEnd) row += 1;
    if (inString) {
      if (sign === backslash) i += 1;
      else if (sign === quote) inString = false;
    } else if (sign === quote) inString = true;
    else if (opening.has(sign)) {
      depth += 1;
      if (depth > importLimits.nesting)
        throw new ProblemError({ code: 'nestedTooDeep', row, parameters: { max: importLimits.nesting } });
    } else if (closing.has(sign)) depth -= 1;
    else if (sign === comma) {
      values += 1;
      if (values > importLimits.parts)
        throw new ProblemError({ code: 'tooMany', row, parameters: { max: importLimits.parts } });
    }
  }
}

/**
 * The value of a JSON text. Objects have what the text says as their own properties, `__proto__` too: read them by
 * `Object.entries` or `Object.hasOwn`, never through the prototype.
 * @throws ProblemError brokenFormat, nestedTooDeep, tooMany
 */
export function parseJson(text: string, format: string): unknown {
  checkExtent(text);
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) as unknown;
  } catch (error) {
    throw new ProblemError({ code: 'brokenFormat', row: lineOf(error, text), parameters: { format } });
  }
}

/** The line that a fault of JSON is in, where the engine tells its position; its words repeat the text and are not passed on. */
function lineOf(error: unknown, text: string): number | undefined {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; null when it is none. */
export const objectOf = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** What an object itself has under a name. */
export const ownValue = (object: JsonObject | null, name: string): unknown =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;
