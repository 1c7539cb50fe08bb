import { textAt, textsAt, valueAt } from './jsonValue.ts';

const roles = ['socialWorker', 'supervisor', 'committee', 'researcher', 'leader', 'administrator'] as const;
/** What somebody is: it decides which pages are offered. What may be read is decided by the server. */
export type Role = (typeof roles)[number];

/** One role and where it holds; no community = in all of them. */
export interface SessionGrant {
  readonly role: Role;
  readonly communityId: string | null;
  readonly organizationIds: readonly string[];
  readonly dataKinds: readonly string[];
}

/** Who is signed in. */
export interface SessionViewer {
  readonly accountId: string;
  readonly name: string;
  readonly loginName: string;
  readonly grants: readonly SessionGrant[];
  readonly mustChangePassword: boolean;
  /** For how long the server remembers this session if nothing more is asked of it, in ms; null = for ever. */
  readonly lastsMs: number | null;
}

/**
 * `local`: one person on this computer, no sign-in. `setUp`: nobody has an account yet, and the first one needs the
 * code from the server's console. `account`: everybody signs in.
 */
export interface SessionState {
  readonly mode: 'local' | 'setUp' | 'account';
  readonly viewer: SessionViewer | null;
  /** The sign-in of the own organization, where there is one. */
  readonly oidc: { readonly label: string } | null;
}

/** Why something was refused; message null = the server was not reached. */
export interface Refusal {
  readonly code: string;
  readonly message: string | null;
  readonly retryAfterSeconds: number | null;
}

export type SessionAnswer = { readonly session: SessionState } | { readonly refusal: Refusal };
export type Ask = (address: string, init?: RequestInit) => Promise<Response>;

function grantOf(value: unknown): SessionGrant[] {
  const role = roles.find((each) => each === textAt(value, 'role'));
  if (!role) return [];
  const communityId = textAt(value, 'communityId');
  return [
    {
      role,
      communityId,
      organizationIds: textsAt(value, 'organizationIds'),
      dataKinds: textsAt(value, 'dataKinds'),
    },
  ];
}

function viewerOf(value: unknown, serverNow: number): SessionViewer | null {
  const accountId = textAt(value, 'accountId');
  if (accountId === null) return null;
  const grants = valueAt(value, 'roles');
  const end = Date.parse(textAt(value, 'expiresAt') ?? '');
  return {
    accountId,
    name: textAt(value, 'name') ?? '',
    loginName: textAt(value, 'loginName') ?? '',
    grants: Array.isArray(grants) ? grants.flatMap(grantOf) : [],
    mustChangePassword: valueAt(value, 'mustChangePassword') === true,
    lastsMs: Number.isNaN(end) ? null : Math.max(0, end - serverNow),
  };
}

/**
 * The state of the session in an answer of the server; null when it is something else.
 * @param serverNow the server's clock at the time of the answer, in ms: that of an office computer may be wrong
 */
export function sessionOf(value: unknown, serverNow: number): SessionState | null {
  const mode = textAt(value, 'mode');
  if (mode !== 'local' && mode !== 'setUp' && mode !== 'account') return null;
  const label = textAt(valueAt(value, 'oidc'), 'label');
  return {
    mode,
    viewer: viewerOf(valueAt(value, 'viewer'), serverNow),
    oidc: label === null ? null : { label },
  };
}

function refusalOf(value: unknown): Refusal {
  const error = valueAt(value, 'error');
  const wait = valueAt(error, 'retryAfterSeconds');
  return {
    code: textAt(error, 'code') ?? 'UNKNOWN',
    message: textAt(error, 'message'),
    retryAfterSeconds: typeof wait === 'number' ? wait : null,
  };
}

const unreached: Refusal = { code: 'NETWORK', message: null, retryAfterSeconds: null };

/** Asks one of the session's routes; a body goes as JSON. */
async function askRoute(
  ask: Ask,
  address: string,
  init: { readonly method: string; readonly language: string; readonly body?: unknown },
): Promise<{ readonly value: unknown; readonly serverNow: number } | { readonly refusal: Refusal }> {
  let response: Response;
  try {
    response = await ask(address, {
      method: init.method,
      headers: { 'content-type': 'application/json', 'Accept-Language': init.language },
      credentials: 'same-origin',
      cache: 'no-store',
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
  } catch {
    return { refusal: unreached };
  }
  const value: unknown = await response.json().catch(() => null);
  const told = Date.parse(response.headers.get('date') ?? '');
  const serverNow = Number.isNaN(told) ? Date.now() : told;
  return response.ok ? { value, serverNow } : { refusal: refusalOf(value) };
}

async function askSession(
  ask: Ask,
  address: string,
  init: Parameters<typeof askRoute>[2],
): Promise<SessionAnswer> {
  const answer = await askRoute(ask, address, init);
  if ('refusal' in answer) return answer;
  const session = sessionOf(answer.value, answer.serverNow);
  return session ? { session } : { refusal: { code: 'UNKNOWN', message: null, retryAfterSeconds: null } };
}

/** Who is signed in, and how one signs in here. */
export const readSession = (ask: Ask, language: string): Promise<SessionAnswer> =>
  askSession(ask, '/session', { method: 'GET', language });

export const openSession = (
  ask: Ask,
  language: string,
  body: { readonly loginName: string; readonly password: string },
): Promise<SessionAnswer> => askSession(ask, '/session', { method: 'POST', language, body });

export interface FirstAdministrator {
  /** From the server's console; null where none is asked for. */
  readonly code: string | null;
  readonly loginName: string;
  readonly name: string;
  readonly password: string;
}

/** Makes the first account, an administrator's, and signs it in. */
export const setUpAccounts = (ask: Ask, language: string, body: FirstAdministrator): Promise<SessionAnswer> =>
  askSession(ask, '/session/setup', { method: 'POST', language, body });

/** Changes the own password; null when done. */
export async function changePassword(
  ask: Ask,
  language: string,
  body: { readonly current: string; readonly next: string },
): Promise<Refusal | null> {
  const answer = await askRoute(ask, '/session/password', { method: 'POST', language, body });
  return 'refusal' in answer ? answer.refusal : null;
}

/** Ends the session on the server; null when done. */
export async function closeSession(ask: Ask, language: string): Promise<Refusal | null> {
  const answer = await askRoute(ask, '/session', { method: 'DELETE', language });
  return 'refusal' in answer ? answer.refusal : null;
}
