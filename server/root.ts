import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, wherever this file runs from: the sources or the build. */
export const root: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();
