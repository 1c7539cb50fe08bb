import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ProblemError } from '../entities/problem.ts';

/** What is tried, and how often it may fail before one has to wait. */
export interface Tried {
  readonly key: string;
  readonly free: number;
  /** The longest wait; absent = a quarter of an hour. */
  readonly longestWaitSeconds?: number;
}

/** How long failures count, from the first on. */
const memorySeconds = 3600;
const firstWaitSeconds = 15;
const usualLongestWaitSeconds = 15 * 60;

/**
 * Growing waits after wrong passwords and codes: 15 s, then twice as long after each further failure, up to a
 * quarter of an hour. In memory, for one process. A try counts as failed until it says that it succeeded, so
 * that many at the same moment gain nothing.
 */
export class BackOff {
  private readonly failures = new RateLimiterMemory({ keyPrefix: '', points: 1, duration: memorySeconds });
  private readonly waits = new RateLimiterMemory({ keyPrefix: '', points: 1, duration: memorySeconds });
  private turn: Promise<unknown> = Promise.resolve();

  /** Begins a try. Answers how to take it back. @throws ProblemError `tooManyTries` with `seconds` to wait */
  begin(tried: readonly Tried[]): Promise<{ succeeded(): Promise<void> }> {
    const begun = this.turn.then(() => this.count(tried));
    this.turn = begun.catch(() => undefined);
    return begun;
  }

  private async count(tried: readonly Tried[]): Promise<{ succeeded(): Promise<void> }> {
    const waits = await Promise.all(tried.map(({ key }) => this.waits.get(key)));
    const longest = Math.max(...waits.map((wait) => wait?.msBeforeNext ?? 0));
    if (longest > 0)
      throw new ProblemError({ code: 'tooManyTries', parameters: { seconds: Math.ceil(longest / 1000) } });
    const waiting: string[] = [];
    for (const { key, free, longestWaitSeconds = usualLongestWaitSeconds } of tried) {
      const { consumedPoints } = await this.failures.penalty(key);
      if (consumedPoints < free) continue;
      waiting.push(key);
      const seconds = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (consumedPoints - free));
      await this.waits.set(key, 1, seconds);
    }
    return {
      succeeded: async () => {
        for (const key of waiting) await this.waits.delete(key);
        // The first is what somebody succeeded at. The others (an address) stay as suspect as they were.
        for (const [i, { key }] of tried.entries())
          await (i === 0 ? this.failures.delete(key) : this.failures.reward(key, 1));
      },
    };
  }
}

/** Whose address it is: of IPv6 the first 64 bits, since one subscriber holds all below them. */
export function subscriberOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const parts = (text: string): string[] => (text ? text.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - parts(head).length - parts(tail).length;
  const all = [...parts(head), ...Array.from({ length: missing }, () => '0'), ...parts(tail ?? '')];
  return all
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
