import type { Request, Response } from 'express';
import { ProblemError } from '../entities/problem.ts';

/** `__Host-`: browsers take it over TLS only, for this host only, and no subdomain can plant it. */
const overTls = '__Host-linli';
const plain = 'linli';

export interface CookieOptions {
  /**
   * Whether sessions need TLS. False only where nobody can listen in: on a loopback address, or where the
   * installation says so.
   */
  readonly secureCookies: boolean;
}

/** The value of a cookie; null when it is not there, or there twice: then one of them is somebody else's. */
export function cookieIn(header: string | undefined, name: string): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0]! : null;
}

/** The session's token that a request carries; null when it carries none that counts on this connection. */
export function tokenOf(request: Request, { secureCookies }: CookieOptions): string | null {
  if (request.secure) return cookieIn(request.headers.cookie, overTls);
  return secureCookies ? null : cookieIn(request.headers.cookie, plain);
}

/** @throws ProblemError `needsTls` where a password or a token could be listened to */
export function demandSafeConnection(request: Request, { secureCookies }: CookieOptions): void {
  if (secureCookies && !request.secure) throw new ProblemError({ code: 'needsTls' });
}

/** Gives the browser a token, until it is closed: how long it holds is known here only. */
export function setToken(request: Request, response: Response, token: string): void {
  const { secure } = request;
  response.cookie(secure ? overTls : plain, token, { ...attributes, secure });
}

export function clearToken(request: Request, response: Response): void {
  const { secure } = request;
  response.clearCookie(secure ? overTls : plain, { ...attributes, secure });
}

const attributes = { httpOnly: true, sameSite: 'strict', path: '/' } as const;
