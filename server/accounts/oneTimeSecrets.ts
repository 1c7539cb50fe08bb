import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Without 0, 1, i, l and o, which are taken for one another on paper. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
const groups = 4;
const groupLength = 4;

/** A password or code to be read out or copied by hand: 16 signs of 31, 79 bits. */
export function readableSecret(): string {
  const group = (): string =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What a browser holds to stay signed in: 32 random bytes. It is kept nowhere here. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What is kept of a token, to know it again. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether two secrets are the same; takes as long whatever they differ in. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)));
