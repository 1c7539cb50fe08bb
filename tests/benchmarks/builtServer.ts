import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../server/root.ts';

/**
 * Builds the server as it is shipped, aside, so that a build in use is left alone, and with it `importRun`. Answers
 * the folder.
 */
export async function buildServer(): Promise<string> {
  const outDir = join(root, 'node_modules', '.cache', 'linli-bench', 'server');
  await build({
    root,
    configFile: join(root, 'vite.server.config.ts'),
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: { importRun: join(import.meta.dirname, 'importRun.ts') } },
    },
  });
  return outDir;
}
