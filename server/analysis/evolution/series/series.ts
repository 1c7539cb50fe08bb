import type { CommunityRecord, RecordNode } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { Series, SeriesLine } from '../../../entities/results/series.ts';
import type { Adjacency } from '../../../graph/adjacency.ts';
import { mayBeChosen } from '../../../graph/candidacy.ts';
import { onceFor } from '../../../graph/onceFor.ts';
import { asPart } from '../../../kernels/execution.ts';
import { actorReference, homesOf, nodesById } from '../../actorReferences.ts';
import type { AnyMeasure, MeasureId } from '../../index.ts';
import { orNull, type ColumnMeasure, type Measure } from '../../measure.ts';
import type { AskedSettings } from '../../measureSettings.ts';
import { compareNames, firstOf, largerFirst } from '../../ranks.ts';
import { measureColumn, measureValues } from '../../rememberedResult.ts';
import type { ComparedMeasure } from '../../significance/significance.ts';
import { comparedMeasure } from '../../significanceOf.ts';
import { chanceBand, checkDraws, drawnWork, type BandQuestion } from './chanceBands.ts';
import { lineSentences } from './lineSentences.ts';
import { measuredWindow, seriesMeasure, type MeasuredWindow } from './measuredWindow.ts';
import { daysOfWindow, windowsOf, type SeriesWindow, type WindowsQuestion } from './windows.ts';

export const mostMeasures = 12;
export const mostPersons = 20;

export interface SeriesQuestion extends AskedSettings {
  readonly measures: readonly MeasureId[];
  readonly windows: Omit<WindowsQuestion, 'today'>;
  /** Whose lines of node measures; empty = those with the largest values in the last window. */
  readonly personIds: readonly string[];
  /** How many those are. */
  readonly first: number;
  /** Networks by chance beside each line of the whole network; null = none. */
  readonly band: BandQuestion | null;
  readonly today: string;
}

type Line = Omit<SeriesLine, 'sentences'> & {
  readonly values: (number | null)[];
  readonly low: (number | null)[];
  readonly high: (number | null)[];
};

/**
 * Measures through time: for each window the network is made once, and all measures are computed on it as `measureOf`
 * would. A measure of the whole network is one line, a node measure one line for each chosen actor (`null` where she is not
 * in the network). What a measure gives on a network is remembered by its content, so that a window whose network did
 * not change costs nothing. Who was merely mentioned, refused to be considered or may be a child has no line.
 * Undefined: null, a gap in the line. Progress: a part for each measure in each window.
 * Complexity: windows × (O(nodes + ties) + that of the measures), with a band times its draws.
 * @throws ProblemError when there are too many windows, measures or persons, when a measure has no such line, or as `measureOf`
 */
export function series(
  record: CommunityRecord,
  selection: NetworkSelection,
  question: SeriesQuestion,
): Series {
  const { band, today, personIds, seed } = question;
  if (question.measures.length > mostMeasures)
    throw new ProblemError({ code: 'tooMany', field: 'measures', parameters: { max: mostMeasures } });
  if (personIds.length > mostPersons)
    throw new ProblemError({ code: 'tooMany', field: 'personIds', parameters: { max: mostPersons } });
  const measures = [...new Set(question.measures)].map((id) => seriesMeasure(id, 'measures'));
  const windows = windowsOf(record, selection, { ...question.windows, today });
  const measured = windows.map((window) => measuredWindow(record, window, question));
  if (band) checkBand(measured, measures, band, question);

  const nodes = nodesById(record);
  const parts = windows.length * measures.length;
  const lines = measures.map((measure): Line[] =>
    measure.level === 'network' ? [emptyLine(measure.id)] : [],
  );
  // The last window says whose lines there are.
  for (let w = windows.length - 1, part = 0; w >= 0; w--) {
    const { view, settingsOf } = measured[w]!;
    measures.forEach((measure, m) => {
      asPart(part++, parts, () => {
        const settings = settingsOf(measure);
        if (measure.level === 'network') {
          const whole = measure as Measure<'network'>;
          const [line] = lines[m]!;
          line!.values[w] = measureValues(view, whole, settings);
          if (!band) return;
          const { low, high } = chanceBand(view, whole, settings, { ...band, seed });
          [line!.low[w], line!.high[w]] = [low, high];
          return;
        }
        const column = measureColumn(view, measure as ColumnMeasure<'node'>, settings);
        if (w === windows.length - 1) lines[m] = linesOfPersons(measure.id, view.keys, column);
        const rowOf = rowsOf(view);
        for (const line of lines[m]!) {
          const row = rowOf.get(line.actor!.id);
          line.values[w] = row === undefined ? null : orNull(column[row]!);
        }
      });
    });
  }
  return {
    windows: windows.map((window, w) => windowFacts(window, measured[w]!)),
    lines: lines.flat().map((line) => ({ ...line, sentences: lineSentences(windows, line) })),
  };

  function emptyLine(measureId: string, actor: SeriesLine['actor'] = null): Line {
    const gaps = (): null[] => windows.map(() => null);
    return { measureId, actor, values: gaps(), low: gaps(), high: gaps() };
  }

  function linesOfPersons(id: string, keys: readonly string[], column: ArrayLike<number>): Line[] {
    const homes = homesOf(record, nodes, daysOfWindow(windows.at(-1)!));
    const nodeOf = (row: number): RecordNode => nodes.get(keys[row]!)!;
    const asked = new Set(personIds);
    const rows = Array.from(keys.keys()).filter(
      (row) => mayBeChosen(nodeOf(row), today) && (asked.size === 0 || asked.has(keys[row]!)),
    );
    const count = asked.size === 0 ? question.first : rows.length;
    return firstOf(
      rows.length,
      count,
      (a, b) =>
        largerFirst(column[rows[a]!]!, column[rows[b]!]!) ||
        compareNames(nodeOf(rows[a]!).displayName, nodeOf(rows[b]!).displayName) ||
        a - b,
    ).map((i) => emptyLine(id, actorReference(nodeOf(rows[i]!), homes)));
  }
}

/** Where each key stands. O(n), once for a network. */
export const rowsOf = onceFor(({ keys }: Adjacency) => new Map(keys.map((key, row) => [key, row])));

export function windowFacts(
  { key, from, to, waveId, name }: SeriesWindow,
  { view }: Pick<MeasuredWindow, 'view'>,
): Series['windows'][number] {
  return { key, from, to, waveId, name, order: view.order, size: view.edgeKeys.length };
}

function checkBand(
  measured: readonly MeasuredWindow[],
  measures: readonly ComparedMeasure[],
  { model, draws }: BandQuestion,
  { weighted }: AskedSettings,
): void {
  const whole = measures.filter(({ level }) => level === 'network');
  const works = measured.flatMap(({ view }) =>
    whole.map((measure) => drawnWork(view, comparedMeasure(measure as AnyMeasure, view, model), model)),
  );
  checkDraws(draws, works, weighted);
}
