import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** New folders, all removed by `removeAll`. */
export function newFolders(): { make(): string; copy(folder: string): string; removeAll(): void } {
  const made: string[] = [];
  const make = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'linli-durability-'));
    made.push(folder);
    return folder;
  };
  return {
    make,
    /** The files as they are now: what a sudden end would leave. */
    copy(folder) {
      const copy = make();
      for (const name of readdirSync(folder))
        cpSync(join(folder, name), join(copy, name), { recursive: true });
      return copy;
    },
    removeAll() {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}
