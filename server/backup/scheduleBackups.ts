import type { Problem } from '../entities/problem.ts';
import type { Backups } from './backups.ts';

const hourMs = 60 * 60 * 1000;

/** The time, and a way to be woken later. */
export interface Timer {
  /** ISO 8601, UTC. */
  now(): string;
  /** Calls back once after so many milliseconds; answers how to call that off. */
  after(ms: number, then: () => void): () => void;
}

export const systemTimer: Timer = {
  now: () => new Date().toISOString(),
  after(ms, then) {
    // A timer alone must not keep the process from ending.
    const timeout = setTimeout(then, ms).unref();
    return () => clearTimeout(timeout);
  },
};

/**
 * Makes a backup whenever the newest one is as old as the settings say, and at once when it is older or there is
 * none. Looks every hour, so that a computer that slept is not late for long, and tries again an hour after a failure.
 * `stop` resolves when a backup under way is done.
 */
export function scheduleBackups(
  backups: Pick<Backups, 'list' | 'make' | 'lastFailure' | 'settings'>,
  timer: Timer,
  reportFailure: (problem: Problem) => void,
): { stop(): Promise<void> } {
  const everyMs = backups.settings.everyHours * hourMs;
  if (backups.settings.folder === null || everyMs === 0) return { stop: () => Promise.resolve() };
  let isStopped = false;
  let callOff: () => void = () => undefined;
  let underWay: Promise<void> = Promise.resolve();

  async function makeWhenDue(): Promise<number> {
    const [newest] = await backups.list();
    const waited = newest ? Date.parse(timer.now()) - Date.parse(newest.madeAt) : everyMs;
    if (waited < everyMs) return Math.min(hourMs, everyMs - waited);
    await backups.make();
    return Math.min(hourMs, everyMs);
  }

  function look(): void {
    underWay = makeWhenDue()
      .catch(() => {
        reportFailure(backups.lastFailure?.problem ?? { code: 'unexpected' });
        return hourMs;
      })
      .then((wait) => {
        if (!isStopped) callOff = timer.after(wait, look);
      });
  }

  callOff = timer.after(0, look);
  return {
    async stop() {
      isStopped = true;
      callOff();
      await underWay;
    },
  };
}
