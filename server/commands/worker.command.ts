import { parseArgs } from 'node:util';
import { usualThreads } from '../inquiry/analyst.ts';
import { openKeyring } from '../secrets/keyring.ts';
import { type FolderCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import { version } from '../version.ts';

/** Takes analyses that a server has put into Redis, until it is stopped. It needs no data of its own, but the server's key. */
export const workerCommand: FolderCommand = {
  name: 'worker',
  usage: ['linli worker'],
  summary: {
    zh: '在这台机器上替服务器做分析（需要 LINLI_QUEUE 和同一个 LINLI_KEY_FILE）',
    en: 'Compute analyses for a server (needs LINLI_QUEUE and the same LINLI_KEY_FILE)',
  },

  async run(argv, { analysis, keyFile }, { language, out, err }) {
    parseArgs({ args: [...argv], options: {} });
    if (analysis.queue === null) {
      err(sayOnConsole('workerNeedsQueue', language));
      return 2;
    }
    const [{ RedisWorker }, { withoutPassword }] = await Promise.all([
      import('../inquiry/redis/redisWorker.ts'),
      import('../inquiry/redis/redisAddress.ts'),
    ]);
    const key = openKeyring(keyFile, { mayMake: false }).key('queue');
    const queue = withoutPassword(analysis.queue);
    const threads = analysis.threads ?? usualThreads();
    const worker = new RedisWorker(
      { address: analysis.queue, key, version },
      { threads, log: (why) => err(sayOnConsole('queueTrouble', language, { queue, why })) },
    );
    const stopped = new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    try {
      const hasServer = await Promise.race([worker.start(), stopped]);
      if (hasServer !== undefined)
        out(sayOnConsole(hasServer ? 'workerReady' : 'workerWaits', language, { queue, threads }));
      await Promise.race([stopped, worker.failed]);
      return 0;
    } finally {
      await worker.stop();
    }
  },
};
