import { ProblemError } from '../../../entities/problem.ts';
import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Measure, MeasureOptions } from '../../measure.ts';
import { rememberedResult } from '../../rememberedResult.ts';
import type { ChanceFigures } from '../../significance/chanceFigures.ts';
import { fewestDraws, mostDraws, mostSteps, stepsOfDraw } from '../../significance/drawsAllowed.ts';
import { nullModels, type NullModelId } from '../../significance/nullModels.ts';
import { significance, type DrawOptions } from '../../significance/significance.ts';

/** What a line is compared with. */
export interface BandQuestion {
  readonly model: NullModelId;
  readonly draws: number;
}

/** A measure of a whole network beside networks by chance, remembered by the content of the network. See `significance`. */
export function chanceBand(
  view: Adjacency,
  measure: Measure<'network'>,
  options: MeasureOptions,
  draw: DrawOptions,
): ChanceFigures {
  const compute = (): ChanceFigures => significance(view, measure, options, draw)[0]!;
  const { groups, memberships, ...plain } = options;
  // Groups are no content of the network.
  if (groups || memberships) return compute();
  return rememberedResult(view, ['chanceBand', measure.id, plain, draw], compute);
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
  if (!Number.isInteger(draws) || draws < fewestDraws || draws > mostDraws)
    throw new ProblemError({
      code: 'badDraws',
      field: 'draws',
      value: String(draws),
      parameters: { min: fewestDraws, max: mostDraws },
    });
  const steps = works.reduce(
    (sum, { view, measure, stepsPerTie }) => sum + stepsOfDraw(view, measure, weighted, { stepsPerTie }),
    0,
  );
  const allowed = Math.floor(mostSteps / Math.max(1, steps));
  if (allowed < fewestDraws) throw new ProblemError({ code: 'tooLargeToCompare', field: 'measures' });
  if (draws > allowed)
    throw new ProblemError({
      code: 'tooManyDraws',
      field: 'draws',
      value: String(draws),
      parameters: { allowed },
    });
}
