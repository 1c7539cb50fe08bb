import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Measure, MeasureOptions } from '../../measure.ts';
import { groupsHash, rememberedResult } from '../../rememberedResult.ts';
import type { ChanceFigures } from '../../significance/chanceFigures.ts';
import { drawsMustFit, drawsMustMakeSense, mostSteps, stepsOfDraw } from '../../significance/drawsAllowed.ts';
import { nullModels, type NullModelId } from '../../significance/nullModels.ts';
import { significance, type DrawOptions } from '../../significance/significance.ts';

/** What a line is compared with. */
export interface BandQuestion {
  readonly model: NullModelId;
  readonly draws: number;
}

/** A measure of a whole network beside networks by chance, remembered by the content of the network, and the groups. See `significance`. */
export function chanceBand(
  view: Adjacency,
  measure: Measure<'network'>,
  options: MeasureOptions,
  draw: DrawOptions,
): ChanceFigures {
  const compute = (): ChanceFigures => significance(view, measure, options, draw)[0]!;
  const { groups, memberships, ...plain } = options;
  const name = ['chanceBand', measure.id, plain, draw, groupsHash(groups ?? memberships)] as const;
  return rememberedResult(view, name, compute);
}

/** One computation on a network by chance. */
export interface DrawnWork {
  readonly view: Adjacency;
  readonly measure: Measure;
  readonly stepsPerTie: number;
}

export const drawnWork = (view: Adjacency, measure: Measure, model: NullModelId): DrawnWork => ({
  view,
  measure,
  stepsPerTie: nullModels[model].stepsPerTie,
});

/**
 * Whether so many draws of each work can be made in the time that one question may take.
 * @throws ProblemError when they are too few to tell anything, or too many
 */
export function checkDraws(draws: number, works: readonly DrawnWork[], weighted: boolean): void {
  drawsMustMakeSense(draws);
  const steps = works.reduce(
    (sum, { view, measure, stepsPerTie }) => sum + stepsOfDraw(view, measure, weighted, { stepsPerTie }),
    0,
  );
  drawsMustFit(draws, Math.floor(mostSteps / Math.max(1, steps)), 'measures');
}
