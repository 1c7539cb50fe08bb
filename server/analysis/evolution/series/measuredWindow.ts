import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { Adjacency } from '../../../graph/adjacency.ts';
import { selectionWindow } from '../../../graph/resolvedSelection.ts';
import { selectAdjacency } from '../../../graph/selection.ts';
import { measureById, type MeasureId } from '../../index.ts';
import type { Measure, MeasureOptions } from '../../measure.ts';
import { settingsOn, type AskedSettings } from '../../measureSettings.ts';
import type { ComparedMeasure } from '../../significance/significance.ts';
import type { SeriesWindow } from './windows.ts';

/** The network of a window, made once, and how a measure is computed on it: as `measureOf` would on the same selection. */
export interface MeasuredWindow {
  readonly view: Adjacency;
  settingsOf(measure: Measure): MeasureOptions;
}

export function measuredWindow(
  record: CommunityRecord,
  { selection }: SeriesWindow,
  asked: AskedSettings,
): MeasuredWindow {
  const view = selectAdjacency(record, selection);
  const days = selectionWindow(selection);
  return {
    view,
    settingsOf: (measure) => settingsOn(record, view, days, measure, asked),
  };
}

/** @throws ProblemError when the measure has no single value for a network or an actor */
export function seriesMeasure(id: MeasureId, field: string): ComparedMeasure {
  const measure = measureById(id);
  if (measure.level !== 'network' && measure.level !== 'node')
    throw new ProblemError({ code: 'noSeries', field, value: id });
  return measure as ComparedMeasure;
}
