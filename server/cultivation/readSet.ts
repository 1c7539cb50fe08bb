import Ajv from 'ajv';
import { ProblemError, type Problem } from '../entities/problem.ts';
import type { FilingSet } from '../entities/cultivation/filingSet.ts';
import type { MaturitySet } from '../entities/cultivation/maturitySet.ts';
import filingSchema from './filingSet.schema.json' with { type: 'json' };
import type { Indicator } from './indicator.ts';
import { problemsOfShape, unreadableTexts, type ProblemAt } from './problemsOfShape.ts';
import { readJson } from './readJson.ts';
import maturitySchema from './maturitySet.schema.json' with { type: 'json' };

/** In characters. */
const longestSet = 100_000;
const mostProblems = 20;

const ajv = new Ajv({ allErrors: true, jsonPointers: true });
const isMaturitySet = ajv.compile(maturitySchema);
const isFilingSet = ajv.compile(filingSchema);

/**
 * Reads standards of maturity that somebody wrote. `indicators` are those that there are.
 * @throws ProblemError with all that is wrong, at most 20: not JSON or too long; not of the shape of
 * `maturitySet.schema.json`; an id used twice; an indicator that is not there, not of an organization, or
 * that counts standards itself; one without a value
 */
export function readMaturitySet(
  json: string,
  indicators: readonly Pick<Indicator, 'id' | 'subjects'>[],
): MaturitySet {
  const set = read(json, isMaturitySet) as MaturitySet;
  const known = new Map(indicators.map((each) => [each.id, each]));
  mustHaveNone([
    ...repeated(
      set.standards.map(({ id }) => id),
      'standards',
    ),
    ...set.standards.flatMap(({ indicator, value }, i): Problem[] => {
      if (indicator === undefined) return [];
      const field = `standards.${i}`;
      const found = known.get(indicator);
      if (!found) return [{ code: 'unknownIndicator', field: `${field}.indicator` }];
      // A standard cannot be to meet the standards.
      if (!found.subjects.includes('organization') || indicator === 'org.standardsMet')
        return [{ code: 'unfitIndicator', field: `${field}.indicator` }];
      return value === undefined ? [{ code: 'required', field: `${field}.value` }] : [];
    }),
  ]);
  return set;
}

/**
 * Reads rules of filing that somebody wrote.
 * @throws ProblemError with all that is wrong, at most 20: not JSON or too long; not of the shape of
 * `filingSet.schema.json`; an id used twice; a count without a number; a condition on what is no question of the set
 */
export function readFilingSet(json: string): FilingSet {
  const set = read(json, isFilingSet) as FilingSet;
  const questions = set.items.filter(({ isQuestion }) => isQuestion).map(({ id }) => id);
  const choices = questions.join(', ');
  mustHaveNone([
    ...repeated(
      set.items.map(({ id }) => id),
      'items',
    ),
    ...repeated(
      [...set.items, ...set.exclusions].map(({ id }) => id),
      'exclusions',
      set.items.length,
    ),
    ...set.items.flatMap((item, i): Problem[] => [
      ...(item.counts !== undefined && item.atLeast === undefined
        ? [{ code: 'required', field: `items.${i}.atLeast` } as const]
        : []),
      ...(['onlyIf', 'unless'] as const).flatMap((name): Problem[] => {
        const asked = item[name];
        return asked === undefined || questions.includes(asked)
          ? []
          : [{ code: 'notAChoice', field: `items.${i}.${name}`, parameters: { choices } }];
      }),
    ]),
  ]);
  return set;
}

const problem: ProblemAt = (code, path, parameters) => ({
  code,
  field: path.join('.') || 'json',
  ...(parameters ? { parameters } : {}),
});

type Fits = ReturnType<typeof ajv.compile>;

function read(json: string, fits: Fits): unknown {
  const value = readJson(json, longestSet);
  if (!fits(value)) mustHaveNone((fits.errors ?? []).flatMap((error) => problemsOfShape(error, problem)));
  mustHaveNone(unreadableTexts(value, problem));
  return value;
}

function mustHaveNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems.slice(0, mostProblems));
}

const repeated = (ids: readonly string[], list: string, from = 0): Problem[] =>
  ids.flatMap((id, i) =>
    i >= from && ids.indexOf(id) < i ? [{ code: 'notUnique', field: `${list}.${i - from}.id` } as const] : [],
  );
