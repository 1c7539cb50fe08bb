import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** `linli worker` as users start it, in a process of its own. */
export interface WorkerProcess {
  /** Resolves when it has said that it is ready. */
  readonly ready: Promise<void>;
  /** Everything that it has said so far. */
  said(): string;
  /** As a power cut does it. */
  kill(): Promise<void>;
  /** As an administrator does it. Answers its exit code. */
  stop(): Promise<number | null>;
  /** Waits until it ends by itself. Answers its exit code. */
  ended(): Promise<number | null>;
}

/** Starts it from a folder with the built server. */
export function startWorker(built: string, environment: NodeJS.ProcessEnv): WorkerProcess {
  const child = spawn(process.execPath, [join(built, 'linli.js'), 'worker'], {
    env: { ...process.env, LINLI_LANGUAGE: 'en', LINLI_WORKER_THREADS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (more) => {
        text += String(more);
        if (/^Ready/m.test(text)) resolve();
      });
  });
  return {
    ready,
    said: () => text,
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
    stop() {
      child.kill('SIGTERM');
      return exit;
    },
    ended: () => exit,
  };
}
