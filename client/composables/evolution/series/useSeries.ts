import { computed } from 'vue';
import {
  AlluvialDocument,
  RankTrajectoriesDocument,
  SeriesDocument,
  type AlluvialQuery,
  type MeasureId,
  type RankTrajectoriesQuery,
  type SeriesQuery,
} from '../../../api/generated.ts';
import { useLongAnswer } from '../../useLongAnswer.ts';
import { useSeriesChoice } from './useSeriesChoice.ts';

export type SeriesAnswer = SeriesQuery['series'];
export type SeriesLine = SeriesAnswer['lines'][number];
export type SeriesWindow = Pick<SeriesAnswer['windows'][number], 'key' | 'from' | 'to' | 'name'>;
export type RankAnswer = RankTrajectoriesQuery['rankTrajectories'];
export type AlluvialAnswer = AlluvialQuery['alluvial'];

/** So many persons have a line or ranks. */
const shownPersons = 5;
/** So many of each window are followed by rank. */
const rankedFirst = 3;
const drawsOfBand = 100;
const drawsOfRanks = 100;
const seed = 1;

/** The measures that were chosen, through time. */
export function useSeries() {
  const { selection, choice, windows } = useSeriesChoice();
  const { data, problem, work } = useLongAnswer(SeriesDocument, (job) => ({
    selection: selection.value,
    measures: choice.value.measures as MeasureId[],
    windows: windows.value,
    options: { seed, groupBy: choice.value.groupBy },
    persons: { first: shownPersons },
    band: choice.value.withChance ? { model: 'degrees' as const, draws: drawsOfBand } : null,
    job,
  }));
  return { answer: computed(() => data.value?.series ?? null), problem, work };
}

/** How the order of persons by a measure changes. */
export function useRankTrajectories() {
  const { selection, choice, windows } = useSeriesChoice();
  const { data, problem, work } = useLongAnswer(RankTrajectoriesDocument, (job) => ({
    selection: selection.value,
    measure: choice.value.rankMeasure as MeasureId,
    windows: windows.value,
    options: { seed, groupBy: choice.value.groupBy },
    persons: { first: rankedFirst },
    draws: drawsOfRanks,
    job,
  }));
  return { answer: computed(() => data.value?.rankTrajectories ?? null), problem, work };
}

/** Where people belong, and where they go. */
export function useAlluvial() {
  const { selection, choice, windows } = useSeriesChoice();
  const { data, problem, work } = useLongAnswer(AlluvialDocument, (job) => ({
    selection: selection.value,
    kind: choice.value.state,
    windows: windows.value,
    method: 'leiden' as const,
    options: { seed },
    job,
  }));
  return { answer: computed(() => data.value?.alluvial ?? null), problem, work };
}
