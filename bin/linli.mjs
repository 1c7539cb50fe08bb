#!/usr/bin/env node
// The command line of a checkout or an installation: builds what is missing, then runs the build.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = join(root, 'dist', 'server', 'linli.js');
const client = join(root, 'dist', 'client', 'index.html');

if (!existsSync(server) || !existsSync(client)) {
  process.stderr.write(
    '首次启动,正在构建(约半分钟)…… / Building for the first start (about half a minute) …\n',
  );
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const config of ['vite.config.ts', 'vite.server.config.ts']) {
    const { status } = spawnSync(
      process.execPath,
      [vite, 'build', '--logLevel', 'error', '--config', config],
      { cwd: root, stdio: ['ignore', 2, 2] },
    );
    if (status !== 0) process.exit(status ?? 1);
  }
}

await import(pathToFileURL(server).href);
