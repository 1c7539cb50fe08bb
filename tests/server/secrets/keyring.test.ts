import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keyring, openKeyring, randomKeyring, saveKeyring } from '../../../server/secrets/keyring.ts';

describe('the keyring', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linli-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes its file once, for this user only, and finds the same secret again', () => {
    const file = join(folder, 'below', 'key');
    const made = openKeyring(file, { mayMake: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(openKeyring(file, { mayMake: true }).fingerprint).toBe(made.fingerprint);
    expect(() => saveKeyring(randomKeyring(), file)).toThrow(/EEXIST/);
  });

  it('makes none where data are that need the one that is missing', () => {
    const file = join(folder, 'key');
    expect(() => openKeyring(file, { mayMake: false })).toThrow('keyMissing');
    openKeyring(file, { mayMake: true });
    expect(openKeyring(file, { mayMake: false }).fingerprint).toHaveLength(16);
  });

  it('has a key of its own for each use', () => {
    const keyring = new Keyring(Buffer.alloc(32, 7));
    expect(keyring.key('audit').equals(keyring.key('protectedData'))).toBe(false);
    expect(keyring.key('audit').equals(new Keyring(Buffer.alloc(32, 7)).key('audit'))).toBe(true);
  });

  // OpenSSL 3: openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt hexkey:07…07 -kdfopt info:linli/audit HKDF
  it('derives as OpenSSL does', () => {
    expect(new Keyring(Buffer.alloc(32, 7)).key('audit').toString('hex')).toBe(
      'e939198f02c14d3abdc6b9360193b886db74f08fea5b6207c7d6b7d7d5d13e8b',
    );
  });

  it('refuses a file that holds no secret', () => {
    const file = join(folder, 'key');
    writeFileSync(file, 'not a secret');
    expect(() => openKeyring(file, { mayMake: true })).toThrow(
      expect.objectContaining({ problems: [{ code: 'badKeyFile', parameters: { file } }] }),
    );
  });
});
