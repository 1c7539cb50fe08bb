import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { ProblemError } from '../entities/problem.ts';

const shortestPassphrase = 12;
/** Base-2 logarithm of scrypt's cost: a second and 256 MB for each guess, as the `age` tool takes. */
export const usualWorkFactor = 18;
/** A file that asks for more would only keep the machine busy. */
const largestWorkFactor = 20;
const blockSize = 8;
const saltBytes = 16;
const tagBytes = 16;
const bytesOfFileKey = 16;
const cipher = 'chacha20-poly1305';
/** Each key encrypts one thing only. */
const nonce = Buffer.alloc(12);
const label = 'age-encryption.org/v1/scrypt';

/** @throws ProblemError `weakPassphrase` */
export function checkPassphrase(passphrase: string): void {
  if ([...passphrase].length < shortestPassphrase)
    throw new ProblemError({ code: 'weakPassphrase', parameters: { min: shortestPassphrase } });
}

/**
 * Encrypts for whoever knows a passphrase: the scrypt recipient of age (C2SP, age.md), computed by Node outside of
 * the thread that answers requests.
 */
export const passphraseRecipient = (passphrase: string, workFactor = usualWorkFactor): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = randomBytes(saltBytes);
    const wrapping = createCipheriv(cipher, await keyOf(passphrase, salt, workFactor), nonce, {
      authTagLength: tagBytes,
    });
    const body = Buffer.concat([wrapping.update(fileKey), wrapping.final(), wrapping.getAuthTag()]);
    return [new Stanza(['scrypt', inBase64(salt), String(workFactor)], body)];
  },
});

/** Decrypts what `passphraseRecipient` or `age --passphrase` encrypted. @throws ProblemError `wrongPassphrase` */
export const passphraseIdentity = (passphrase: string): Identity => ({
  async unwrapFileKey(stanzas) {
    const [stanza] = stanzas;
    const [kind, salt = '', workFactor = ''] = stanza?.args ?? [];
    if (!stanza || stanzas.length !== 1 || kind !== 'scrypt' || stanza.args.length !== 3) return null;
    const saltRead = Buffer.from(salt, 'base64');
    const isPlain = /^[1-9]\d?$/.test(workFactor) && Number(workFactor) <= largestWorkFactor;
    const isWhole = stanza.body.length === bytesOfFileKey + tagBytes && saltRead.length === saltBytes;
    if (!isPlain || !isWhole || inBase64(saltRead) !== salt) throw new Error('Not a stanza of a passphrase');
    const unwrapping = createDecipheriv(
      cipher,
      await keyOf(passphrase, saltRead, Number(workFactor)),
      nonce,
      {
        authTagLength: tagBytes,
      },
    );
    unwrapping.setAuthTag(stanza.body.subarray(bytesOfFileKey));
    try {
      return Buffer.concat([unwrapping.update(stanza.body.subarray(0, bytesOfFileKey)), unwrapping.final()]);
    } catch {
      throw new ProblemError({ code: 'wrongPassphrase' });
    }
  },
});

const inBase64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

function keyOf(passphrase: string, salt: Buffer, workFactor: number): Promise<Buffer> {
  const N = 2 ** workFactor;
  const options = { N, r: blockSize, p: 1, maxmem: 256 * N * blockSize };
  return new Promise((resolve, reject) =>
    scrypt(passphrase, Buffer.concat([Buffer.from(label), salt]), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}
