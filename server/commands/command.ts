import type { Language } from '../entities/wording.ts';
import type { Services } from '../graphql/context.ts';
import type { Configuration } from './configuration.ts';

/** What a command may do with the world around it. */
export interface CommandSurroundings {
  readonly language: Language;
  out(text: string): void;
  err(text: string): void;
  /** Reads and writes files by a path from where the user stands. */
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** For what may be too long to hold: a line at a time, for this user's eyes only. Answers how many there were. */
  writeLines(path: string, lines: AsyncIterable<string>): Promise<number>;
  /** The whole path of one from where the user stands. */
  pathOf(path: string): string;
  /** Of a backup, from the user's environment or typed by her; for commands that take one. */
  readonly passphrase?: string | null;
}

/** A command, by what it works on. */
export interface Command<Given> {
  readonly name: string;
  /** A line for each way to call it. */
  readonly usage: readonly string[];
  readonly summary: Readonly<Record<Language, string>>;
  /** Whether it is handed the passphrase of a backup. */
  readonly takesPassphrase?: true;
  /** Answers the exit code: 0 done, 1 not done, 2 called wrongly. */
  run(argv: readonly string[], given: Given, surroundings: CommandSurroundings): Promise<number>;
}

/** A command that works on the store: in its own process, or in that of a server which holds the store. */
export type StoreCommand = Command<Services>;

/** A command that needs no open store, or the data folder for itself. */
export type FolderCommand = Command<Configuration>;

/** Thrown when a command is called in a way that it doesn't know. */
export class UsageError extends Error {}
