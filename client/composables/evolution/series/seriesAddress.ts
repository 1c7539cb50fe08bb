import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { SeriesWindowsInput, StateKind, WindowStep, WindowWidth } from '../../../api/generated.ts';
import { countOf, withoutKeys, wordOf, wordsOf } from '../../../network/addressWords.ts';
import { isPartialDate } from '../../../network/selectionAddress.ts';

/** What is shown: lines of measures, ranks of persons, or where people belong. */
export const seriesPictures = ['lines', 'ranks', 'flows'] as const;
export type SeriesPicture = (typeof seriesPictures)[number];
export const windowSteps: readonly WindowStep[] = ['month', 'quarter', 'halfYear', 'year'];
export const windowWidths: readonly WindowWidth[] = ['asOf', 'sliding', 'cumulative'];
export const stateKinds: readonly StateKind[] = ['community', 'organization', 'role', 'post'];
/** The server takes no more. */
export const mostMeasures = 12;
const mostMonths = 120;

/** What somebody chose to see, as an address holds it: ids, dates and words of the program, never names. */
export interface SeriesChoice {
  readonly picture: SeriesPicture;
  readonly measures: readonly string[];
  readonly step: WindowStep;
  readonly width: WindowWidth;
  /** How many months a sliding window holds; null = one step. */
  readonly months: number | null;
  /** Day or month of the first window; null = twelve windows. */
  readonly first: string | null;
  readonly byWaves: boolean;
  /** Whether networks by chance are drawn beside the lines. */
  readonly withChance: boolean;
  readonly groupBy: string;
  /** Whose order is looked at: a measure of persons. */
  readonly rankMeasure: string;
  readonly state: StateKind;
}

export const usualSeries: SeriesChoice = {
  picture: 'lines',
  measures: ['density', 'averageDegree', 'isolateCount', 'largestComponent'],
  step: 'month',
  width: 'asOf',
  months: null,
  first: null,
  byWaves: false,
  withChance: false,
  groupBy: 'place',
  rankMeasure: 'degree',
  state: 'community',
};

const addressKeys: readonly string[] = [
  'picture',
  'measures',
  'step',
  'width',
  'months',
  'since',
  'rounds',
  'chance',
  'by',
  'rank',
  'state',
];

const oneOf = <Word extends string>(words: readonly Word[], word: string, usual: Word): Word =>
  words.find((each) => each === word) ?? usual;

/** The choice that an address names; what is not understood is as usual, so that an old link still opens. */
export function readSeries(query: LocationQuery): SeriesChoice {
  const measures = [...new Set(wordsOf(query, 'measures').filter((id) => /^\w+$/.test(id)))];
  const first = wordOf(query, 'since');
  return {
    picture: oneOf(seriesPictures, wordOf(query, 'picture'), usualSeries.picture),
    measures: measures.length > 0 ? measures.slice(0, mostMeasures) : usualSeries.measures,
    step: oneOf(windowSteps, wordOf(query, 'step'), usualSeries.step),
    width: oneOf(windowWidths, wordOf(query, 'width'), usualSeries.width),
    months: countOf(wordOf(query, 'months'), mostMonths),
    first: isPartialDate(first) ? first : null,
    byWaves: wordOf(query, 'rounds') === '1',
    withChance: wordOf(query, 'chance') === '1',
    groupBy: wordOf(query, 'by') || usualSeries.groupBy,
    rankMeasure: /^\w+$/.test(wordOf(query, 'rank')) ? wordOf(query, 'rank') : usualSeries.rankMeasure,
    state: oneOf(stateKinds, wordOf(query, 'state'), usualSeries.state),
  };
}

/** The address of a choice; the rest of the address (`others`) is kept. */
export function writeSeries(choice: SeriesChoice, others: LocationQuery): LocationQueryRaw {
  const query = withoutKeys(others, addressKeys);
  if (choice.picture !== usualSeries.picture) query['picture'] = choice.picture;
  if (choice.measures.join() !== usualSeries.measures.join()) query['measures'] = choice.measures.join();
  if (choice.step !== usualSeries.step) query['step'] = choice.step;
  if (choice.width !== usualSeries.width) query['width'] = choice.width;
  if (choice.months !== null) query['months'] = String(choice.months);
  if (choice.first !== null) query['since'] = choice.first;
  if (choice.byWaves) query['rounds'] = '1';
  if (choice.withChance) query['chance'] = '1';
  if (choice.groupBy !== usualSeries.groupBy) query['by'] = choice.groupBy;
  if (choice.rankMeasure !== usualSeries.rankMeasure) query['rank'] = choice.rankMeasure;
  if (choice.state !== usualSeries.state) query['state'] = choice.state;
  return query;
}

/** What is asked of the server; the last window is that of the day of the network, or today. */
export function windowsFor(
  { step, width, months, first, byWaves }: SeriesChoice,
  last: string | null,
): SeriesWindowsInput {
  return { first, last, step, width, months: width === 'sliding' ? months : null, byWaves };
}
