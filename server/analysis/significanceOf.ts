import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { NodeSignificance, Significance } from '../entities/results/significance.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectAdjacency } from '../graph/selection.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { groupsOf } from './groupsOf.ts';
import { measureById, type AnyMeasure, type MeasureId } from './index.ts';
import { measureSettings, type AskedSettings } from './measureSettings.ts';
import { largestFirst } from './ranks.ts';
import type { ChanceFigures } from './significance/chanceFigures.ts';
import { drawsAllowed, drawsMustFit, drawsMustMakeSense } from './significance/drawsAllowed.ts';
import { nullModels, type NullModelId } from './significance/nullModels.ts';
import { readingOf } from './significance/readingOf.ts';
import { significance, type ComparedMeasure } from './significance/significance.ts';

export interface SignificanceArguments extends AskedSettings {
  readonly id: MeasureId;
  readonly model: NullModelId;
  readonly draws: number;
  /** How many rows. */
  readonly first: number;
}

const noFigures: ChanceFigures = {
  observed: null,
  mean: null,
  standardDeviation: null,
  low: null,
  high: null,
  pLower: null,
  pUpper: null,
  undefinedDraws: 0,
};

/**
 * A measure on the network of a selection beside what it is in networks made by chance: see `significance`. Of a node
 * measure rows come by the observed value, largest first, undefined last: never by p, as nobody is to be ranked by
 * how unusual she is. `seed` is that of the draws and of the measure.
 * @throws ProblemError when the measure has no such comparison or needs groups, when the model does not fit, or when
 *   it would take too many draws
 */
export function significanceOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  asked: SignificanceArguments,
): Significance {
  const { model, draws, seed, first } = asked;
  const view = selectAdjacency(record, selection);
  const window = selectionWindow(selection);
  const measure = comparedMeasure(measureById(asked.id), view, model);
  const settings = measureSettings(measure, asked, (groupBy) => groupsOf(record, view, groupBy, window));
  drawsMustMakeSense(draws);
  drawsMustFit(draws, drawsAllowed(view, measure, asked.weighted, nullModels[model]), 'id');
  const figures = significance(view, measure, settings, { model, draws, seed });
  if (measure.level === 'network') {
    const whole = figures[0]!;
    return { ...whole, draws, reading: readingOf(whole, model, draws), nodes: [] };
  }
  const records = nodesById(record);
  const homes = homesOf(record, records, window);
  const rows = view.keys.map((id, i) => ({
    id,
    name: records.get(id)!.displayName,
    value: figures[i]!.observed,
    figures: figures[i]!,
  }));
  const nodes = largestFirst(rows, first).map(({ id, figures: own }): NodeSignificance => ({
    actor: actorReference(records.get(id)!, homes),
    ...own,
  }));
  return { ...noFigures, draws, reading: null, nodes };
}

/** @throws ProblemError when the measure cannot be compared, or not with this model */
export function comparedMeasure(measure: AnyMeasure, view: Adjacency, model: NullModelId): ComparedMeasure {
  if (measure.level !== 'network' && measure.level !== 'node')
    throw new ProblemError({ code: 'notCompared', field: 'id', value: measure.id });
  const { needs } = nullModels[model];
  if (needs === 'arrows' && !view.directed)
    throw new ProblemError({ code: 'modelNeedsArrows', field: 'model', value: model });
  if (needs === 'groups' && !measure.needsGroups)
    throw new ProblemError({ code: 'modelNeedsGroups', field: 'model', value: model });
  return measure as ComparedMeasure;
}
