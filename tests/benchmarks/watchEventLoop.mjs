// Preloaded into the server under test: tells its parent for how long nothing else could be done.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', () => {
  process.send?.(delay.max / 1e6);
  delay.reset();
});
// The watch must not keep the server alive.
process.channel?.unref();
