import { ProblemError } from '../../entities/problem.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import type { MeasureId } from '../index.ts';
import type { Measure } from '../measure.ts';
import type { NullModel } from './nullModel.ts';

export const fewestDraws = 20;
/** With fewer, not even a value beyond all of them is in a tail of 2.5 %: (0 + 1) / (38 + 1) > 0.025. */
export const drawsToTell = 39;
export const mostDraws = 2000;
/** Numbers that are kept at the same time: 80 MB. */
const mostKept = 10_000_000;
/** Steps along a tie that one question may take, each some ten nanoseconds: five minutes of a thread. */
export const mostSteps = 3e10;

/** What the words of `Measure.complexity` come to in steps, the dearest first, with factors as measured. */
const costs: readonly (readonly [words: RegExp, steps: (view: Adjacency) => number])[] = [
  [/c³/, ({ order }) => 4 * order ** 2],
  [/n m/, (view) => view.order * linear(view)],
  [/k m/, (view) => 170 * linear(view)],
  [/[rk] \(n \+ m\)/, (view) => 300 * linear(view)],
  [/pass/, (view) => 2000 * linear(view)],
  [/degree|√m/, (view) => squaredDegrees(view) + linear(view)],
  [/O\((1|m|n|n \+ m|n log n \+ m|m log n)\)/, (view) => 4 * linear(view)],
];

/** Measures of numbers of steps alone, which are counted for many persons at once. */
const countedTogether: ReadonlySet<string> = new Set<MeasureId>([
  'closeness',
  'closenessOut',
  'harmonic',
  'averageDistance',
  'distanceFragmentation',
]);
const together = 16;

/** Steps to compute a measure once; null when nobody said what the words of its complexity come to. */
export function stepsOf(measure: Measure, view: Adjacency, weighted: boolean): number | null {
  const cost = costs.find(([words]) => words.test(measure.complexity));
  if (!cost) return null;
  const byLength = weighted && measure.strengthAs === 'distance';
  if (byLength) return cost[1](view) * Math.log2(view.order + 2);
  return cost[1](view) / (countedTogether.has(measure.id) ? together : 1);
}

/**
 * How many draws one question may ask for, by an estimate of its work that does not depend on the machine; at most
 * 2000. Fewer than 20 means: none, the network is too large for this measure.
 */
export function drawsAllowed(
  view: Adjacency,
  measure: Measure,
  weighted: boolean,
  { stepsPerTie }: NullModel,
): number {
  const steps = stepsOfDraw(view, measure, weighted, { stepsPerTie });
  const rows = measure.level === 'network' ? 1 : Math.max(1, view.order);
  return Math.min(mostDraws, Math.floor(mostSteps / steps), Math.floor(mostKept / rows));
}

/** @throws ProblemError `badDraws` when so many draws make no sense */
export function drawsMustMakeSense(draws: number): void {
  if (Number.isInteger(draws) && draws >= fewestDraws && draws <= mostDraws) return;
  throw new ProblemError({
    code: 'badDraws',
    field: 'draws',
    value: String(draws),
    parameters: { min: fewestDraws, max: mostDraws },
  });
}

/**
 * Whether draws fit in what is allowed of what was asked for in the field `asked`.
 * @throws ProblemError `tooLargeToCompare` when not even the fewest do, `tooManyDraws` when fewer would
 */
export function drawsMustFit(draws: number, allowed: number, asked: string): void {
  if (allowed < fewestDraws) throw new ProblemError({ code: 'tooLargeToCompare', field: asked });
  if (draws > allowed)
    throw new ProblemError({
      code: 'tooManyDraws',
      field: 'draws',
      value: String(draws),
      parameters: { allowed },
    });
}

/** Steps to make one network of a model and compute a measure on it: an estimate. */
export function stepsOfDraw(
  view: Adjacency,
  measure: Measure,
  weighted: boolean,
  { stepsPerTie }: Pick<NullModel, 'stepsPerTie'>,
): number {
  const compute = stepsOf(measure, view, weighted) ?? view.order * linear(view);
  return compute + stepsPerTie * linear(view);
}

const linear = ({ order, edgeKeys }: Adjacency): number => 1 + order + 2 * edgeKeys.length;

function squaredDegrees({ order, union: { offsets } }: Adjacency): number {
  let sum = 0;
  for (let i = 0; i < order; i++) sum += (offsets[i + 1]! - offsets[i]!) ** 2;
  return sum;
}
