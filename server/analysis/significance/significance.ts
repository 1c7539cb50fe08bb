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
  const observed = valuesOf(measure, view, options);
  const sample = nullModels[model].sampler({ view, groups: options.groups }, random(seed));
  const drawn = observed.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const values = asPart(draw, draws, () => {
      const { view: network, groups } = sample();
      return valuesOf(measure, network, groups ? { ...options, groups } : options);
    });
    values.forEach((value, i) => {
      drawn[i]![draw] = value ?? NaN;
    });
  }
  return observed.map((value, i) => chanceFigures(value, drawn[i]!));
}

function valuesOf(measure: ComparedMeasure, view: Adjacency, options: MeasureOptions): (number | null)[] {
  if (measure.level === 'network') return [(measure as Measure<'network'>).compute(view, options)];
  return Array.from((measure as ColumnMeasure<'node'>).column(view, options), orNull);
}
