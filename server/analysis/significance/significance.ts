import type { Adjacency } from '../../graph/adjacency.ts';
import { asPart } from '../../kernels/execution.ts';
import { orNull, type ColumnMeasure, type Measure, type MeasureOptions } from '../measure.ts';
import { random } from '../random.ts';
import { chanceFigures, type ChanceFigures } from './chanceFigures.ts';
import { nullModels, type NullModelId } from './nullModels.ts';

export interface DrawOptions {
  readonly model: NullModelId;
  /** How many networks are drawn. */
  readonly draws: number;
  readonly seed: number;
}

/** A measure whose values are compared: one of the whole network, or one for each node. */
export type ComparedMeasure = Measure<'network'> | ColumnMeasure<'node'>;

/**
 * A measure beside what it is by chance: computed on the network, and in the same way on networks drawn from a null
 * model (`nullModels`). One entry for a whole-network measure; for a node measure one for each node, in order of key.
 *
 * Every drawn value is kept for the percentiles, draws × nodes numbers of 8 bytes: see `drawsAllowed`.
 * Deterministic: `seed` decides the networks that are drawn, `options.seed` what is random in the measure itself.
 * Complexity: draws × (the measure's own + O(n + m)).
 */
export function significance(
  view: Adjacency,
  measure: ComparedMeasure,
  options: MeasureOptions,
  { model, draws, seed }: DrawOptions,
): ChanceFigures[] {
  return significanceOfSeveral(view, [{ measure, options, draws }], { model, seed })[0]!;
}

/** One of several measures that are compared on the same drawn networks. */
export interface ComparedFigure {
  readonly measure: ComparedMeasure;
  readonly options: MeasureOptions;
  /** On how many of the drawn networks, from the first, it is computed. */
  readonly draws: number;
}

/**
 * Several measures beside what they are by chance, in their order, on networks that are drawn once for all of them: the same
 * figures as `significance` gives for each alone. All that need groups are told the same ones.
 * Complexity: the most draws × O(n + m), and of each measure its draws times its own.
 */
export function significanceOfSeveral(
  view: Adjacency,
  compared: readonly ComparedFigure[],
  { model, seed }: Omit<DrawOptions, 'draws'>,
): ChanceFigures[][] {
  const observed = compared.map(({ measure, options }) => valuesOf(measure, view, options));
  const groups = compared.find(({ options }) => options.groups)?.options.groups;
  const sample = nullModels[model].sampler({ view, groups }, random(seed));
  const drawn = compared.map(({ draws }, i) => observed[i]!.map(() => new Float64Array(draws)));
  const most = compared.reduce((sum, { draws }) => Math.max(sum, draws), 0);
  for (let draw = 0; draw < most; draw++)
    asPart(draw, most, () => {
      const network = sample();
      compared.forEach(({ measure, options, draws }, i) => {
        if (draw >= draws) return;
        const own = network.groups && options.groups ? { ...options, groups: network.groups } : options;
        valuesOf(measure, network.view, own).forEach((value, at) => {
          drawn[i]![at]![draw] = value ?? NaN;
        });
      });
    });
  return compared.map((_, i) => observed[i]!.map((value, at) => chanceFigures(value, drawn[i]![at]!)));
}

function valuesOf(measure: ComparedMeasure, view: Adjacency, options: MeasureOptions): (number | null)[] {
  if (measure.level === 'network') return [(measure as Measure<'network'>).compute(view, options)];
  return Array.from((measure as ColumnMeasure<'node'>).column(view, options), orNull);
}
