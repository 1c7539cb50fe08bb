import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import type { CommandSurroundings } from './command.ts';

/** Reading and writing files by paths from a folder. @throws ProblemError `unreadableFile` */
export function filesFrom(
  folder: string,
): Pick<CommandSurroundings, 'readFile' | 'writeFile' | 'writeLines' | 'pathOf'> {
  return {
    pathOf: (path) => resolve(folder, path),
    readFile: (path) =>
      readFile(resolve(folder, path)).catch(() => {
        throw new ProblemError({ code: 'unreadableFile', file: path });
      }),
    async writeFile(path, content) {
      const whole = resolve(folder, path);
      await mkdir(dirname(whole), { recursive: true });
      await writeFile(whole, content);
    },
    async writeLines(path, lines) {
      const whole = resolve(folder, path);
      await mkdir(dirname(whole), { recursive: true });
      const file = await open(whole, 'w', 0o600);
      let count = 0;
      try {
        for await (const line of lines) {
          await file.write(`${line}\n`);
          count += 1;
        }
      } finally {
        await file.close();
      }
      return count;
    },
  };
}
