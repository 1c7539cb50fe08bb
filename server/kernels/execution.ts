import type { Crew } from './crew.ts';

/** How the kernels of this thread compute. It changes no result. */
export interface Execution {
  /** Threads that help; null = this thread alone. */
  readonly crew: Crew | null;
  /** Told between strips how many of them are done. What it throws ends the computation. */
  readonly onProgress: ((done: number, total: number) => void) | null;
}

const alone: Execution = { crew: null, onProgress: null };
let installed = alone;

/** Sets how the kernels of this thread compute from now on; what is left out becomes as it is without a crew. */
export function installExecution(execution: Partial<Execution>): void {
  installed = { ...alone, ...execution };
}

/** How the kernels of this thread compute at present. */
export function execution(): Execution {
  return installed;
}

/**
 * Runs one of `parts` equal parts of a computation, counted from 0: what is told of progress meanwhile counts within
 * it. Told itself before it starts.
 */
export function asPart<Result>(part: number, parts: number, run: () => Result): Result {
  const outer = installed;
  const { onProgress } = outer;
  if (!onProgress) return run();
  onProgress(part, parts);
  installed = { ...outer, onProgress: (done, total) => onProgress(part + done / Math.max(1, total), parts) };
  try {
    return run();
  } finally {
    installed = outer;
  }
}
