import { createDecipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BrokenSeal, openSealed, sealBytes } from '../../../server/secrets/sealedBytes.ts';

const key = randomBytes(32);
const about = 'answer 1';
const bytes = Buffer.from('谁都不该读到这句话', 'utf8');

describe('sealed bytes', () => {
  it('open with the same key for the same purpose, also when they are none', () => {
    for (const each of [bytes, Buffer.alloc(0)])
      expect(openSealed(key, about, sealBytes(key, about, each)).equals(each)).toBe(true);
  });

  it('are AES-256-GCM: nonce of 12 bytes, tag of 16, ciphertext', () => {
    const sealed = sealBytes(key, about, bytes);
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    cipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(12, 28));
    expect(Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).equals(bytes)).toBe(true);
  });

  it('never have the same nonce twice', () => {
    const nonces = Array.from({ length: 1_000 }, () =>
      sealBytes(key, about, bytes).subarray(0, 12).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(1_000);
  });

  it('do not open for another purpose, with another key, or when any byte is changed or missing', () => {
    const sealed = sealBytes(key, about, bytes);
    expect(() => openSealed(key, 'answer 2', sealed)).toThrow(BrokenSeal);
    expect(() => openSealed(randomBytes(32), about, sealed)).toThrow(BrokenSeal);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => openSealed(key, about, changed)).toThrow(BrokenSeal);
      expect(() => openSealed(key, about, sealed.subarray(0, i))).toThrow(BrokenSeal);
    }
  });
});
