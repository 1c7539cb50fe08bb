const dayMs = 24 * 3600 * 1000;

/**
 * Does something now and then each day, until stopped. It keeps no process alive; what fails is told and tried again
 * the next day.
 */
export function everyDay(work: () => Promise<void>, onFailure: (error: unknown) => void): { stop(): void } {
  let isStopped = false;
  const run = (): void => {
    work().catch((error: unknown) => {
      if (!isStopped) onFailure(error);
    });
  };
  const timer = setInterval(run, dayMs);
  timer.unref();
  run();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
