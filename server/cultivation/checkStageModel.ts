import Ajv from 'ajv';
import type { CaseSubject, Criterion, Stage, StageModel } from '../entities/cultivation/stageModel.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import type { Indicator, IndicatorUnit } from './indicator.ts';
import { placeInModel } from './placeInModel.ts';
import { problemsOfShape, unreadableTexts } from './problemsOfShape.ts';
import { readJson } from './readJson.ts';
import schema from './stageModel.schema.json' with { type: 'json' };
import { stagesWithin } from './stagePaths.ts';

/** What a model may name; the registries of the product, but for tests. */
export interface ModelVocabulary {
  readonly indicators: readonly Pick<Indicator, 'id' | 'subjects' | 'unit'>[];
  readonly assessments: readonly { readonly id: string }[];
  readonly alerts: readonly { readonly id: string }[];
}

/** In characters. */
const longestModel = 200_000;
/** More than these nobody mends at once. */
const mostProblems = 20;

/** Where its values can lie, by what an indicator counts in. */
const ranges: Readonly<Record<IndicatorUnit, readonly [low: number, high: number]>> = {
  count: [0, Infinity],
  share: [0, 1],
  days: [0, Infinity],
  score: [1, 5],
  hours: [0, Infinity],
  steps: [0, Infinity],
  index: [-Infinity, Infinity],
};

const fits = new Ajv({ allErrors: true, jsonPointers: true }).compile(schema);

/**
 * Reads a stage model that somebody wrote.
 * @throws ProblemError with all that is wrong, at most 20, each naming its place (the second stage, its third exit
 * criterion): not JSON or too long; not of the shape of `stageModel.schema.json`; codes used twice, indicators that are not
 * there or not for this subject, values that an indicator cannot have, stages without a way to them or from them to the last
 */
export function readStageModel(json: string, vocabulary: ModelVocabulary): StageModel {
  const value = readJson(json, longestModel);
  const problems = stageModelProblems(value, vocabulary);
  if (problems.length > 0) throw new ProblemError(problems);
  return value as StageModel;
}

/** What is wrong with a value as a stage model, at most 20 things; first its shape, and only of what has it, its meaning. */
export function stageModelProblems(value: unknown, vocabulary: ModelVocabulary): Problem[] {
  if (!fits(value)) {
    const found = (fits.errors ?? []).flatMap((error) => problemsOfShape(error, problem));
    // Where alternatives of a rule fail together, the same place is told once.
    const once = new Map(found.map((problem) => [`${problem.code} ${problem.field}`, problem]));
    return [...once.values()].slice(0, mostProblems);
  }
  const model = value as StageModel;
  return [
    ...unreadableTexts(model, problem),
    ...repeatedCodes(model),
    ...unknownNames(model, vocabulary),
    ...wrongValues(model, vocabulary),
    ...wrongWays(model),
  ].slice(0, mostProblems);
}

const problem = (
  code: Problem['code'],
  path: readonly (string | number)[],
  parameters?: Problem['parameters'],
): Problem => ({
  code,
  field: path.join('.'),
  part: placeInModel(path),
  ...(parameters ? { parameters } : {}),
});

function repeatedCodes({ stages }: StageModel): Problem[] {
  const repeated = (codes: readonly string[], pathOf: (i: number) => (string | number)[]): Problem[] =>
    codes.flatMap((code, i) => (codes.indexOf(code) < i ? [problem('notUnique', pathOf(i))] : []));
  return [
    ...repeated(
      stages.map(({ code }) => code),
      (i) => ['stages', i, 'code'],
    ),
    ...stages.flatMap((stage, i) => [
      ...(['entry', 'exit'] as const).flatMap((side) =>
        repeated(
          stage[side].map(({ id }) => id),
          (j) => ['stages', i, side, j, 'id'],
        ),
      ),
      ...repeated(
        stage.tasks.map(({ code }) => code),
        (j) => ['stages', i, 'tasks', j, 'code'],
      ),
    ]),
  ];
}

interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly path: readonly (string | number)[];
}

const criteriaOf = ({ stages }: StageModel): PlacedCriterion[] =>
  stages.flatMap((stage, i) =>
    (['entry', 'exit'] as const).flatMap((side) =>
      stage[side].map((criterion, j) => ({ criterion, path: ['stages', i, side, j] })),
    ),
  );

function unknownNames(model: StageModel, { indicators, assessments, alerts }: ModelVocabulary): Problem[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const ofIndicator = (id: string, subject: CaseSubject, path: readonly (string | number)[]): Problem[] => {
    const indicator = known.get(id);
    if (!indicator) return [problem('unknownIndicator', path)];
    return indicator.subjects.includes(subject) ? [] : [problem('unfitIndicator', path)];
  };
  const among = (
    ids: readonly string[],
    known: readonly { readonly id: string }[],
    path: readonly (string | number)[],
  ): Problem[] => {
    const choices = known.map(({ id }) => id);
    return ids.flatMap((id, j) =>
      choices.includes(id) ? [] : [problem('notAChoice', [...path, j], { choices: choices.join(', ') })],
    );
  };
  return [
    ...criteriaOf(model).flatMap(({ criterion: { indicator }, path }) =>
      indicator === undefined ? [] : ofIndicator(indicator, model.subject, [...path, 'indicator']),
    ),
    ...model.stages.flatMap((stage, i) => [
      ...stage.indicators.flatMap((id, j) => ofIndicator(id, model.subject, ['stages', i, 'indicators', j])),
      ...among(stage.assessments, assessments, ['stages', i, 'assessments']),
      ...among(stage.alerts, alerts, ['stages', i, 'alerts']),
    ]),
  ];
}

function wrongValues(model: StageModel, { indicators }: ModelVocabulary): Problem[] {
  return criteriaOf(model).flatMap(({ criterion: { indicator, value, upTo }, path }): Problem[] => {
    if (value !== undefined && upTo !== undefined && upTo < value)
      return [problem('tooSmall', [...path, 'upTo'], { min: value })];
    const unit = indicators.find(({ id }) => id === indicator)?.unit;
    if (!unit) return [];
    const [low, high] = ranges[unit];
    return (['value', 'upTo'] as const).flatMap((name): Problem[] => {
      const asked = { value, upTo }[name];
      if (asked === undefined) return [];
      if (asked < low) return [problem('tooSmall', [...path, name], { min: low })];
      return asked > high ? [problem('tooLarge', [...path, name], { max: high })] : [];
    });
  });
}

function wrongWays(model: StageModel): Problem[] {
  const { stages } = model;
  const codes = stages.map(({ code }) => code);
  const wrongNext = ({ code, next = [] }: Stage, i: number): Problem[] => {
    const others = codes.filter((each) => each !== code);
    return next.flatMap((each, j) =>
      others.includes(each)
        ? []
        : [problem('notAChoice', ['stages', i, 'next', j], { choices: others.join(', ') })],
    );
  };
  const wrong = stages.flatMap(wrongNext);
  if (wrong.length > 0) return wrong;
  const fromFirst = stagesWithin(model, codes[0]!);
  const last = codes.at(-1)!;
  return codes.flatMap((code, i): Problem[] => {
    if (!fromFirst.has(code)) return [problem('unreachableStage', ['stages', i])];
    return stagesWithin(model, code).has(last) ? [] : [problem('noWayOut', ['stages', i, 'next'])];
  });
}
