import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/**
 * Which person's card is open: kept in the address as `?actor=<id>`, so that a link leads to her and the back
 * button closes the card.
 */
export function useOpenActor(): {
  readonly actorId: ComputedRef<string | null>;
  open(id: string): void;
  close(): void;
} {
  const route = useRoute();
  const router = useRouter();
  const actorId = computed(() => {
    const value = route.query['actor'];
    return typeof value === 'string' && value ? value : null;
  });
  return {
    actorId,
    open: (id) => void router.push({ query: { ...route.query, actor: id } }),
    close: () => {
      const { actor: _actor, ...rest } = route.query;
      void router.push({ query: rest });
    },
  };
}
