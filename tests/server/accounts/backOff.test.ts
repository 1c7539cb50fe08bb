import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackOff, subscriberOf } from '../../../server/accounts/backOff.ts';
import { ProblemError } from '../../../server/entities/problem.ts';

const tried = [
  { key: 'account', free: 5 },
  { key: 'address', free: 8 },
];

/** Seconds to wait; 0 = let through. */
const waitOf = (work: Promise<unknown>): Promise<number> =>
  work.then(
    () => 0,
    (error: unknown) => (error instanceof ProblemError ? Number(error.problems[0]?.parameters?.seconds) : -1),
  );

describe('waiting after wrong tries', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins after the free tries with 15 s, and doubles up to a quarter of an hour', async () => {
    const backOff = new BackOff();
    const one = tried.slice(0, 1);
    for (let i = 0; i < 5; i++) expect(await waitOf(backOff.begin(one))).toBe(0);
    for (const seconds of [15, 30, 60, 120, 240, 480, 900, 900]) {
      expect(await waitOf(backOff.begin(one))).toBe(seconds);
      vi.advanceTimersByTime(seconds * 1000 - 1);
      // Asking again meanwhile makes it no longer.
      expect(await waitOf(backOff.begin(one))).toBe(1);
      vi.advanceTimersByTime(1);
      expect(await waitOf(backOff.begin(one))).toBe(0);
    }
  });

  it('lets no more through when they come at the same moment', async () => {
    const backOff = new BackOff();
    const waits = await Promise.all(Array.from({ length: 50 }, () => waitOf(backOff.begin(tried))));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('starts anew for an account after a success, not for the address', async () => {
    const backOff = new BackOff();
    for (let i = 0; i < 4; i++) await backOff.begin(tried);
    await (await backOff.begin(tried)).succeeded();
    // Four of the address's eight are gone; the one that succeeded does not count.
    for (let i = 0; i < 4; i++) expect(await waitOf(backOff.begin(tried))).toBe(0);
    expect(await waitOf(backOff.begin(tried))).toBe(15);
  });

  it('waits no longer than a thing that is tried says', async () => {
    const backOff = new BackOff();
    const soft = [{ key: 'everywhere', free: 2, longestWaitSeconds: 40 }];
    for (let i = 0; i < 2; i++) await backOff.begin(soft);
    for (const seconds of [15, 30, 40, 40]) {
      expect(await waitOf(backOff.begin(soft))).toBe(seconds);
      vi.advanceTimersByTime(seconds * 1000);
      expect(await waitOf(backOff.begin(soft))).toBe(0);
    }
  });

  it('forgets after an hour', async () => {
    const backOff = new BackOff();
    for (let i = 0; i < 4; i++) await backOff.begin(tried);
    vi.advanceTimersByTime(3_600_000);
    for (let i = 0; i < 5; i++) expect(await waitOf(backOff.begin(tried))).toBe(0);
  });

  it('takes the 64 bits that one subscriber has for one address', () => {
    expect(subscriberOf('192.0.2.1')).toBe('192.0.2.1');
    expect(subscriberOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(subscriberOf('2001:db8:0:1:aaaa::1')).toBe('2001:db8:0:1');
    expect(subscriberOf('2001:db8:0:1::2')).toBe('2001:db8:0:1');
    expect(subscriberOf('2001:DB8::1')).toBe('2001:db8:0:0');
    expect(subscriberOf('fe80::1%eth0')).toBe('fe80:0:0:0');
    expect(subscriberOf('::1')).toBe('0:0:0:0');
  });
});
