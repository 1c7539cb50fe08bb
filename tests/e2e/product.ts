import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The built product, started as a user starts it, on a new data folder, with a key and a folder of backups of its
 * own; the first start makes the demonstration.
 */
export async function startProduct(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (!existsSync(join(root, 'dist', 'server', 'linli.js'))) throw new Error('Not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'linli-e2e-'));
  mkdirSync(join(folder, 'backups'));
  const environment = {
    ...process.env,
    PORT: '0',
    LINLI_DATA_DIR: join(folder, 'data'),
    LINLI_KEY_FILE: join(folder, 'secret', 'key'),
    LINLI_BACKUP_DIR: join(folder, 'backups'),
    LINLI_BACKUP_PASSPHRASE: 'twelve herons by the still lake',
    LINLI_BACKUP_EVERY_HOURS: '0',
    LINLI_LANGUAGE: 'en',
    NEO4J_URI: '',
    NODE_OPTIONS: `--import ${new URL('onlyHere.mjs', import.meta.url).href}`,
    LINLI_REACHED_OUT: join(folder, 'reached-out'),
  };
  const server: ChildProcess = spawn(process.execPath, [join(root, 'bin', 'linli.mjs'), 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    let address = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      address ||= /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? '';
      if (address && printed.includes('demonstration community is ready')) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)));
  });
  return {
    url,
    async stop() {
      server.removeAllListeners('exit');
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      const reached = existsSync(join(folder, 'reached-out'))
        ? readFileSync(join(folder, 'reached-out'), 'utf8')
        : '';
      rmSync(folder, { recursive: true, force: true });
      if (reached !== '') throw new Error(`The server reached out: ${reached}`);
    },
  };
}

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Serious findings of axe on the page as it is, in words. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}
