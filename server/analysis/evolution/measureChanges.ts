import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { MeasureChange } from '../../entities/results/comparedLists.ts';
import { asPart } from '../../kernels/execution.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import type { DateWindow } from '../../graph/recordTies.ts';
import { groupsOf } from '../groupsOf.ts';
import { measures, type MeasureId } from '../index.ts';
import type { Measure, MeasureOptions } from '../measure.ts';
import { measureSettings, usualSettings } from '../measureSettings.ts';
import { measureValues } from '../rememberedResult.ts';
import {
  drawsMustMakeSense,
  drawsToTell,
  fewestDraws,
  mostSteps,
  stepsOfDraw,
} from '../significance/drawsAllowed.ts';
import { nullModels, type NullModelId } from '../significance/nullModels.ts';
import { readingOf } from '../significance/readingOf.ts';
import { significanceOfSeveral } from '../significance/significance.ts';
import { comparedMoments, type MomentsArguments } from './comparedMoments.ts';

export interface MeasureChangesArguments extends MomentsArguments {
  /** Which measures of the whole network; null = all. */
  readonly ids: readonly MeasureId[] | null;
  /** What the later network is compared with; null = with nothing. */
  readonly model: NullModelId | null;
  readonly draws: number;
  readonly seed: number;
  /** By what measures that need groups tell them apart: see `groupsOf`. */
  readonly groupBy: string;
}

const networkMeasures = measures.filter(
  (measure): measure is typeof measure & Measure<'network'> => measure.level === 'network',
);

/**
 * The measures of the whole network at two moments, in the order of the catalogue, with the difference and a band: between
 * which values the measure lies in 95 % of networks made by chance from the later one (`significance`). A later value within the
 * band is what chance alone gives; the band says nothing about the difference from the earlier value. Networks are those
 * of the selection at each moment, with everybody of the chosen kinds, as elsewhere: who was not there is alone.
 * Fewer networks are made where a measure takes long, none where it would take too long.
 * Complexity: that of the measures, (2 + draws) times, and draws networks made.
 * @throws ProblemError as `comparedMoments`; `badDraws`; `notCompared` for a measure of another level; `modelNeedsArrows`
 */
export function measureChanges(
  record: CommunityRecord,
  selection: NetworkSelection,
  { ids, model, draws, seed, groupBy, ...moments }: MeasureChangesArguments,
): MeasureChange[] {
  drawsMustMakeSense(draws);
  const chosen = chosenMeasures(ids);
  const { states, windows } = comparedMoments(record, selection, moments);
  const { before, after } = states;
  if (model !== null && nullModels[model].needs === 'arrows' && !after.directed)
    throw new ProblemError({ code: 'modelNeedsArrows', field: 'model', value: model });
  if (model !== null && nullModels[model].needs === 'groups')
    throw new ProblemError({ code: 'modelNeedsGroups', field: 'model', value: model });
  const optionsOf = (measure: Measure, view: Adjacency, window: DateWindow): MeasureOptions =>
    measureSettings(measure, { ...usualSettings, seed, groupBy }, (by) => groupsOf(record, view, by, window));
  const parts = model === null ? 1 : 2;
  const rows = asPart(0, parts, () =>
    chosen.map((measure, part) =>
      asPart(part, chosen.length, () => {
        const options = optionsOf(measure, after, windows.after);
        const was = measureValues(before, measure, optionsOf(measure, before, windows.before));
        const is = measureValues(after, measure, options);
        const made = model === null ? 0 : drawsFor(after, measure, model, draws, chosen.length);
        const difference = was === null || is === null ? null : is - was;
        return { measure, options, draws: made, was, is, difference };
      }),
    ),
  );
  const compared = rows.filter((row) => row.draws > 0);
  const figures =
    model === null ? [] : asPart(1, parts, () => significanceOfSeveral(after, compared, { model, seed }));
  return rows.map((row): MeasureChange => {
    const { measure, was, is, difference } = row;
    const values = { id: measure.id, before: was, after: is, difference, draws: row.draws };
    const own = figures[compared.indexOf(row)]?.[0];
    if (model === null || !own) return { ...values, ...noBand };
    const { mean, low, high } = own;
    return {
      ...values,
      mean,
      low,
      high,
      isByChance: row.draws - own.undefinedDraws < drawsToTell ? null : isWithin(is, low, high),
      reading: readingOf(own, model, row.draws),
    };
  });
}

const noBand = { mean: null, low: null, high: null, isByChance: null, reading: null };

/** Values that differ by less are the same value added up in another order. */
const rounding = 1e-9;

function isWithin(value: number | null, low: number | null, high: number | null): boolean | null {
  if (value === null || low === null || high === null) return null;
  const margin = rounding * Math.max(1, Math.abs(value));
  return value >= low - margin && value <= high + margin;
}

function chosenMeasures(ids: readonly MeasureId[] | null): readonly Measure<'network'>[] {
  if (ids === null) return networkMeasures;
  const wrong = ids.find((id) => !networkMeasures.some((measure) => measure.id === id));
  if (wrong) throw new ProblemError({ code: 'notCompared', field: 'ids', value: wrong });
  return networkMeasures.filter(({ id }) => ids.includes(id as MeasureId));
}

/** As many as were asked for, or as fit in the measure’s share of the time of one question; 0 when those are too few. */
function drawsFor(
  view: Adjacency,
  measure: Measure,
  model: NullModelId,
  draws: number,
  shares: number,
): number {
  const steps = stepsOfDraw(view, measure, false, nullModels[model]);
  const allowed = Math.min(draws, Math.floor(mostSteps / shares / steps));
  return allowed < fewestDraws ? 0 : allowed;
}
