import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the server's threads once for the whole run: a thread cannot run TypeScript. */
export async function setup(): Promise<void> {
  const folder = fileURLToPath(new URL('../node_modules/.cache/linli-threads', import.meta.url));
  const configFile = fileURLToPath(new URL('../vite.server.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  process.env.LINLI_THREADS = folder;
}
