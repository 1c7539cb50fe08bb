import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { SupportNetworkDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { useToday } from '../useToday.ts';
import { aroundItems } from './aroundItems.ts';
import { readEcomap, writeEcomap, type EcomapChoice } from './ecomapAddress.ts';

const typenames = ['Tie', 'Resident', 'Need', 'Resource', 'Activity', 'Organization'];

/** What surrounds one resident on the day of the address, and on the earlier day that it is compared with. */
export function useEcomap(personId: MaybeRefOrGetter<string>) {
  const route = useRoute();
  const router = useRouter();
  const today = useToday();
  const choice = computed(() => readEcomap(route.query));
  const asOf = computed(() => choice.value.on ?? today);
  const now = useAnswer(
    SupportNetworkDocument,
    computed(() => ({
      personId: toValue(personId),
      asOf: asOf.value,
      comparedWith: choice.value.before,
    })),
    { typenames },
  );
  const earlier = useAnswer(
    SupportNetworkDocument,
    computed(() => ({ personId: toValue(personId), asOf: choice.value.before, comparedWith: null })),
    { pause: computed(() => choice.value.before === null), typenames },
  );
  const network = computed(() => now.data.value?.supportNetwork ?? null);
  const former = computed(() =>
    choice.value.before === null ? null : (earlier.data.value?.supportNetwork ?? null),
  );
  return {
    choice,
    asOf,
    today,
    network,
    former,
    items: computed(() =>
      network.value ? aroundItems(network.value, former.value, choice.value.view === 'ecomap') : null,
    ),
    isLoading: computed(() => now.isLoading.value || earlier.isLoading.value),
    problem: computed(() => now.problem.value ?? earlier.problem.value),
    isMissing: computed(() => now.data.value !== undefined && network.value === null),
    retry(): void {
      now.retry();
      if (choice.value.before !== null) earlier.retry();
    },
    change: (part: Partial<EcomapChoice>) =>
      void router.replace({ query: writeEcomap({ ...choice.value, ...part }, route.query) }),
    /** Where the page shows something else of itself. */
    linkTo: (part: Partial<EcomapChoice>) => ({
      query: writeEcomap({ ...choice.value, ...part }, route.query),
    }),
  };
}
