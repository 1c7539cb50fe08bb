import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { selectionAt, type Moment } from '../../entities/moment.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { QuerySubject } from '../../entities/graphQuery.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { measureById, measures as catalogue, type MeasureId } from '../index.ts';
import { hasColumn, type ColumnMeasure } from '../measure.ts';
import { settingsOn, usualSettings, type AskedSettings } from '../measureSettings.ts';
import { measureColumn } from '../rememberedResult.ts';
import { windowAt } from './momentWindow.ts';
import { momentInWords } from './momentInWords.ts';

/** A measure that a query shows beside its rows, and what its value must be. */
export interface MeasureCondition {
  readonly id: MeasureId;
  readonly options?: Partial<AskedSettings> | null;
  /** When; null = as the selection says. */
  readonly at?: Moment | null;
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
  /** Only so many rows with the largest values, and those that equal the last of them. */
  readonly top?: number | null;
}

/** The values of a measure by actor, or by the ends of a tie. */
export interface QueryMeasure {
  /** `measure:` and its place in the query. */
  readonly id: string;
  readonly name: Sentence;
  /** By the id of an actor; where rows are ties, by those of both ends. Null = undefined there. */
  readonly valueOf: (from: string, to?: string) => number | null;
}

const levels = { actors: ['node', 'partition'], ties: ['edge'] } as const satisfies Record<
  QuerySubject,
  readonly string[]
>;

/** The measures of a query, each on the whole network of its moment. @throws ProblemError for one that rows of this sort do not have */
export function measureColumns(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    subject,
    measures,
  }: { readonly subject: QuerySubject; readonly measures?: readonly MeasureCondition[] | null },
): QueryMeasure[] {
  return (measures ?? []).map((asked, i) => {
    const field = `measures.${i}`;
    const name = measureInWords(record, asked);
    return { id: `measure:${i}`, name, valueOf: valuesOf(record, selection, asked, subject, field) };
  });
}

export function measureInWords(record: CommunityRecord, { id, at }: MeasureCondition): Sentence {
  const measure = { text: `measure.${id}` };
  if (!at) return measure;
  return { text: 'query.measureAt', parameters: { measure, moment: momentInWords(record, at) } };
}

function valuesOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  { id, options, at }: MeasureCondition,
  subject: QuerySubject,
  field: string,
): QueryMeasure['valueOf'] {
  const measure = columnMeasure(id, subject, field);
  const chosen = at ? selectionAt(selection, at, `${field}.at`) : selection;
  const network = selectAdjacency(record, chosen);
  const window = windowAt(record, chosen, null, `${field}.at`);
  const settings = settingsOn(record, network, window, measure, { ...usualSettings, ...options });
  const column = measureColumn(network, measure, settings);
  const values = new Map<string, number>();
  const { keys, edgeSources, edgeTargets } = network;
  if (subject === 'actors') keys.forEach((key, i) => values.set(key, column[i]!));
  else
    for (let e = 0; e < edgeSources.length; e++)
      values.set(pairOf(keys[edgeSources[e]!]!, keys[edgeTargets[e]!]!), column[e]!);
  return (from, to) => {
    const value =
      to === undefined
        ? values.get(from)
        : (values.get(pairOf(from, to)) ?? (network.directed ? undefined : values.get(pairOf(to, from))));
    return value === undefined || Number.isNaN(value) ? null : value;
  };
}

const pairOf = (from: string, to: string): string => `${from} ${to}`;

function columnMeasure(id: MeasureId, subject: QuerySubject, field: string): ColumnMeasure {
  const measure = measureById(id);
  const fits = (each: { readonly level: string }): boolean =>
    (levels[subject] as readonly string[]).includes(each.level);
  if (fits(measure) && hasColumn(measure)) return measure;
  throw new ProblemError({
    code: 'notAChoice',
    field: `${field}.id`,
    parameters: {
      choices: catalogue
        .filter(fits)
        .map((each) => each.id)
        .join(', '),
    },
  });
}

/** The rows whose values are as every measure asks: bounds first, then the largest among those that are left. O(rows log rows) */
export function satisfying<Row extends { readonly values: readonly (number | null)[] }>(
  rows: readonly Row[],
  measures: readonly MeasureCondition[],
): readonly Row[] {
  const within = rows.filter(({ values }) =>
    measures.every(({ atLeast, atMost }, i) => {
      const value = values[i]!;
      if (typeof atLeast === 'number' && !(value !== null && value >= atLeast)) return false;
      return !(typeof atMost === 'number' && !(value !== null && value <= atMost));
    }),
  );
  const least = measures.map(({ top }, i) => (typeof top === 'number' ? leastOfTop(within, i, top) : null));
  return within.filter(({ values }) =>
    least.every((bound, i) => bound === null || (values[i] !== null && values[i]! >= bound)),
  );
}

/** The value of the last of the `top` largest; Infinity where nobody has one. @throws ProblemError `tooSmall` */
function leastOfTop(
  rows: readonly { readonly values: readonly (number | null)[] }[],
  at: number,
  top: number,
): number {
  if (top < 1)
    throw new ProblemError({ code: 'tooSmall', field: `measures.${at}.top`, parameters: { min: 1 } });
  const falling = rows.flatMap(({ values }) => values[at] ?? []).sort((a, b) => b - a);
  return falling[Math.min(top, falling.length) - 1] ?? Infinity;
}
