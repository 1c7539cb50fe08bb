import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { NetworkSelection } from '../api/generated.ts';
import { readSelection, writeSelection } from '../network/selectionAddress.ts';
import { steadily } from './steadily.ts';

/**
 * The network that a page is about. It lives in the address, so that a link shows the same network and every page
 * of a community can go on with it.
 */
export function useSelection(): {
  readonly selection: ComputedRef<NetworkSelection>;
  /** Changes a part of it; `null` goes back to the usual. */
  change(part: Partial<NetworkSelection>): void;
  reset(): void;
  /** Whether nothing was chosen. */
  readonly isUsual: ComputedRef<boolean>;
} {
  const route = useRoute();
  const router = useRouter();
  const communityId = computed(() => String(route.params['communityId'] ?? ''));

  const selection = steadily<NetworkSelection>(() => readSelection(route.query, communityId.value));

  return {
    selection,
    change: (part) =>
      void router.replace({ query: writeSelection({ ...selection.value, ...part }, route.query) }),
    reset: () =>
      void router.replace({ query: writeSelection({ communityId: communityId.value }, route.query) }),
    isUsual: computed(() => Object.keys(selection.value).length === 1),
  };
}
