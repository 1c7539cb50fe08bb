import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyDay, everyMinute } from '../../server/commands/everyDay.ts';

describe('what is done every day', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const dayMs = 24 * 3600 * 1000;

  it('is done now and each day after, also when it failed, until it is stopped', async () => {
    let done = 0;
    const failures: unknown[] = [];
    const daily = everyDay(
      () => (++done === 2 ? Promise.reject(new Error('busy')) : Promise.resolve()),
      (error) => failures.push(error),
    );
    expect(done).toBe(1);
    await vi.advanceTimersByTimeAsync(dayMs);
    expect([done, failures.length]).toEqual([2, 1]);
    await vi.advanceTimersByTimeAsync(dayMs);
    expect(done).toBe(3);
    daily.stop();
    await vi.advanceTimersByTimeAsync(3 * dayMs);
    expect([done, failures.length]).toEqual([3, 1]);
  });

  it('is done each minute, and not while the last time still takes', async () => {
    let begun = 0;
    let finish = (): void => undefined;
    const failures: unknown[] = [];
    const often = everyMinute(
      () => (++begun === 2 ? new Promise((resolve) => void (finish = resolve)) : Promise.resolve()),
      (error) => failures.push(error),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toBe(2);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(begun).toBe(2);
    finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(begun).toBe(3);
    often.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect([begun, failures]).toEqual([3, []]);
  });
});
