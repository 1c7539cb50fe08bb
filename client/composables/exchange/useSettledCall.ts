import { onScopeDispose, watch, type ComputedRef } from 'vue';

/** Calls once something is due and what it is about has rested for a moment: so that not every key asks the server. */
export function useSettledCall(
  isDue: ComputedRef<boolean>,
  about: ComputedRef<unknown>,
  call: () => void,
  restMs = 500,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch([isDue, about], ([due]) => {
    clearTimeout(timer);
    if (due) timer = setTimeout(call, restMs);
  });
  onScopeDispose(() => clearTimeout(timer));
}
