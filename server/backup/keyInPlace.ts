import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import { parseSecret, saveKeyring } from '../secrets/keyring.ts';

interface PlacedKey {
  /** Where the key is that was there before; null when there was none, or the same. */
  readonly aside: string | null;
  /** As it was before. */
  undo(): void;
}

/** @throws ProblemError `otherKeyInPlace` when another key is there and may not be replaced */
export function checkKey(keyFile: string, secret: string, mayReplace: boolean): void {
  if (!mayReplace && existsSync(keyFile) && !holds(keyFile, secret))
    throw new ProblemError({ code: 'otherKeyInPlace', parameters: { file: keyFile } });
}

/**
 * Puts the secret of a backup into the key file. Another key that is there is kept beside it.
 * @throws ProblemError `otherKeyInPlace`, `badKeyFile` when the secret is none
 */
export function placeKey(
  keyFile: string,
  secret: string,
  { mayReplace, stamp }: { readonly mayReplace: boolean; readonly stamp: string },
): PlacedKey {
  checkKey(keyFile, secret, mayReplace);
  const keyring = parseSecret(secret, basename(keyFile));
  if (existsSync(keyFile) && holds(keyFile, secret)) return { aside: null, undo: () => undefined };
  const aside = existsSync(keyFile) ? `${keyFile}.before-${stamp}` : null;
  const undo = (): void => {
    rmSync(keyFile, { force: true });
    if (aside !== null) renameSync(aside, keyFile);
  };
  if (aside !== null) renameSync(keyFile, aside);
  try {
    saveKeyring(keyring, keyFile);
  } catch (error) {
    undo();
    throw error;
  }
  return { aside, undo };
}

const holds = (keyFile: string, secret: string): boolean => readFileSync(keyFile, 'utf8').trim() === secret;
