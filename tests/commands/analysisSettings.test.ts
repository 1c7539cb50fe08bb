import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/commands/configuration.ts';

describe('how analyses are computed', () => {
  it('is read from the environment', () => {
    expect(readConfiguration({}).analysis).toEqual({ seconds: 600, queue: null, threads: null });
    const { analysis, limits } = readConfiguration({
      LINLI_ANALYSIS_SECONDS: '30',
      LINLI_QUEUE: 'rediss://u:p@queue.example.org:6380/2',
      LINLI_WORKER_THREADS: '3',
    });
    expect(analysis).toEqual({
      seconds: 30,
      queue: 'rediss://u:p@queue.example.org:6380/2',
      threads: 3,
    });
    // As long in the line, and as long to compute.
    expect(limits.longMilliseconds).toBe(60_000);
  });

  it('gives analyses no longer than a timer can run', () => {
    const { analysis, limits } = readConfiguration({ LINLI_ANALYSIS_SECONDS: '99999999' });
    // Timers of Node.js hold 31 bits of milliseconds; beyond, they are over at once.
    expect(limits.longMilliseconds).toBeLessThan(2 ** 31);
    expect(analysis.seconds).toBe(1_000_000);
  });

  it('is refused by the name of the variable, without what it holds', () => {
    for (const [name, value] of [
      ['LINLI_QUEUE', 'http://:secret@localhost'],
      ['LINLI_QUEUE', 'localhost:6379'],
      ['LINLI_ANALYSIS_SECONDS', 'long'],
      ['LINLI_ANALYSIS_CACHE_MB', '-1'],
      ['LINLI_WORKER_THREADS', '1.5'],
    ] as const) {
      let message = '';
      try {
        readConfiguration({ [name]: value });
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain(name);
      expect(message).not.toContain(value);
    }
  });
});
