import { onMounted, onUnmounted } from 'vue';

export const idleMs = 15 * 60_000;
const everyMs = 20_000;

/** Locks when nobody touched the page for a quarter of an hour, also while it lay in a pocket. */
export function useIdleLock(lock: () => void): void {
  let touchedAt = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const touch = (): void => {
    touchedAt = Date.now();
  };
  const look = (): void => {
    if (Date.now() - touchedAt >= idleMs) lock();
  };
  const events = ['keydown', 'pointerdown'] as const;
  onMounted(() => {
    for (const event of events) addEventListener(event, touch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    timer = setInterval(look, everyMs);
  });
  onUnmounted(() => {
    for (const event of events) removeEventListener(event, touch, { capture: true });
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  });
}
