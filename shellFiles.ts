import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What of a build the page for records outdoors needs. */
interface BuiltChunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> };
}

/** Files besides those that are built, and the frame of every page. */
const plainFiles = ['/', '/favicon.svg', '/manifest.webmanifest', '/icons/192.png', '/icons/512.png'];

/**
 * The files without which a view cannot be opened: the entry with all that it needs, the view with all that it needs or may
 * ask for later. Chunks of other views are not among them.
 */
export function filesOfView(bundle: Readonly<Record<string, BuiltChunk>>, view: string): string[] {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const entry = chunks.find(
    ({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('index.html'),
  );
  const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${view}.vue`));
  if (!entry || !start) throw new Error(`The build has no entry, or no ${view}`);
  const found = new Set<string>();
  const visit = (fileName: string, withLater: boolean): void => {
    const chunk = bundle[fileName];
    if (!chunk || chunk.type !== 'chunk' || found.has(fileName)) return;
    found.add(fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
    for (const each of chunk.imports ?? []) visit(each, withLater);
    if (withLater) for (const each of chunk.dynamicImports ?? []) visit(each, true);
  };
  visit(entry.fileName, false);
  visit(start.fileName, true);
  return [...found].sort().map((file) => `/${file}`);
}

/** Writes into the built service worker which files it keeps. */
export function shellFiles(view: string): Plugin {
  return {
    name: 'shell-files',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (!dir || !('sw.js' in bundle)) return;
      const files = [...plainFiles, ...filesOfView(bundle as never, view)];
      const page = readFileSync(join(dir, 'index.html'));
      const version = createHash('sha256').update(files.join('|')).update(page).digest('hex').slice(0, 16);
      const path = join(dir, 'sw.js');
      const code = readFileSync(path, 'utf8');
      const written = code.replace('__SHELL_FILES__', files.join('|')).replace('__SHELL_VERSION__', version);
      if (written.includes('__SHELL_')) throw new Error('The service worker names no files');
      writeFileSync(path, written);
    },
  };
}
