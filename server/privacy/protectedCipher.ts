import { ProblemError } from '../entities/problem.ts';
import type { ProtectedFieldId } from '../entities/protectedData.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { openSealed, sealBytes } from '../secrets/sealedBytes.ts';

const format = 'v1';

/**
 * Encrypts protected data, one value at a time (see `sealBytes`). Person and field are authenticated along, so that a
 * ciphertext cannot be moved to another person or field unnoticed.
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
    const whole = sealBytes(this.key, boundTo(personId, field), Buffer.from(text, 'utf8'));
    return [format, this.fingerprint, whole.toString('base64url')].join('.');
  }

  /** @throws ProblemError `wrongKey` when another key sealed it, `damagedData` when it was changed or moved since */
  open(personId: string, field: ProtectedFieldId, ciphertext: string): string {
    const [version, fingerprint, encoded = ''] = ciphertext.split('.');
    const damaged = new ProblemError({ code: 'damagedData', field });
    if (version !== format || encoded === '') throw damaged;
    if (fingerprint !== this.fingerprint) throw new ProblemError({ code: 'wrongKey', field });
    try {
      const whole = Buffer.from(encoded, 'base64url');
      return openSealed(this.key, boundTo(personId, field), whole).toString('utf8');
    } catch {
      throw damaged;
    }
  }
}

const boundTo = (personId: string, field: ProtectedFieldId): string => `${personId}\n${field}`;
