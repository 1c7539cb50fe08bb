import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ProblemError } from '../entities/problem.ts';
import type { ProtectedFieldId } from '../entities/protectedData.ts';
import type { Keyring } from '../secrets/keyring.ts';

const format = 'v1';
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts protected data, one value at a time: AES-256-GCM (NIST SP 800-38D) with a random nonce. Person and field
 * are authenticated along, so that a ciphertext cannot be moved to another person or field unnoticed.
 * A ciphertext reads `v1.<fingerprint of the key>.<nonce, tag and text in base64url>`.
 */
export class ProtectedCipher {
  private readonly key: Buffer;
  private readonly fingerprint: string;

  constructor(keyring: Keyring) {
    this.key = keyring.key('protectedData');
    this.fingerprint = keyring.fingerprint;
  }

  seal(personId: string, field: ProtectedFieldId, text: string): string {
    const nonce = randomBytes(nonceBytes);
    const encryption = createCipheriv(cipher, this.key, nonce).setAAD(boundTo(personId, field));
    const sealed = Buffer.concat([encryption.update(text, 'utf8'), encryption.final()]);
    const whole = Buffer.concat([nonce, encryption.getAuthTag(), sealed]);
    return [format, this.fingerprint, whole.toString('base64url')].join('.');
  }

  /** @throws ProblemError `wrongKey` when another key sealed it, `damagedData` when it was changed or moved since */
  open(personId: string, field: ProtectedFieldId, ciphertext: string): string {
    const [version, fingerprint, encoded = ''] = ciphertext.split('.');
    const whole = Buffer.from(encoded, 'base64url');
    const damaged = new ProblemError({ code: 'damagedData', field });
    if (version !== format || whole.length < nonceBytes + tagBytes) throw damaged;
    if (fingerprint !== this.fingerprint) throw new ProblemError({ code: 'wrongKey', field });
    const tagEnd = nonceBytes + tagBytes;
    const decryption = createDecipheriv(cipher, this.key, whole.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(boundTo(personId, field))
      .setAuthTag(whole.subarray(nonceBytes, tagEnd));
    try {
      return decryption.update(whole.subarray(tagEnd), undefined, 'utf8') + decryption.final('utf8');
    } catch {
      throw damaged;
    }
  }
}

const boundTo = (personId: string, field: ProtectedFieldId): Buffer =>
  Buffer.from(`${personId}\n${field}`, 'utf8');
