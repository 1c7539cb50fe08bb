import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { NetworkSelection, SeriesWindowsInput } from '../../../api/generated.ts';
import { steadily } from '../../steadily.ts';
import { useSelection } from '../../useSelection.ts';
import { readSeries, windowsFor, writeSeries, type SeriesChoice } from './seriesAddress.ts';

/** What is looked at through time, and over which windows: both lie in the address. */
export function useSeriesChoice(): {
  readonly selection: ComputedRef<NetworkSelection>;
  readonly choice: ComputedRef<SeriesChoice>;
  readonly windows: ComputedRef<SeriesWindowsInput>;
  change(part: Partial<SeriesChoice>): void;
} {
  const route = useRoute();
  const router = useRouter();
  const { selection } = useSelection();
  const choice = steadily<SeriesChoice>(() => readSeries(route.query));
  const windows = computed(() =>
    windowsFor(choice.value, selection.value.asOf ?? selection.value.to ?? null),
  );
  return {
    selection,
    choice,
    windows,
    change: (part) => void router.replace({ query: writeSeries({ ...choice.value, ...part }, route.query) }),
  };
}
