import { computed, type ComputedRef } from 'vue';
import {
  MeasureAnswerDocument,
  type MeasureOptionsInput,
  type NetworkSelection,
} from '../../api/generated.ts';
import type { CatalogueEntry } from '../methods/measureCatalogue.ts';
import { useLongAnswer, type LongAnswer } from '../useLongAnswer.ts';
import { namedAnswer, type NamedAnswer } from './namedAnswer.ts';
import { useNetworkActors } from './useNetworkActors.ts';

/** As many persons as one answer may hold, for the figure of all values; of ties those that lead the list. */
const [mostPersons, mostTies] = [9_000, 500];

/** One measure on the network of the page. */
export function useMeasureAnswer(
  selection: ComputedRef<NetworkSelection>,
  entry: ComputedRef<CatalogueEntry>,
  options: ComputedRef<MeasureOptionsInput>,
): Omit<LongAnswer<never>, 'data'> & { readonly answer: ComputedRef<NamedAnswer | null> } {
  const network = useNetworkActors(selection);
  const { data, problem, work } = useLongAnswer(MeasureAnswerDocument, (job) => ({
    selection: selection.value,
    id: entry.value.id,
    options: options.value,
    first: entry.value.level === 'edge' ? mostTies : mostPersons,
    job,
  }));
  return {
    answer: computed(() => {
      const [measure, actors] = [data.value?.measure, network.actors.value];
      return measure && actors ? namedAnswer(measure, actors) : null;
    }),
    problem: computed(() => problem.value ?? network.problem.value),
    work: {
      ...work,
      isRunning: computed(() => work.isRunning.value || (!work.isStopped.value && network.isLoading.value)),
      again(): void {
        work.again();
        if (network.problem.value) network.retry();
      },
    },
  };
}
