import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { oncePerRun } from './oncePerRun.ts';

/**
 * Builds the server's threads once for the whole run: a thread cannot run TypeScript. Each run has a folder of
 * its own, below the packages that the threads import, so that two runs do not disturb one another.
 */
export const setup = oncePerRun('threads', async () => {
  const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'linli-threads-'));
  const configFile = fileURLToPath(new URL('../vite.server.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  process.env.LINLI_THREADS = folder;
  return () => rmSync(folder, { recursive: true, force: true });
});
