import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

type ThreadName = 'analysisWorker' | 'importWorker' | 'kernelWorker' | 'sheetWorker';

/**
 * Starts an entry of the build in a thread of its own. In the build all entries lie side by side; from the
 * sources, which a thread cannot run, LINLI_THREADS names a folder with the built ones (the tests make it).
 */
export function startThread(name: ThreadName, options: WorkerOptions = {}): Worker {
  const built = process.env.LINLI_THREADS;
  const url = built ? pathToFileURL(join(built, `${name}.js`)) : new URL(`./${name}.js`, import.meta.url);
  return new Worker(url, options);
}
