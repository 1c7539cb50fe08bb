const minuteMs = 60 * 1000;
const dayMs = 24 * 3600 * 1000;

type Work = () => Promise<void>;
type Failure = (error: unknown) => void;

/**
 * Does something now and then each day, until stopped. It keeps no process alive; what fails is told and tried again
 * the next day.
 */
export const everyDay = (work: Work, onFailure: Failure): { stop(): void } => every(dayMs, work, onFailure);

/** The same each minute; while the last time still takes, there is no next. */
export function everyMinute(work: Work, onFailure: Failure): { stop(): void } {
  let isUnderWay = false;
  const alone = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await work();
    } finally {
      isUnderWay = false;
    }
  };
  return every(minuteMs, alone, onFailure);
}

function every(periodMs: number, work: Work, onFailure: Failure): { stop(): void } {
  let isStopped = false;
  const run = (): void => {
    work().catch((error: unknown) => {
      if (!isStopped) onFailure(error);
    });
  };
  const timer = setInterval(run, periodMs);
  timer.unref();
  run();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
