// Preloaded into the server under test: tells its parent for how long nothing else could be done, and what it has used.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', (question) => {
  if (question === 'processor time?') {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
    return;
  }
  process.send?.(delay.max / 1e6);
  delay.reset();
});
// The watch must not keep the server alive.
process.channel?.unref();
