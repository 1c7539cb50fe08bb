import type { WhatIfFigures } from '../../entities/results/whatIf.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { defaultMeasureOptions, type Measure } from '../measure.ts';
import { averageDistance } from '../network/averageDistance.ts';
import { componentCount } from '../network/componentCount.ts';
import { distanceFragmentation } from '../network/distanceFragmentation.ts';
import { isolateCount } from '../network/isolateCount.ts';
import { largestComponent } from '../network/largestComponent.ts';
import { twoStepReach } from '../node/twoStepReach.ts';
import { measureColumn, measureValues } from '../rememberedResult.ts';

/** A network in a few measures of the catalogue. O(n m). */
export function figuresOf(view: Adjacency): WhatIfFigures {
  const figure = (measure: Measure<'network'>): number | null =>
    measureValues(view, measure, defaultMeasureOptions);
  return {
    order: view.order,
    components: figure(componentCount) ?? 0,
    largestComponent: figure(largestComponent),
    isolates: figure(isolateCount) ?? 0,
    reach2: meanReach(view),
    distanceFragmentation: figure(distanceFragmentation),
    averageDistance: figure(averageDistance),
  };
}

function meanReach(view: Adjacency): number | null {
  if (view.order < 2) return null;
  const shares = measureColumn(view, twoStepReach, { ...defaultMeasureOptions, normalized: true });
  let sum = 0;
  for (const share of shares) sum += share;
  return sum / view.order;
}
