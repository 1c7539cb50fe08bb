import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import type { CommandSurroundings } from './command.ts';

/** Reading and writing files by paths from a folder. @throws ProblemError `unreadableFile` */
export function filesFrom(folder: string): Pick<CommandSurroundings, 'readFile' | 'writeFile'> {
  return {
    readFile: (path) =>
      readFile(resolve(folder, path)).catch(() => {
        throw new ProblemError({ code: 'unreadableFile', file: path });
      }),
    async writeFile(path, text) {
      const whole = resolve(folder, path);
      await mkdir(dirname(whole), { recursive: true });
      await writeFile(whole, text);
    },
  };
}
