import { onScopeDispose, watch, type ComputedRef } from 'vue';

/** Asks again every so many milliseconds while there is something to wait for. */
export function usePolling(isWaiting: ComputedRef<boolean>, ask: () => void, everyMs: number): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => clearInterval(timer);
  watch(
    isWaiting,
    (waiting) => {
      stop();
      if (waiting) timer = setInterval(ask, everyMs);
    },
    { immediate: true },
  );
  onScopeDispose(stop);
}
