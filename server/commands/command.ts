import type { Language } from '../entities/wording.ts';
import type { Services } from '../graphql/context.ts';

/** What a command may do with the world around it. */
export interface CommandSurroundings {
  readonly language: Language;
  out(text: string): void;
  err(text: string): void;
  /** Reads and writes files by a path from where the user stands. */
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, text: string): Promise<void>;
}

/** A command that works on the store: in its own process, or in that of a server which holds the store. */
export interface StoreCommand {
  readonly name: string;
  /** A line for each way to call it. */
  readonly usage: readonly string[];
  readonly summary: Readonly<Record<Language, string>>;
  /** Answers the exit code: 0 done, 1 not done, 2 called wrongly. */
  run(argv: readonly string[], services: Services, surroundings: CommandSurroundings): Promise<number>;
}

/** Thrown when a command is called in a way that it doesn't know. */
export class UsageError extends Error {}
