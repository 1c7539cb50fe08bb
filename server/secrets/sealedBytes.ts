import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Thrown when sealed bytes were changed, moved, cut off, or sealed with another key. */
export class BrokenSeal extends Error {}

/**
 * Encrypts bytes with a key of 32 bytes: AES-256-GCM (NIST SP 800-38D) with a random nonce. `about` is authenticated
 * along, so that what was sealed for one purpose cannot be put in another's place. Answers nonce, tag and ciphertext.
 */
export function sealBytes(key: Buffer, about: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const encryption = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(about, 'utf8'));
  const sealed = [encryption.update(bytes), encryption.final()];
  return Buffer.concat([nonce, encryption.getAuthTag(), ...sealed]);
}

/** The bytes that `sealBytes` sealed with the same key and for the same purpose. @throws BrokenSeal */
export function openSealed(key: Buffer, about: string, whole: Buffer): Buffer {
  if (whole.length < nonceBytes + tagBytes) throw new BrokenSeal();
  const tagEnd = nonceBytes + tagBytes;
  const decryption = createDecipheriv(cipher, key, whole.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(about, 'utf8'))
    .setAuthTag(whole.subarray(nonceBytes, tagEnd));
  try {
    return Buffer.concat([decryption.update(whole.subarray(tagEnd)), decryption.final()]);
  } catch {
    throw new BrokenSeal();
  }
}
