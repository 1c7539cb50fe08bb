import { hash, verify } from '@node-rs/argon2';
import { ProblemError } from '../entities/problem.ts';
import { Turns } from './turns.ts';

const shortestPassword = 10;
const longestPassword = 200;
const fewestDifferent = 5;

/** Argon2id, 19 MiB, 2 passes, 1 lane: the least that OWASP's Password Storage Cheat Sheet asks for. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Compared with when there is no account: costs what a real one costs, and no known password makes it. */
const nobodysHash = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** The same password, whatever keyboard it was typed on. */
const normalize = (password: string): string => password.normalize('NFKC');

/** What makes and compares hashes; a test looks on. */
export interface Hashing {
  hash(password: string, cost: object): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** Makes and compares hashes of passwords, off the main thread, two at once. */
export class Passwords {
  private readonly turns = new Turns(2, 100);

  constructor(private readonly hashing: Hashing = { hash, verify }) {}

  /** @throws ProblemError `tooManyTries` when too many wait already */
  hash(password: string): Promise<string> {
    return this.turns.run(() => this.hashing.hash(normalize(password), cost));
  }

  /**
   * Whether a password belongs to a hash; null = there is no such account, which takes just as long.
   * @throws ProblemError `tooManyTries`
   */
  async matches(password: string, kept: string | null): Promise<boolean> {
    const isPossible = kept !== null && password.length <= longestPassword;
    const typed = normalize(password.slice(0, longestPassword));
    const isRight = await this.turns.run(() => this.hashing.verify(kept ?? nobodysHash, typed));
    return isRight && isPossible;
  }
}

/** @throws ProblemError `weakPassword` */
export function demandGoodPassword(password: string, loginName: string): void {
  const signs = [...normalize(password)];
  const isGood =
    signs.length >= shortestPassword &&
    password.length <= longestPassword &&
    new Set(signs).size >= fewestDifferent &&
    normalize(password).trim().toLowerCase() !== loginName;
  if (!isGood)
    throw new ProblemError({
      code: 'weakPassword',
      field: 'password',
      parameters: { min: shortestPassword, max: longestPassword },
    });
}
