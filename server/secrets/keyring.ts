import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError } from '../entities/problem.ts';

/** What keys are used for. Each use has its own key, so that none can stand in for another. */
export type KeyUse = 'audit' | 'imports' | 'protectedData' | 'pseudonyms' | 'queue';

const keyBytes = 32;

/**
 * The secret of an installation, kept outside the data folder: who copies the folder can neither read contact
 * and sensitive data, nor forge the audit log, nor find a person by her pseudonym.
 */
export class Keyring {
  constructor(private readonly secret: Buffer) {}

  /** 32 bytes for one use (HKDF-SHA-256, RFC 5869). The same secret and use give the same key. */
  key(use: KeyUse): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, '', `linli/${use}`, keyBytes));
  }

  /** Tells two secrets apart without telling anything of them: 16 hexadecimal digits. */
  get fingerprint(): string {
    return createHash('sha256').update('linli/fingerprint').update(this.secret).digest('hex').slice(0, 16);
  }

  /** As it stands in a key file. For backups, which are encrypted. */
  exportSecret(): string {
    return this.secret.toString('base64');
  }
}

export const randomKeyring = (): Keyring => new Keyring(randomBytes(keyBytes));

/** @throws ProblemError `badKeyFile` when the text is not a secret */
export function parseSecret(text: string, file: string): Keyring {
  const secret = Buffer.from(text.trim(), 'base64');
  if (secret.length !== keyBytes || secret.toString('base64') !== text.trim())
    throw new ProblemError({ code: 'badKeyFile', parameters: { file } });
  return new Keyring(secret);
}

/**
 * The keyring of a file; when it is not there it is made (mode 600) if it may be, and is on disk when this returns.
 * @throws ProblemError `badKeyFile`, `keyMissing`
 */
export function openKeyring(file: string, { mayMake }: { readonly mayMake: boolean }): Keyring {
  try {
    return parseSecret(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  if (!mayMake) throw new ProblemError({ code: 'keyMissing', parameters: { file } });
  const keyring = randomKeyring();
  saveKeyring(keyring, file);
  return keyring;
}

/** @throws an error when the file is already there: a secret is never overwritten */
export function saveKeyring(keyring: Keyring, file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, `${keyring.exportSecret()}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  chmodSync(file, 0o600);
}
