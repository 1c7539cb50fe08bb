import { ref, type Ref } from 'vue';
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router';

/**
 * Changes what the address of the page says after its path. A change builds on those before it, also while they are
 * under way, so that two in a row are both kept.
 */
export function useQueryChange(): {
  readonly change: (write: (query: LocationQuery) => LocationQueryRaw) => void;
  /** How often a change was held back (something on the page is unsaved): fields show what holds when this goes up. */
  readonly heldBack: Readonly<Ref<number>>;
} {
  const route = useRoute();
  const router = useRouter();
  const heldBack = ref(0);
  let wanted: LocationQuery | null = null;

  async function change(write: (query: LocationQuery) => LocationQueryRaw): Promise<void> {
    const next = router.resolve({ query: write(wanted ?? route.query) }).query;
    wanted = next;
    const failure = await router.replace({ query: next });
    if (wanted !== next) return;
    wanted = null;
    if (failure) heldBack.value++;
  }

  return { change: (write) => void change(write), heldBack };
}
