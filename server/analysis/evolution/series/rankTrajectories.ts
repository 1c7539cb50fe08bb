import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { RankTrajectories, RankWindow } from '../../../entities/results/rankTrajectories.ts';
import { mayBeChosen } from '../../../graph/candidacy.ts';
import type { Adjacency } from '../../../graph/adjacency.ts';
import { anyDate } from '../../../graph/recordTies.ts';
import { asPart } from '../../../kernels/execution.ts';
import { actorReference, homesOf, nodesById } from '../../actorReferences.ts';
import { midRanks } from '../../activists/certainty/midRanks.ts';
import type { MeasureId } from '../../index.ts';
import type { ColumnMeasure, MeasureOptions } from '../../measure.ts';
import type { AskedSettings } from '../../measureSettings.ts';
import { compareNames } from '../../ranks.ts';
import { measureColumn } from '../../rememberedResult.ts';
import { checkDraws } from './chanceBands.ts';
import { kendallTauB } from './kendallTauB.ts';
import { measuredWindow, seriesMeasure } from './measuredWindow.ts';
import { rankChange, rankPoint, trajectorySentences } from './rankChange.ts';
import { redrawnNetworks, type RedrawnNetworks } from './redrawnNetworks.ts';
import { rowsOf, windowFacts } from './series.ts';
import { daysOfWindow, windowsOf, type WindowsQuestion } from './windows.ts';

export const mostRanked = 30;
/** Work to draw a network, for each node and end of a tie, in steps along a tie. */
const stepsPerTie = 20;

export interface RankTrajectoriesQuestion extends AskedSettings {
  readonly id: MeasureId;
  readonly windows: Omit<WindowsQuestion, 'today'>;
  /** Whose ranks; empty = those who are among the `top` in some window. */
  readonly personIds: readonly string[];
  readonly top: number;
  readonly draws: number;
  readonly today: string;
}

/** The values of a measure in a window, row by row, and their ranks among all who have one. */
interface RankedWindow {
  readonly values: Float64Array;
  readonly ranks: Float64Array;
  readonly rowOf: ReadonlyMap<string, number>;
}

/**
 * How the order of actors by a node measure changes through time, with how sure each rank is.
 *
 * Definition: ranks among all who have a value, 1 = the largest; equal ones share the mean. Each window's network is drawn
 *   anew `draws` times (`redrawnNetworks`), the measure computed and everybody ranked; intervals are the 5th to 95th percentile.
 *   Between a window and the one before, draw by draw: a change is told only when the intervals do not overlap or the rank
 *   is better (worse) in at least 90 % of the pairs of draws. τ-b compares the recorded values of all who have both.
 * Whose: those chosen, or the union of the `top` of each window, at most 30. Who was merely mentioned, refused to be
 *   considered or may be a child has a rank among the others but no line.
 * Undefined: null where she is not in the network or has no value.
 * Deterministic for a seed. Complexity: windows × draws × (that of the measure + O(n log n + m)). Memory: windows ×
 * persons × draws × 8 bytes.
 * @throws ProblemError for a measure that is not one of nodes, or too many windows, persons or draws
 */
export function rankTrajectories(
  record: CommunityRecord,
  selection: NetworkSelection,
  question: RankTrajectoriesQuestion,
): RankTrajectories {
  const { id, draws, today, weighted, personIds, top } = question;
  if (personIds.length > mostRanked || top > mostRanked)
    throw new ProblemError({
      code: 'tooMany',
      field: top > mostRanked ? 'top' : 'personIds',
      parameters: { max: mostRanked },
    });
  const measure = nodeMeasure(id);
  const windows = windowsOf(record, selection, { ...question.windows, today });
  const measured = windows.map((window) => measuredWindow(record, window, question));
  checkDraws(
    draws,
    measured.map(({ view }) => ({ view, measure, stepsPerTie })),
    weighted,
  );
  const settings = measured.map(({ settingsOf }) => settingsOf(measure));
  const ranked = measured.map(({ view }, w) =>
    rankedWindow(view, measureColumn(view, measure, settings[w]!)),
  );
  const nodes = nodesById(record);
  const mayBeShown = (key: string): boolean => mayBeChosen(nodes.get(key)!, today);
  const chosen = personIds.length > 0 ? personIds : firstInSomeWindow(ranked, top, mayBeShown);
  const persons = [...new Set(chosen)].filter(
    (key) => nodes.has(key) && mayBeShown(key) && ranked.some(({ rowOf }) => rowOf.has(key)),
  );

  const redrawn = windows.map((window, w) => redrawnNetworks(record, window, measured[w]!.view, question));
  const drawn = drawnRanks(
    measured.map(({ view }, w) => ({ view, settings: settings[w]!, redrawn: redrawn[w]! })),
    measure,
    draws,
    persons,
  );
  const facts = windows.map((window, w): RankWindow => ({
    ...windowFacts(window, measured[w]!),
    drawnFrom: redrawn[w]!.drawnFrom,
    ranked: ranked[w]!.values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0),
    tauB: w === 0 ? null : tauBetween(ranked[w - 1]!, ranked[w]!),
  }));
  const last = windows.at(-1);
  const home = homesOf(record, nodes, last ? daysOfWindow(last) : anyDate);
  const trajectories = persons.map((key, p) => {
    const points = windows.map((_, w) => rankPoint(w, valueIn(ranked[w]!, key), drawn[w]![p]!));
    const changes = windows.flatMap((_, w) =>
      w === 0 ? [] : (rankChange(points[w - 1]!, points[w]!, drawn[w - 1]![p]!, drawn[w]![p]!) ?? []),
    );
    return {
      actor: actorReference(nodes.get(key)!, home),
      points,
      changes,
      sentences: trajectorySentences(windows, points, changes),
    };
  });
  return { measureId: id, draws, windows: facts, persons: trajectories.sort(byBestMeanRank) };
}

function nodeMeasure(id: MeasureId): ColumnMeasure<'node'> {
  const measure = seriesMeasure(id, 'measure');
  if (measure.level !== 'node') throw new ProblemError({ code: 'noRanks', field: 'measure', value: id });
  return measure as ColumnMeasure<'node'>;
}

function rankedWindow(view: Adjacency, column: ArrayLike<number>): RankedWindow {
  const values = Float64Array.from(column);
  return { values, ranks: midRanks(values), rowOf: rowsOf(view) };
}

function valueIn(
  { values, ranks, rowOf }: RankedWindow,
  key: string,
): { value: number; rank: number } | null {
  const row = rowOf.get(key);
  if (row === undefined || Number.isNaN(values[row]!)) return null;
  return { value: values[row]!, rank: ranks[row]! };
}

/** Those who are among the first of those that may be shown in some window, by best rank, at most `mostRanked`. */
function firstInSomeWindow(
  windows: readonly RankedWindow[],
  top: number,
  mayBeShown: (key: string) => boolean,
): string[] {
  const best = new Map<string, number>();
  for (const { values, ranks, rowOf } of windows) {
    const first = [...rowOf]
      .filter(([key, row]) => !Number.isNaN(values[row]!) && mayBeShown(key))
      .sort(([a, x], [b, y]) => ranks[x]! - ranks[y]! || (a < b ? -1 : 1))
      .slice(0, top);
    for (const [key, row] of first) best.set(key, Math.min(best.get(key) ?? Infinity, ranks[row]!));
  }
  return [...best]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, mostRanked)
    .map(([key]) => key);
}

function tauBetween(one: RankedWindow, other: RankedWindow): number | null {
  const [before, after]: [number[], number[]] = [[], []];
  for (const [key, row] of one.rowOf) {
    const later = other.rowOf.get(key);
    if (later === undefined || Number.isNaN(one.values[row]!) || Number.isNaN(other.values[later]!)) continue;
    before.push(one.values[row]!);
    after.push(other.values[later]!);
  }
  return kendallTauB(before, after);
}

interface WindowToDraw {
  readonly view: Adjacency;
  readonly settings: MeasureOptions;
  readonly redrawn: RedrawnNetworks;
}

/** Of each window and person, her rank in each draw. A window in which nothing changed is not drawn again. */
function drawnRanks(
  windows: readonly WindowToDraw[],
  measure: ColumnMeasure<'node'>,
  draws: number,
  persons: readonly string[],
): Float64Array[][] {
  const known = new Map<string, Float64Array[]>();
  return windows.map(({ view, settings, redrawn }, w) => {
    // Groups are not in what is drawn.
    const hash = settings.groups || settings.memberships ? null : redrawn.content;
    const same = hash === null ? undefined : known.get(hash);
    if (same) return same;
    const rowOf = rowsOf(view);
    const ranks = persons.map(() => new Float64Array(draws).fill(NaN));
    const next = redrawn.begin();
    for (let draw = 0; draw < draws; draw++) {
      asPart(w * draws + draw, windows.length * draws, () => {
        const all = midRanks(Float64Array.from(measure.column(next(), settings)));
        persons.forEach((key, p) => {
          const row = rowOf.get(key);
          if (row !== undefined) ranks[p]![draw] = all[row]!;
        });
      });
    }
    if (hash !== null) known.set(hash, ranks);
    return ranks;
  });
}

function byBestMeanRank(
  a: RankTrajectories['persons'][number],
  b: RankTrajectories['persons'][number],
): number {
  const best = ({ points }: RankTrajectories['persons'][number]): number =>
    Math.min(...points.map(({ meanRank }) => meanRank ?? Infinity));
  const [x, y] = [best(a), best(b)];
  return (
    (x === y ? 0 : x - y) || compareNames(a.actor.name, b.actor.name) || (a.actor.id < b.actor.id ? -1 : 1)
  );
}
