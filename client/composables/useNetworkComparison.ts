import { computed, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { NetworkSelection } from '../api/generated.ts';
import { compareNetworks } from '../network/compareNetworks.ts';
import { monthAfter } from '../network/months.ts';
import type { NetworkModel } from '../network/networkModel.ts';
import { useNetwork } from './useNetwork.ts';
import { useToday } from './useToday.ts';

/** The same network some months before the chosen day, kept in the address as `since=<months>`. */
export function useNetworkComparison(selection: Ref<NetworkSelection>, model: Ref<NetworkModel | null>) {
  const route = useRoute();
  const router = useRouter();
  const today = useToday();
  const months = computed(() => {
    const value = Number(route.query['since'] ?? 0);
    return Number.isInteger(value) && value > 0 && value <= 120 ? value : null;
  });
  const before = computed<NetworkSelection>(() => ({
    ...selection.value,
    from: null,
    to: null,
    asOf: monthAfter(selection.value.asOf ?? selection.value.asKnownOn ?? today, -(months.value ?? 0)),
  }));
  const former = useNetwork(before, () => months.value === null);

  return {
    months,
    date: computed(() => before.value.asOf ?? ''),
    comparison: computed(() =>
      months.value !== null && former.model.value && model.value
        ? compareNetworks(former.model.value, model.value)
        : null,
    ),
    problem: former.problem,
    choose(value: number | null): void {
      const { since: _since, ...rest } = route.query;
      void router.replace({ query: value === null ? rest : { ...rest, since: String(value) } });
    },
  };
}
