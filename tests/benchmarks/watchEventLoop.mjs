// Preloaded into the server under test: tells its parent for how long nothing else could be done, and what it has used.
import { existsSync, openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const everyMs = 2;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

/** On Linux the kernel tells for how long this thread has waited for a processor that others had. */
const scheduling = existsSync('/proc/self/schedstat') ? openSync('/proc/self/schedstat', 'r') : null;
const text = Buffer.alloc(100);
const waitedMs = () => {
  const length = readSync(scheduling, text, 0, text.length, 0);
  return Number(text.toString('latin1', 0, length).split(' ')[1]) / 1e6;
};
let longestOwn = 0;
let last = scheduling === null ? null : { at: performance.now(), waited: waitedMs() };
if (scheduling !== null)
  setInterval(() => {
    const now = { at: performance.now(), waited: waitedMs() };
    longestOwn = Math.max(longestOwn, now.at - last.at - (now.waited - last.waited) - everyMs);
    last = now;
  }, everyMs).unref();

process.on('message', (question) => {
  if (question === 'processor time?') {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
    return;
  }
  process.send?.({ ms: delay.max / 1e6, ownMs: scheduling === null ? null : longestOwn });
  delay.reset();
  longestOwn = 0;
});
// The watch must not keep the server alive.
process.channel?.unref();
