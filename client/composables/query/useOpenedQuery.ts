import { computed, watch, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { SavedQueryByIdDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import type { SavedQuery } from './useSavedQueries.ts';

/** The saved query that the address names; `take` is called once for each that is opened. */
export function useOpenedQuery(take: (saved: SavedQuery) => void): {
  readonly opened: ComputedRef<SavedQuery | null>;
  readonly isWaiting: ComputedRef<boolean>;
  readonly isMissing: ComputedRef<boolean>;
} {
  const route = useRoute();
  const id = computed(() => {
    const value = route.query['saved'];
    return typeof value === 'string' && value !== '' ? value : null;
  });
  const { data, isLoading, problem } = useAnswer(SavedQueryByIdDocument, () => ({ id: id.value ?? '' }), {
    pause: () => id.value === null,
  });
  const opened = computed<SavedQuery | null>(() => {
    const saved = data.value?.savedQuery ?? null;
    return saved && saved.id === id.value ? saved : null;
  });
  watch(
    opened,
    (saved, former) => {
      if (saved && saved.id !== former?.id) take(saved);
    },
    { immediate: true },
  );
  const isMissing = computed(
    () =>
      id.value !== null &&
      !isLoading.value &&
      opened.value === null &&
      (data.value !== undefined || problem.value !== null),
  );
  const isWaiting = computed(() => id.value !== null && opened.value === null && !isMissing.value);
  return { opened, isWaiting, isMissing };
}
