import { personIdsOf, type ListSheet, type SheetCell } from '../../exchange/listSheet.ts';
import type { CatalogueEntry } from '../../methods/measureCatalogue.ts';
import type { AlluvialAnswer, RankAnswer, SeriesAnswer, SeriesLine, SeriesWindow } from './useSeries.ts';

/** A measure with its lines, in the order in which they were answered. */
export interface MeasureLines {
  readonly measure: CatalogueEntry;
  readonly lines: readonly SeriesLine[];
}

export function linesByMeasure(
  lines: readonly SeriesLine[],
  catalogue: readonly CatalogueEntry[],
): MeasureLines[] {
  const ids = [...new Set(lines.map(({ measureId }) => measureId))];
  return ids.flatMap((id) => {
    const measure = catalogue.find((each) => each.id === id);
    return measure ? [{ measure, lines: lines.filter(({ measureId }) => measureId === id) }] : [];
  });
}

export interface LineWords {
  readonly window: string;
  readonly from: string;
  readonly to: string;
  readonly actors: string;
  readonly ties: string;
  readonly low: string;
  readonly high: string;
  readonly name: (window: SeriesWindow) => string;
}

/** One row for each window, one column for each line, with every digit; bands where there are some. */
export function linesSheet(
  { windows, lines }: SeriesAnswer,
  catalogue: readonly CatalogueEntry[],
  words: LineWords,
): ListSheet {
  const columns = lines.flatMap((line) => {
    const name = catalogue.find(({ id }) => id === line.measureId)?.name ?? line.measureId;
    const title = line.actor ? `${name}: ${line.actor.name}` : name;
    const own = [{ title, values: line.values }];
    if (line.low.every((value) => value === null)) return own;
    return [
      ...own,
      { title: `${title} ${words.low}`, values: line.low },
      { title: `${title} ${words.high}`, values: line.high },
    ];
  });
  return {
    columns: [
      words.window,
      words.from,
      words.to,
      words.actors,
      words.ties,
      ...columns.map(({ title }) => title),
    ],
    rows: windows.map((window, w): SheetCell[] => [
      words.name(window),
      window.from,
      window.to,
      window.order,
      window.size,
      ...columns.map(({ values }) => values[w] ?? null),
    ]),
    personIds: [...new Set(lines.flatMap(({ actor }) => personIdsOf(actor)))],
  };
}

export interface RankWords {
  readonly window: string;
  readonly name: string;
  readonly value: string;
  readonly rank: string;
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly change: string;
  readonly changeName: (change: RankAnswer['persons'][number]['changes'][number]['change']) => string;
  readonly windowName: (window: SeriesWindow) => string;
}

/** One row for each person and window. */
export function ranksSheet({ windows, persons }: RankAnswer, words: RankWords): ListSheet {
  return {
    columns: [
      words.name,
      words.window,
      words.value,
      words.rank,
      words.mean,
      words.low,
      words.high,
      words.change,
    ],
    rows: persons.flatMap(({ actor, points, changes }) =>
      points.map(({ window, value, rank, meanRank, low, high }): SheetCell[] => {
        const change = changes.find((each) => each.window === window)?.change;
        return [
          actor.name,
          words.windowName(windows[window]!),
          value,
          rank,
          meanRank,
          low,
          high,
          change ? words.changeName(change) : null,
        ];
      }),
    ),
    personIds: persons.flatMap(({ actor }) => personIdsOf(actor)),
  };
}

export interface FlowWords {
  readonly window: string;
  readonly next: string;
  readonly from: string;
  readonly to: string;
  readonly actors: string;
  readonly windowName: (window: SeriesWindow) => string;
}

/** One row for each flow, below a row of headings. */
export function flowsSheet(
  { windows, states, flows }: AlluvialAnswer,
  words: FlowWords,
): readonly string[][] {
  const nameOf = new Map(states.map(({ id, name }) => [id, name]));
  return [
    [words.window, words.next, words.from, words.to, words.actors],
    ...flows.map(({ window, from, to, actors }) => [
      words.windowName(windows[window]!),
      words.windowName(windows[window + 1]!),
      nameOf.get(from) ?? from,
      nameOf.get(to) ?? to,
      String(actors),
    ]),
  ];
}
