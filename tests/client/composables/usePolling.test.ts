import { computed, effectScope, nextTick, ref } from 'vue';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePolling } from '../../../client/composables/usePolling.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('asks only while there is something to wait for, and not after the page is left', async () => {
  const isRunning = ref(true);
  const ask = vi.fn();
  const scope = effectScope();
  scope.run(() =>
    usePolling(
      computed(() => isRunning.value),
      ask,
      400,
    ),
  );
  vi.advanceTimersByTime(1_300);
  expect(ask).toHaveBeenCalledTimes(3);
  isRunning.value = false;
  await nextTick();
  vi.advanceTimersByTime(2_000);
  expect(ask).toHaveBeenCalledTimes(3);
  isRunning.value = true;
  await nextTick();
  scope.stop();
  vi.advanceTimersByTime(2_000);
  expect(ask).toHaveBeenCalledTimes(3);
});
