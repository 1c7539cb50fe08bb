/** Something encrypted: AES-GCM, bound to what it is about. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** What a key was made with, besides the passcode; no secret. */
export interface KeyMaking {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** As OWASP advised for PBKDF2 with SHA-256 in 2023; a second or two on a phone. */
export const usualIterations = 600_000;

export const newKeyMaking = (iterations = usualIterations): KeyMaking => ({
  salt: crypto.getRandomValues(new Uint8Array(16)),
  iterations,
});

/** The key of a passcode. It cannot be read out again, and is kept in memory only. */
export async function keyOf(passcode: string, { salt, iterations }: KeyMaking): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passcode.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** @param about what it is: opened under another name it does not open */
export async function seal(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) },
    key,
    plain,
  );
  return { iv, data };
}

/** What was sealed; null when the key is another, or the bytes were changed. */
export async function unseal(key: CryptoKey, about: string, { iv, data }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) },
      key,
      data,
    );
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  } catch {
    return null;
  }
}
