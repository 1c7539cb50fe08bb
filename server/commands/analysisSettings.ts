import { SettingError } from './settingError.ts';

/** What the environment says about how analyses are computed. */
export interface AnalysisSettings {
  /** For how long one may compute. */
  readonly seconds: number;
  /** Redis through which other machines compute; null = threads of this process do. May hold a password. */
  readonly queue: string | null;
  /** Threads of a worker; null = by its processors. */
  readonly threads: number | null;
}

const defaultSeconds = 600;
/** Eleven days. A timer runs for 24 at the most, and one is set for twice this. */
const mostSeconds = 1_000_000;
const queueProtocols: readonly string[] = ['redis:', 'rediss:'];

/** @throws SettingError */
export function readAnalysisSettings(
  environment: NodeJS.ProcessEnv,
  number: (name: string, otherwise: number) => number,
): AnalysisSettings {
  const queue = environment.LINLI_QUEUE || null;
  if (queue !== null && !(URL.canParse(queue) && queueProtocols.includes(new URL(queue).protocol)))
    throw new SettingError('LINLI_QUEUE');
  // Read where they are used, in the threads; looked at here to refuse what they cannot be.
  number('LINLI_ANALYSIS_CACHE_MB', 64);
  number('LINLI_ANALYSIS_HELPERS', 0);
  return {
    seconds: Math.min(mostSeconds, Math.max(1, number('LINLI_ANALYSIS_SECONDS', defaultSeconds))),
    queue,
    threads: number('LINLI_WORKER_THREADS', 0) || null,
  };
}
